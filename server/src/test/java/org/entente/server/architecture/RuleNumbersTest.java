package org.entente.server.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.entente.api.testing.DocTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Every rule of docs/domain.md is found in the code by its number: once where it is decided, and where it is tested. */
class RuleNumbersTest {
    private static final List<DocTable> TABLES = DocTable.all("domain.md").stream()
            .filter(table -> table.columns().getFirst().equals("rule")).toList();
    private static final List<String> RULES = TABLES.stream().flatMap(table -> table.column("rule").stream()).toList();

    @Test
    void every_rule_says_what_where_and_whose() {
        assertThat(RULES).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(TABLES).allSatisfy(table -> {
            assertThat(table.columns()).containsExactly("rule", "text", "handbook", "origin");
            assertThat(table.column("text")).allSatisfy(text -> assertThat(text).endsWith("."));
            assertThat(table.column("origin")).isSubsetOf("handbook", "law", "completion");
        });
    }

    @Test
    void every_rule_stands_in_exactly_one_production_class() {
        assertThat(violations(RULES, DocTable.root())).isEmpty();
    }

    @Test
    void a_number_in_a_text_or_an_example_is_no_rule() {
        assertThat(RuleMentions.in("""
                                   /** Rule MTG-4 (and PLN-12): such as {@code REQ-1}; MTG-5-kickoff is an id. */
                                   String id = "REQ-2"; // ISS-9
                                   char quote = '"'; // "POL-1"
                                   String text = "say \\"CAL-1\\" // CAL-2";
                                   """)).containsExactly("ISS-9", "MTG-4", "PLN-12", "POL-1");
    }

    @Test
    void canaries_of_each_kind_are_caught(@TempDir Path folder) throws IOException {
        write(folder, "main", "Once.java", "// ISS-1 ISS-2 ISS-4");
        write(folder, "main", "Twice.java", "// ISS-2");
        write(folder, "main", "Unlisted.java", "// ISS-9");
        write(folder, "test", "OnceTest.java", "/** ISS-1, ISS-2 and ISS-3. */");
        write(folder, "test", "UnlistedTest.java", "/** ISS-8. */");

        assertThat(violations(List.of("ISS-1", "ISS-2", "ISS-3", "ISS-4"), folder)).containsExactly(
                "ISS-2 stands in [Once.java, Twice.java]", "ISS-3 stands in no production class",
                "ISS-4 stands in no test",
                "ISS-8 is not in docs/domain.md, but in [UnlistedTest.java]",
                "ISS-9 is not in docs/domain.md, but in [Unlisted.java]");
    }

    private static Set<String> violations(List<String> rules, Path root) {
        Map<String, Set<String>> coded = mentions(root, "main");
        Map<String, Set<String>> tested = mentions(root, "test");
        Set<String> found = new TreeSet<>();
        for (String rule : rules) {
            Set<String> in = coded.getOrDefault(rule, Set.of());
            if (in.isEmpty()) {
                found.add(rule + " stands in no production class");
            } else if (in.size() > 1) {
                found.add(rule + " stands in " + in);
            }
            if (!tested.containsKey(rule)) {
                found.add(rule + " stands in no test");
            }
        }
        Stream.of(coded, tested).flatMap(one -> one.entrySet().stream()).filter(one -> !rules.contains(one.getKey()))
                .forEach(one -> found.add(one.getKey() + " is not in docs/domain.md, but in " + one.getValue()));
        return found;
    }

    /** Rule → the files of this source set that mention it. */
    private static Map<String, Set<String>> mentions(Path root, String set) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Path file : sources(root, set)) {
            String name = String.valueOf(file.getFileName());
            RuleMentions.in(text(file)).forEach(rule -> found.computeIfAbsent(rule, one -> new TreeSet<>()).add(name));
        }
        return found;
    }

    /** This test's own examples are left out. */
    private static List<Path> sources(Path root, String set) {
        try (Stream<Path> files = Files.walk(root, 20)) {
            return files
                    .filter(file -> root.relativize(file).toString().matches("[^/]+/src/" + set + "/java/.*\\.java"))
                    .filter(file -> !file.endsWith("RuleNumbersTest.java") && !file.endsWith("RuleMentions.java"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, String set, String name, String text) throws IOException {
        Path target = folder.resolve("module/src/" + set + "/java").resolve(name);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

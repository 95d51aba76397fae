package org.entente.api.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;

/** The table of docs/parts/permissions.md: command, column, cell. */
record PermissionTable(List<String> columns, SequencedMap<String, Map<String, String>> rows) {
    private static final Path FILE = Path.of("docs", "parts", "permissions.md");

    static PermissionTable read() {
        List<String[]> lines = lines().stream().filter(line -> line.startsWith("| ")).map(PermissionTable::cells)
                .takeWhile(cells -> !cells[0].equals("rule")).toList();
        List<String> columns = List.of(lines.getFirst());
        SequencedMap<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (String[] cells : lines.subList(1, lines.size())) {
            Map<String, String> row = new TreeMap<>();
            for (int i = 1; i < columns.size(); i++) {
                row.put(columns.get(i), cells[i]);
            }
            if (rows.put(cells[0], row) != null) {
                throw new AssertionError(cells[0] + " stands twice");
            }
        }
        return new PermissionTable(columns.subList(1, columns.size()), rows);
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)).map(String::strip)
                .toArray(String[]::new);
    }

    private static List<String> lines() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(FILE))) {
            folder = Objects.requireNonNull(folder.getParent(), "no folder above holds " + FILE);
        }
        try {
            return Files.readAllLines(folder.resolve(FILE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

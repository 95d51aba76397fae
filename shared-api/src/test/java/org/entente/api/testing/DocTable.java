package org.entente.api.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table of the documentation, so that tests can hold code and page to each other. Cells are stripped; every row has as many as
 * there are columns.
 */
public record DocTable(String heading, List<String> columns, List<List<String>> rows) {
    /** The first table below this heading, of whatever depth, of a page such as {@code domain.md}. */
    public static DocTable under(String page, String heading) {
        return all(page).stream().filter(one -> one.heading().equals(heading)).findFirst()
                .orElseThrow(() -> new AssertionError("docs/" + page + " has no table under '" + heading + "'"));
    }

    /** Every table of a page, in its order. */
    public static List<DocTable> all(String page) {
        return in(lines(root().resolve("docs").resolve(page)));
    }

    /** Every table in these lines of Markdown. */
    static List<DocTable> in(List<String> lines) {
        List<DocTable> tables = new ArrayList<>();
        String heading = "";
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("|")) {
                rows.add(cells(line));
                continue;
            }
            addTo(tables, heading, rows);
            rows = new ArrayList<>();
            heading = line.startsWith("#") ? line.replaceFirst("#+", "").strip() : heading;
        }
        addTo(tables, heading, rows);
        return tables;
    }

    /** The folder that holds the whole project. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("docs")) || !Files.isDirectory(folder.resolve("shared-api"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new AssertionError("no folder above the working directory holds docs and shared-api");
            }
        }
        return folder;
    }

    public List<String> column(String name) {
        int index = columns.indexOf(name);
        if (index < 0) {
            throw new AssertionError("'" + heading + "' has no column '" + name + "' but " + columns);
        }
        return rows.stream().map(row -> row.get(index)).toList();
    }

    /** First cell → column → cell, without the first column; no first cell may stand twice. */
    public SequencedMap<String, Map<String, String>> byFirstCell() {
        SequencedMap<String, Map<String, String>> found = new LinkedHashMap<>();
        for (List<String> row : rows) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 1; i < columns.size(); i++) {
                cells.put(columns.get(i), row.get(i));
            }
            if (found.put(row.getFirst(), cells) != null) {
                throw new AssertionError("'" + heading + "' names " + row.getFirst() + " twice");
            }
        }
        return found;
    }

    /** Row and column of every cell with an x, as {@code Submit in draft}. */
    public Set<String> marked() {
        Set<String> marked = new TreeSet<>();
        byFirstCell().forEach((row, cells) -> cells.forEach((column, cell) -> {
            if (cell.equals("x")) {
                marked.add(row + " in " + column);
            }
        }));
        return marked;
    }

    private static void addTo(List<DocTable> tables, String heading, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> columns = rows.getFirst();
        if (rows.size() < 2 || !rows.get(1).stream().allMatch(cell -> cell.matches(":?-+:?"))) {
            throw new AssertionError("'" + heading + "' has a table without a line below its columns");
        }
        List<List<String>> body = List.copyOf(rows.subList(2, rows.size()));
        body.stream().filter(row -> row.size() != columns.size()).forEach(row -> {
            throw new AssertionError("'" + heading + "' has " + columns.size() + " columns, but a row " + row);
        });
        tables.add(new DocTable(heading, columns, body));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)).map(String::strip).toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

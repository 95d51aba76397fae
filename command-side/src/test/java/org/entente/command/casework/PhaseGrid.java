package org.entente.command.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A grid of docs/parts as it is written: command by phase, x where it is allowed. */
final class PhaseGrid {
    private final List<List<String>> rows;

    private PhaseGrid(List<List<String>> rows) {
        this.rows = rows;
    }

    /** The first table below this heading. */
    static PhaseGrid under(String heading) {
        List<String> lines = lines(docs().resolve("parts/case.md"));
        int at = lines.indexOf("### " + heading);
        if (at < 0) {
            throw new AssertionError("docs/parts/case.md has no grid '" + heading + "'");
        }
        return new PhaseGrid(lines.stream().skip(at + 2L).takeWhile(line -> line.startsWith("|"))
                .filter(line -> !line.startsWith("|---"))
                .map(line -> Stream.of(line.substring(1).split("\\|", -1)).map(String::strip).toList()).toList());
    }

    /** Command and phase of every cell with an x, as {@code Submit in draft}. */
    Set<String> allowed() {
        Set<String> cells = new TreeSet<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int i = 1; i < row.size(); i++) {
                if (row.get(i).equals("x")) {
                    cells.add(row.getFirst() + " in " + rows.getFirst().get(i));
                }
            }
        }
        return cells;
    }

    List<String> commands() {
        return rows.stream().skip(1).map(List::getFirst).toList();
    }

    List<String> phases() {
        return rows.getFirst().stream().skip(1).filter(one -> !one.isEmpty()).toList();
    }

    private static Path docs() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("docs/parts"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new AssertionError("no docs folder above the working directory");
        }
        return folder.resolve("docs");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

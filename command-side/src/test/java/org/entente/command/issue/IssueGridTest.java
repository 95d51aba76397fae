package org.entente.command.issue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.entente.api.identity.Acting;
import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.IssuePhases;
import org.entente.api.issue.Urgency;
import org.entente.api.refusal.Refusal;
import org.entente.command.decision.Occasion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Every phase of an issue × every command, as the table in docs/parts/issue.md says. */
class IssueGridTest {
    private static final Map<IssuePhase, Told> STORIES = IssueStories.inEveryPhase();

    record Cell(String command, IssuePhase phase, boolean allowed) {}

    static Stream<Cell> cells() {
        List<String> lines = table();
        List<String> phases = Arrays.stream(lines.getFirst().split("\\|")).map(String::strip).skip(2).toList();
        return lines.stream().skip(2).map(line -> line.split("\\|")).flatMap(row -> {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < phases.size(); i++) {
                cells.add(new Cell(row[1].strip(), IssuePhase.valueOf(phases.get(i)), row[i + 2].strip().equals("x")));
            }
            return cells.stream();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void the_documented_cell_is_what_the_rules_do(Cell cell) {
        IssueCommand command = IssueStories.anyOf(cell.command());
        Told story = STORIES.get(cell.phase());
        assertThat(story.state().phase()).isEqualTo(cell.phase());
        assertThat(IssuePhases.RULES.allows(cell.phase(), command.getClass())).isEqualTo(cell.allowed());

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> new IssueRules().decide(story.state(), command,
                new Occasion(Yunlan.at("2026-03-24T12:00"), Acting.CLOCK, Yunlan.BOOK,
                        request -> Yunlan.caseOf("rnd", "sales"))));
        List<String> refusals = List.of("wrong-phase", "not-found");
        assertThat(refusal != null && refusals.contains(refusal.code())).isEqualTo(!cell.allowed());
    }

    @Test
    void every_command_has_its_row_and_every_phase_its_column() {
        assertThat(cells().map(Cell::command).distinct()).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(IssueCommand.class.getPermittedSubclasses()).map(Class::getSimpleName).toList());
        assertThat(cells().map(Cell::phase).distinct()).containsExactly(IssuePhase.values());
        assertThat(IssueStories.anyOf("Triage")).isEqualTo(Asked.triage(Urgency.NORMAL));
    }

    private static List<String> table() {
        try {
            return Files.readAllLines(docs().resolve("parts/issue.md")).stream()
                    .dropWhile(line -> !line.startsWith("| command | NONE"))
                    .takeWhile(line -> line.startsWith("|"))
                    .toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Path docs() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("docs"))) {
            folder = folder.getParent();
        }
        return folder.resolve("docs");
    }
}

package org.entente.command.issue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.entente.api.identity.Acting;
import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.IssuePhases;
import org.entente.api.issue.Urgency;
import org.entente.api.refusal.Refusal;
import org.entente.api.testing.DocTable;
import org.entente.command.decision.Occasion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Every phase of an issue × every command, as the table in docs/domain.md says. */
class IssueGridTest {
    private static final DocTable GRID = DocTable.under("domain.md", "Issue by its phase");
    private static final Map<IssuePhase, Told> STORIES = IssueStories.inEveryPhase();

    record Cell(String command, IssuePhase phase, boolean allowed) {}

    static Stream<Cell> cells() {
        return GRID.byFirstCell().entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream().map(cell -> new Cell(row.getKey(),
                        IssuePhase.valueOf(cell.getKey().toUpperCase(Locale.ROOT)), cell.getValue().equals("x"))));
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
        List<String> refusals = List.of("phase", "not-found");
        assertThat(refusal != null && refusals.contains(refusal.code())).isEqualTo(!cell.allowed());
    }

    @Test
    void every_command_has_its_row_and_every_phase_its_column() {
        assertThat(cells().map(Cell::command).distinct()).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(IssueCommand.class.getPermittedSubclasses()).map(Class::getSimpleName).toList());
        assertThat(cells().map(Cell::phase).distinct()).containsExactly(IssuePhase.values());
        assertThat(IssueStories.anyOf("Triage")).isEqualTo(Asked.triage(Urgency.NORMAL));
    }
}

package org.entente.command.rehearsal;

import org.entente.command.desk.Order;
import org.entente.command.rehearsal.RehearsedCompany.Outcome;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rule SEC-8: a rehearsal foresees what happens, or the very refusal, and changes nothing. The acts of the case files are
 * tried and then given in earnest: mostly in the order of the story, so that they are accepted, sometimes out of it or by
 * somebody else, so that they are refused.
 */
class RehearsalPropertiesTest {
    private static RehearsedCompany company;

    @BeforeContainer
    static void start() {
        company = new RehearsedCompany();
    }

    @AfterContainer
    static void everyKindOfAggregateHadItsSay() {
        assertThat(company.accepted()).contains("RequestCommand", "MeetingCommand", "PlanCommand", "TaskCommand",
                "IssueCommand");
        assertThat(company.refused()).contains("RequestCommand", "MeetingCommand", "IssueCommand");
        company.close();
    }

    @Property(tries = 100, seed = "20260105", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void what_is_foreseen_is_what_happens_and_trying_changes_nothing(@ForAll @IntRange(max = 9) int chance,
            @ForAll @IntRange(max = 100_000) int pick) {
        Order order = chance < 7 ? company.next() : chance == 7 ? company.nextByAnother(pick) : company.any(pick);
        String before = company.contents();

        Outcome foreseen = company.tried(order);

        assertThat(company.contents()).isEqualTo(before);
        assertThat(company.given(order)).isEqualTo(foreseen);
    }
}

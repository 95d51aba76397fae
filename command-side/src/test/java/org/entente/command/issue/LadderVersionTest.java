package org.entente.command.issue;

import java.util.List;

import org.entente.api.issue.EmergencyPlan;
import org.entente.api.issue.IssueEvent.LimitWarned;
import org.entente.api.issue.IssueEvent.Raised;
import org.entente.api.issue.IssueEvent.Reported;
import org.entente.api.issue.Ladder;
import org.entente.api.issue.Ladder.Limit;
import org.entente.api.issue.Ladder.Recipient;
import org.entente.api.issue.Ladder.Rung;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.Timeline;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.Asked.raise;
import static org.entente.command.issue.Asked.report;
import static org.entente.command.issue.IssueStories.none;
import static org.entente.command.issue.IssueStories.reported;
import static org.entente.command.issue.Yunlan.COORDINATOR;
import static org.entente.command.issue.Yunlan.liaison;

/** Rule ISS-31: an issue stands at its level by the ladder in force when it came there. */
class LadderVersionTest {
    /** Missing the coordination meeting raises, straight to critical; the general manager hears of every issue. */
    private static final Ladder STRICT = new Ladder(1,
            new Rung(Party.Kind.OFFICE, Ladder.Body.COORDINATION_MEETING,
                    List.of(new Limit(ObligationCode.NORMAL_MEETING, true)),
                    new Limit(ObligationCode.NORMAL_SOLVED, true), null, Urgency.CRITICAL,
                    List.of(Recipient.OFFICE, Recipient.RESPONSIBLE_DEPARTMENTS, Recipient.GENERAL_MANAGER),
                    List.of(25)),
            new Rung(Party.Kind.VICE_PRESIDENT, Ladder.Body.TASK_FORCE,
                    List.of(new Limit(ObligationCode.URGENT_MEASURES, true)),
                    new Limit(ObligationCode.URGENT_SOLVED, true), null, Urgency.CRITICAL,
                    Ladder.STANDARD.urgent().told(), List.of()),
            Ladder.STANDARD.critical());
    private static final RuleBook BOOK = new RuleBook(Yunlan.BOOK.calendars(), Yunlan.BOOK.limits(),
            Yunlan.BOOK.organizations(),
            Timeline.startingWith(Ladder.STANDARD).followedBy(Yunlan.at("2026-03-24T11:00"), STRICT),
            Timeline.startingWith(EmergencyPlan.STANDARD));

    @Test
    void what_was_reported_before_stays_by_the_old_ladder() {
        Told issue = reported(Urgency.NORMAL).under(BOOK).at("2026-03-24T12:00", COORDINATOR,
                Asked.triage(Urgency.NORMAL)).tick("2026-03-25T18:00");

        assertThat(issue.last()).containsExactly("warned 50 normal_meeting 2026-03-25T09:30",
                "warned 80 normal_meeting 2026-03-25T14:36", "missed normal_meeting 2026-03-25T18:00",
                "told VICE_PRESIDENT normal_meeting 2026-03-25T18:00");
        assertThat(issue.tick("2026-03-27T10:00").last())
                .contains("raised urgent missed:normal_solved 2026-03-27T10:00");
    }

    @Test
    void what_is_reported_afterwards_opens_warns_tells_and_raises_by_the_new_one() {
        Told issue = none().under(BOOK).at("2026-03-24T12:00", liaison("production"),
                report("production", Urgency.NORMAL, "rnd"));

        assertThat(issue.history()).filteredOn(Reported.class::isInstance).map(Reported.class::cast)
                .singleElement().satisfies(one -> {
                    assertThat(one.ladder()).isEqualTo(1);
                    assertThat(one.told()).contains(Party.GENERAL_MANAGER);
                });
        issue.at("2026-03-24T12:10", COORDINATOR, Asked.triage(Urgency.NORMAL)).tick("2026-03-25T18:00");
        assertThat(issue.last()).contains("scheduled critical missed:normal_meeting 2026-03-26T09:00");
        assertThat(issue.tick("2026-03-26T09:00").state().urgency()).isEqualTo(Urgency.CRITICAL);
    }

    @Test
    void its_holder_and_the_next_level_are_warned_when_the_ladder_says() {
        Told issue = none().under(BOOK).at("2026-03-24T12:00", liaison("production"),
                report("production", Urgency.NORMAL, "rnd")).tick("2026-03-26T08:00");

        assertThat(issue.history()).filteredOn(LimitWarned.class::isInstance).map(LimitWarned.class::cast)
                .allSatisfy(one -> {
                    assertThat(one.percent()).isEqualTo(25);
                    assertThat(one.told()).containsExactly(Party.OFFICE,
                            Party.vicePresidentOver(Yunlan.department("rnd")));
                });
        assertThat(issue.all("warned")).containsExactly("warned 25 triage 2026-03-24T12:15",
                "warned 25 normal_meeting 2026-03-24T15:45", "warned 25 normal_solved 2026-03-25T06:00");
    }

    @Test
    void a_raise_enters_the_next_level_by_the_ladder_in_force_then() {
        Told issue = reported(Urgency.NORMAL).under(BOOK).at("2026-03-24T12:00", liaison("sales"),
                raise(Urgency.URGENT));

        assertThat(issue.owed()).containsExactly("urgent_measures 2026-03-24T16:00", "urgent_solved 2026-03-25T12:00");
        assertThat(issue.history()).filteredOn(Raised.class::isInstance).map(Raised.class::cast)
                .extracting(Raised::ladder).containsExactly(1L);
    }

    @Test
    void what_the_standard_ladder_decides_names_no_version() {
        assertThat(reported(Urgency.NORMAL).history()).filteredOn(Reported.class::isInstance)
                .map(Reported.class::cast).extracting(Reported::ladder).containsOnlyNulls();
    }
}

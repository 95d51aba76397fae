package org.entente.query.obligation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.DateRange;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.deadline.Budget;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.Meta;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.entente.api.rules.Publication;
import org.entente.query.story.CaseLedger;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Handbook 1.7: a due moment is counted again by the rule of its row, and an honest word stands where no rule leads to it. */
class DueMomentsTest {
    private static final WorkingCalendar PROVISIONAL = WorkingCalendar.empty("cn")
            .withYear(CalendarYear.provisional(2026), 1);

    @ParameterizedTest(name = "{0} from {2} is due {3}: {4}")
    @CsvSource({"URGENT_FOLLOW_UP, , 2026-05-07T14:00, 2026-05-07T17:00, daily-17:00",
            "URGENT_FOLLOW_UP, , 2026-05-07T15:30, 2026-05-08T17:00, daily-17:00-at-least-2h-later",
            "CRITICAL_FOLLOW_UP, 2 h, 2026-05-07T23:00, 2026-05-08T01:00, budget",
            "CRITICAL_FOLLOW_UP, , 2026-05-07T23:00, 2026-05-08T09:00, daily-09:00-and-17:00",
            "NORMAL_SOLVED, 72 h, 2026-05-08T10:00, 2026-05-11T10:00, budget",
            "NORMAL_SOLVED, 72 hwd, 2026-05-08T10:00, 2026-05-13T10:00, budget-pausing-on-rest-days",
            "WEEKLY_UPDATE, , 2026-05-04T09:00, 2026-05-08T18:00, weekly-update",
            "WEEKLY_SUMMARY, , 2026-05-11T09:00, 2026-05-11T18:00, weekly-summary"})
    void each_row_has_its_rule(ObligationCode code, @Nullable String budget, String from, String due, String rule) {
        Explanation.Counting counting = DueMoments.count(owed(code, budget, from, due), PROVISIONAL,
                Circumstances.NONE);

        assertThat(counting.rule()).isEqualTo(rule);
        assertThat(counting.agrees()).isTrue();
    }

    @Test
    void a_moment_that_no_rule_leads_to_is_not_explained_away() {
        Explanation.Counting hours = DueMoments.count(
                owed(ObligationCode.NORMAL_SOLVED, "72 h", "2026-05-08T10:00", "2026-05-11T10:01"), PROVISIONAL,
                Circumstances.NONE);
        Explanation.Counting daily = DueMoments.count(
                owed(ObligationCode.URGENT_FOLLOW_UP, null, "2026-05-08T10:00", "2026-05-08T16:00"), PROVISIONAL,
                Circumstances.NONE);

        assertThat(hours.agrees()).isFalse();
        assertThat(hours.dueAt()).isEqualTo("2026-05-11T02:00:00Z");
        assertThat(daily.rule()).isEqualTo("unexplained");
        assertThat(daily.agrees()).isFalse();
    }

    @Test
    void a_reopened_issue_goes_on_with_its_original_clock() {
        Obligation owed = owed(ObligationCode.URGENT_SOLVED, "24 h", "2026-05-08T10:00", "2026-05-08T17:00");

        Explanation.Counting counting = DueMoments.count(owed, PROVISIONAL,
                Circumstances
                        .goingOn(CaseLedger.at("2026-05-08T17:00"), CaseLedger.at("2026-05-06T09:00"))
                        .opening());

        assertThat(counting.rule()).isEqualTo("original-clock");
        assertThat(counting.agrees()).isTrue();
    }

    @Test
    void a_move_to_another_calendar_is_counted_on_that_version() {
        Obligation owed = owed(ObligationCode.CONFIRMATION, "2 wd", "2026-04-30T10:00", "2026-05-04T18:00");
        ObligationRow row = moved(owed, "2026-05-07T18:00");
        Move move = row.moves().getFirst();
        WorkingCalendar official = PROVISIONAL.withYear(
                new CalendarYear(2026, List.of(DateRange.of("2026-05-01", "2026-05-05")),
                        List.of(), "notice", false),
                2);

        assertThat(row.opened().dueAt()).isEqualTo("2026-05-04T10:00:00Z");
        assertThat(DueMoments.count(row.opened(), PROVISIONAL, Circumstances.NONE).agrees()).isTrue();
        Explanation.Counting recount = Objects
                .requireNonNull(DueMoments.recount(row.terms(), move, official, Circumstances.NONE));
        assertThat(recount.days()).filteredOn(day -> day.counted()).extracting(day -> day.date().toString())
                .containsExactly("2026-05-06", "2026-05-07");
    }

    private static ObligationRow moved(Obligation owed, String to) {
        Instant at = CaseLedger.at("2026-05-01T09:00");
        ObligationRow opened = ObligationRow.after(null, event(new ObligationOpened(owed, owed.openedAt())));
        ObligationRow moved = ObligationRow.after(opened, event(new DeadlineRebased(owed.id(), owed.code(),
                owed.dueAt(), CaseLedger.at(to), owed.budget(), 2, 1, false, Publication.ofCalendar(2), "publication",
                at)));
        return Objects.requireNonNull(moved);
    }

    private static LedgerEvent event(DomainEvent payload) {
        return new LedgerEvent(1, "event-1", "Story", "REQ-1", 0, payload.occurredAt(), payload.occurredAt(),
                Map.of(Meta.CASE, "REQ-1"), payload, "obligation");
    }

    private static Obligation owed(ObligationCode code, @Nullable String budget, String from, String due) {
        return new Obligation(ObligationId.nth("REQ-1", 1), code, "", Party.OFFICE, Party.OFFICE,
                budget == null ? null : Budget.parse(budget), CaseLedger.at(from), CaseLedger.at(due), "cn", 1, 1,
                true);
    }
}

package org.entente.command.rollup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.message.Command;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.rollup.RollUpId;
import org.entente.api.rules.RuleBook;
import org.entente.api.week.WeekEvent.WeekBegan;
import org.entente.api.week.WeekKey;
import org.entente.api.week.WeeksId;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.decision.NewRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.rollup.RollUps.begins;
import static org.entente.command.rollup.RollUps.draft;
import static org.entente.command.rollup.RollUps.id;
import static org.entente.command.rollup.RollUps.publish;

/** Rule RUP-2: one roll-up for each summary day, over every week that began while a case was executing. */
class CoveringTest {
    private static final WorkingCalendar CALENDAR = CaseWorld.BOOK.calendars().latest();

    @Test
    void a_week_gets_the_roll_up_of_the_monday_after_it_or_of_the_next_working_day() {
        assertThat(covering("2026-W15", CALENDAR)).contains(id("2026-04-13"));
        assertThat(covering("2026-W18", CALENDAR)).contains(id("2026-05-06"));
    }

    @Test
    void a_week_that_is_covered_gets_none_again() {
        assertThat(covering("2026-W15", CALENDAR, draft("2026-04-13", "2026-W15").state())).isEmpty();
    }

    @Test
    void weeks_with_no_working_day_between_share_one() {
        assertThat(covering("2026-W08", CALENDAR, draft("2026-02-24", "2026-W07").state()))
                .contains(id("2026-02-24"));
    }

    @Test
    void a_draft_whose_day_was_moved_takes_the_week_of_its_new_day_as_well() {
        assertThat(covering("2026-W16", weekOff(), draft("2026-04-13", "2026-W15").state()))
                .contains(id("2026-04-13"));
    }

    @Test
    void where_a_roll_up_of_that_day_was_published_before_the_calendar_moved_the_monday_gives_the_name() {
        RollUpState early = draft("2026-02-24", "2026-W07")
                .when(at("2026-02-24T10:00"), COORDINATOR, publish("2026-02-24", "2026-02-24T10:00")).state();

        assertThat(covering("2026-W08", CALENDAR, early)).contains(id("2026-02-23"));
    }

    @Test
    void a_year_that_is_not_known_leaves_the_monday() {
        assertThat(covering("2026-W53", CALENDAR)).contains(id("2027-01-04"));
    }

    @Test
    void a_week_in_which_the_case_was_executing_at_its_beginning_opens_the_roll_up() {
        assertThat(reaction(RequestPhase.EXECUTING)).containsExactly(RollUps.open("2026-04-13", "2026-W15"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EXECUTING")
    void any_other_case_opens_none(RequestPhase phase) {
        assertThat(reaction(phase)).isEmpty();
    }

    /** What the case was before the Monday counts, not what it is when somebody gets round to it. */
    private static List<Command> reaction(RequestPhase before) {
        Cases cases = new Cases() {
            @Override
            public CaseFacts of(RequestId request) {
                return CaseWorld.caseIn(RequestPhase.ARCHIVED);
            }

            @Override
            public CaseFacts of(RequestId request, Instant moment) {
                return CaseWorld.caseIn(moment.equals(begins("2026-W15")) ? before : RequestPhase.DRAFT);
            }

            @Override
            public Optional<RollUpId> rollUpToCover(WeekKey week, Instant beganAt) {
                return Covering.of(week, CALENDAR, List.of());
            }
        };
        return new WhenWeekBeginsThenOpenRollUp().to(new WeekBegan(WeeksId.of(REQUEST), REQUEST,
                new WeekKey("2026-W15"), 1, begins("2026-W15")), at("2026-04-09T09:00"), cases);
    }

    private static Optional<RollUpId> covering(String week, WorkingCalendar calendar, RollUpState... near) {
        return Covering.of(new WeekKey(week), calendar, List.of(near));
    }

    /** From 13 to 20 April nobody works. */
    private static WorkingCalendar weekOff() {
        RuleBook book = CaseWorld.BOOK;
        for (int day = 13; day <= 20; day++) {
            book = NewRules.dayOff(book, at("2026-04-06T09:00"), "2026-04-" + day);
        }
        return book.calendars().latest();
    }
}

package org.entente.api.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.entente.api.calendar.OfficialCalendars;
import org.entente.api.calendar.RandomCalendars;
import org.entente.api.calendar.WorkingCalendar;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Handbook 4, item 5: hours that pause on rest days agree with a clock that ticks through every minute, over the Spring Festival
 * of 2026 with its make-up days and over calendars drawn at random; and a clock that stood still goes on where it stopped.
 */
class ElapsingPropertiesTest {
    private static final WorkingCalendar CN = OfficialCalendars.cn();
    private static final Instant FEBRUARY = ShanghaiTime.at("2026-02-09T00:00");
    private static final int FOUR_WEEKS = 28 * 24 * 60;

    @Property(tries = 300)
    void minutes_over_the_spring_festival_agree_with_the_ticking_clock(@ForAll("minutes") int start,
            @ForAll @IntRange(min = 1, max = 6_000) int amount) {
        Instant from = FEBRUARY.plus(Duration.ofMinutes(start));

        assertThat(Deadlines.due(new Budget(amount, BudgetUnit.WORKING_DAY_MINUTE), from, CN).dueAt())
                .isEqualTo(tickThrough(amount, from, List.of(), CN));
    }

    @Property(tries = 300)
    void hours_of_any_calendar_agree_with_the_ticking_clock(@ForAll long seed,
            @ForAll @IntRange(max = 400 * 24 * 60) int minute, @ForAll @IntRange(min = 1, max = 100) int amount) {
        WorkingCalendar calendar = RandomCalendars.of(seed);
        Instant from = ShanghaiTime.at("2029-01-01T00:00").plus(Duration.ofMinutes(minute));

        assertThat(Deadlines.due(new Budget(amount, BudgetUnit.WORKING_DAY_HOUR), from, calendar).dueAt())
                .isEqualTo(tickThrough(amount * 60, from, List.of(), calendar));
    }

    @Property(tries = 300)
    void what_stood_still_goes_on_where_it_stopped(@ForAll("minutes") int start,
            @ForAll @IntRange(min = 1, max = 3_000) int until, @ForAll @IntRange(min = 1, max = 3_000) int stands) {
        Budget budget = Budget.parse("72 hwd");
        Instant from = FEBRUARY.plus(Duration.ofMinutes(start));
        DueTime due = Deadlines.due(budget, from, CN);
        Instant stops = from.plus(Duration.ofMinutes(until));
        Standstill stood = new Standstill(stops, stops.plus(Duration.ofMinutes(stands)));

        assertThat(Elapsing.of(budget, CN).dueAfter(due, List.of(stood)).dueAt())
                .isEqualTo(tickThrough(72 * 60, from, List.of(stood), CN));
    }

    @Property
    void time_from_one_moment_to_another_leads_there_unless_that_is_on_a_rest_day(@ForAll("minutes") int start,
            @ForAll @IntRange(min = 1, max = 20_000) int length) {
        Elapsing clock = Elapsing.of(Budget.parse("72 hwd"), CN);
        Instant from = FEBRUARY.plus(Duration.ofMinutes(start));
        Instant to = from.plus(Duration.ofMinutes(length));
        Duration runs = clock.between(from, to);

        assertThat(clock.between(from, clock.after(runs, from))).isEqualTo(runs);
        if (CN.isWorkingDay(CN.dateOf(to)) && CN.isWorkingDay(CN.dateOf(to.minusNanos(1)))) {
            assertThat(clock.after(runs, from)).isEqualTo(to);
        }
    }

    @Property
    void hours_that_do_not_pause_are_moved_by_the_whole_standstill(@ForAll("minutes") int start,
            @ForAll @IntRange(min = 1, max = 4_319) int until, @ForAll @IntRange(min = 1, max = 3_000) int stands) {
        Instant from = FEBRUARY.plus(Duration.ofMinutes(start));
        Instant stops = from.plus(Duration.ofMinutes(until));

        assertThat(Elapsing.of(Budget.hours(72), CN).dueAfter(from.plus(Duration.ofHours(72)),
                new Standstill(stops, stops.plus(Duration.ofMinutes(stands)))))
                .isEqualTo(from.plus(Duration.ofHours(72)).plus(Duration.ofMinutes(stands)));
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(0, FOUR_WEEKS);
    }

    /** Due is the first moment at which the minutes are used up. */
    private static Instant tickThrough(int minutes, Instant from, List<Standstill> stood, WorkingCalendar calendar) {
        Instant tick = from;
        for (int left = minutes; left > 0; tick = tick.plus(Duration.ofMinutes(1))) {
            Instant now = tick;
            boolean stands = stood.stream().anyMatch(one -> !now.isBefore(one.from()) && now.isBefore(one.to()));
            if (!stands && calendar.isWorkingDay(calendar.dateOf(now))) {
                left--;
            }
        }
        return tick;
    }
}

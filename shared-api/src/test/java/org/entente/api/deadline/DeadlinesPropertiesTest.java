package org.entente.api.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

import org.entente.api.calendar.RandomCalendars;
import org.entente.api.calendar.WorkingCalendar;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/** Laws of due times that hold for any calendar, budget and moment. */
class DeadlinesPropertiesTest {
    @Provide
    Arbitrary<Instant> moments() {
        Instant first = ShanghaiTime.at("2029-01-01T00:00");
        return Arbitraries.longs().between(0, Duration.ofDays(500).toSeconds()).map(first::plusSeconds);
    }

    @Provide
    Arbitrary<BudgetUnit> units() {
        return Arbitraries.of(BudgetUnit.class);
    }

    @Property
    void a_later_event_is_never_due_earlier(@ForAll long seed, @ForAll("moments") Instant one,
            @ForAll("moments") Instant other, @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll("units") BudgetUnit unit) {
        WorkingCalendar calendar = RandomCalendars.of(seed);
        Budget budget = new Budget(amount, unit);
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;

        assertThat(Deadlines.due(budget, earlier, calendar).dueAt())
                .isBeforeOrEqualTo(Deadlines.due(budget, later, calendar).dueAt());
    }

    @Property
    void a_larger_budget_is_due_later_and_always_after_the_event(@ForAll long seed, @ForAll("moments") Instant from,
            @ForAll @IntRange(min = 1, max = 60) int amount, @ForAll("units") BudgetUnit unit) {
        WorkingCalendar calendar = RandomCalendars.of(seed);

        Instant due = Deadlines.due(new Budget(amount, unit), from, calendar).dueAt();

        assertThat(due).isAfter(from);
        assertThat(Deadlines.due(new Budget(amount + 1, unit), from, calendar).dueAt()).isAfter(due);
    }

    @Property
    void working_days_are_explained_by_exactly_the_days_up_to_the_due_day(@ForAll long seed,
            @ForAll("moments") Instant from, @ForAll @IntRange(min = 1, max = 60) int amount) {
        WorkingCalendar calendar = RandomCalendars.of(seed);

        DueTime due = Deadlines.due(Budget.workingDays(amount), from, calendar);

        LocalDate dueDay = calendar.dateOf(due.dueAt());
        List<LocalDate> expected = calendar.dateOf(from).plusDays(1).datesUntil(dueDay.plusDays(1)).toList();
        assertThat(due.days()).extracting(CountedDay::date).isEqualTo(expected);
        assertThat(due.days()).filteredOn(CountedDay::counted).hasSize(amount)
                .allSatisfy(day -> assertThat(calendar.isWorkingDay(day.date())).isTrue());
        assertThat(due.days()).filteredOn(day -> !day.counted())
                .allSatisfy(day -> assertThat(calendar.isWorkingDay(day.date())).isFalse());
        assertThat(due.days().getLast().runningCount()).isEqualTo(amount);
        assertThat(due.dueAt().atZone(calendar.zone()).toLocalTime()).isEqualTo("18:00");
        assertThat(due.provisional()).isEqualTo(dueDay.getYear() == 2031);
    }

    @Property(tries = 300)
    void working_hours_agree_with_a_clock_that_ticks_every_minute(@ForAll long seed,
            @ForAll @IntRange(max = 400 * 24 * 60) int minute, @ForAll @IntRange(min = 1, max = 30) int amount) {
        WorkingCalendar calendar = RandomCalendars.of(seed);
        Instant from = ShanghaiTime.at("2029-01-01T00:00").plus(Duration.ofMinutes(minute));

        Instant due = Deadlines.due(Budget.workingHours(amount), from, calendar).dueAt();

        assertThat(due).isEqualTo(tickThrough(amount * 60, from, calendar));
    }

    @Property
    void the_weekly_update_is_due_on_a_weekday_of_its_week_after_which_no_weekday_is_worked(@ForAll long seed,
            @ForAll @IntRange(max = 100) int week) {
        WorkingCalendar calendar = RandomCalendars.of(seed);
        LocalDate monday = LocalDate.parse("2029-01-01").plusWeeks(week);
        List<LocalDate> worked = monday.datesUntil(monday.plusDays(5)).filter(calendar::isWorkingDay).toList();

        assertThat(Deadlines.weeklyUpdateDue(monday, calendar).map(DueTime::dueAt).map(calendar::dateOf).stream())
                .isEqualTo(worked.isEmpty() ? List.of() : List.of(worked.getLast()));
    }

    private static Instant tickThrough(int minutes, Instant from, WorkingCalendar calendar) {
        Instant tick = from;
        for (int left = minutes; left > 0; tick = tick.plus(Duration.ofMinutes(1))) {
            ZonedDateTime local = tick.atZone(calendar.zone());
            boolean open = !local.toLocalTime().isBefore(LocalTime.of(9, 0))
                    && local.toLocalTime().isBefore(LocalTime.of(18, 0));
            if (open && calendar.isWorkingDay(local.toLocalDate())) {
                left--;
            }
        }
        return tick;
    }
}

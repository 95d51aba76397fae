package org.entente.api.deadline;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.entente.api.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.entente.api.deadline.ShanghaiTime.at;

/** Handbook 1.7, follow-up reports: on every day at fixed times, rest days included. */
class DailyTimesTest {
    private static final ZoneId SHANGHAI = WorkingCalendar.DEFAULT_ZONE;
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    @ParameterizedTest(name = "reported {0}, first follow-up {1}")
    @CsvSource({"2026-05-01T10:00, 2026-05-01T17:00", "2026-05-01T15:00, 2026-05-01T17:00",
            "2026-05-01T15:00:00.000000001, 2026-05-02T17:00", "2026-05-01T17:00, 2026-05-02T17:00",
            "2026-05-01T23:30, 2026-05-02T17:00"})
    void the_first_urgent_follow_up_is_at_five_and_two_hours_or_more_after_the_report(String report, String first) {
        assertThat(DailyTimes.of(FIVE).atLeastAfter(Duration.ofHours(2), at(report), SHANGHAI)).isEqualTo(at(first));
    }

    @ParameterizedTest(name = "after {0} comes {1}")
    @CsvSource({"2026-05-01T08:59:59, 2026-05-01T09:00", "2026-05-01T09:00, 2026-05-01T17:00",
            "2026-05-01T16:59:59.999999999, 2026-05-01T17:00", "2026-05-01T17:00, 2026-05-02T09:00",
            "2026-12-31T17:00, 2027-01-01T09:00"})
    void after_containment_a_critical_follow_up_is_due_at_nine_and_at_five(String moment, String next) {
        assertThat(DailyTimes.of(FIVE, NINE).strictlyAfter(at(moment), SHANGHAI)).isEqualTo(at(next));
    }

    @Test
    void times_are_kept_sorted_and_once_each() {
        assertThat(DailyTimes.of(FIVE, NINE, FIVE).times()).containsExactly(NINE, FIVE);
    }

    @Test
    void no_time_at_all_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DailyTimes(List.of()));
    }
}

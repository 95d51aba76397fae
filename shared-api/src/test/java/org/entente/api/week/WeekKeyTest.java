package org.entente.api.week;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.RequestId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Weeks have the names of ISO 8601, and slots and rhythms ids that follow from them. */
class WeekKeyTest {
    @ParameterizedTest
    @CsvSource({"2026-04-27, 2026-W18, 2026-04-27", "2026-05-03, 2026-W18, 2026-04-27",
            "2026-01-01, 2026-W01, 2025-12-29", "2027-01-03, 2026-W53, 2026-12-28", "2027-01-04, 2027-W01, 2027-01-04"})
    void a_day_lies_in_the_week_of_its_monday(LocalDate day, String week, LocalDate monday) {
        assertThat(WeekKey.of(day)).isEqualTo(new WeekKey(week));
        assertThat(new WeekKey(week).monday()).isEqualTo(monday);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-18", "2026-W1", "2026-W00", "2026-W54", "2025-W53", "2026-W18-1",
            "26-W18",
            "2026-w18"})
    void there_are_no_other_weeks(String value) {
        assertThatThrownBy(() -> new WeekKey(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_week_begins_at_midnight_where_the_company_is_and_has_neighbours() {
        WeekKey week = new WeekKey("2026-W53");

        assertThat(week.beginsAt(ZoneId.of("Asia/Shanghai"))).isEqualTo(Instant.parse("2026-12-27T16:00:00Z"));
        assertThat(week.next()).isEqualTo(new WeekKey("2027-W01")).isGreaterThan(week);
        assertThat(week.previous()).isEqualTo(new WeekKey("2026-W52")).isLessThan(week);
    }

    @Test
    void the_slot_of_a_department_of_any_name_has_one_short_id() {
        WeeklyUpdateId slot = WeeklyUpdateId.of(new RequestId("REQ-" + "9".repeat(60)),
                new DepartmentId("r" + "_.".repeat(31)), new WeekKey("2026-W18"));

        assertThat(slot.value()).startsWith(WeeklyUpdateId.ofWeek(new WeekKey("2026-W18"))).hasSize(33);
        assertThat(slot).isNotEqualTo(WeeklyUpdateId.of(new RequestId("REQ-" + "9".repeat(59)),
                new DepartmentId("r" + "_.".repeat(31)), new WeekKey("2026-W18")));
        assertThat(WeeksId.of(new RequestId("REQ-XT-2026-007"))).isEqualTo(new WeeksId("WKS-XT-2026-007"));
    }
}

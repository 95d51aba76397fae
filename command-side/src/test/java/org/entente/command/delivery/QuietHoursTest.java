package org.entente.command.delivery;

import java.time.LocalTime;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.notice.NoticeUrgency;
import org.entente.command.casework.CaseWorld;
import org.entente.command.delivery.Preference.Way;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.at;

/** Rule NTC-7: what is not urgent waits for the morning of the next working day, what is urgent never waits. */
class QuietHoursTest {
    private static final WorkingCalendar CALENDAR = CaseWorld.BOOK.at(at("2026-03-24T10:00")).calendar();
    private static final QuietHours QUIET = new QuietHours(LocalTime.of(18, 0), LocalTime.of(9, 0));

    @ParameterizedTest(name = "{0} {1} {2} → {3}")
    @CsvSource(nullValues = "-", value = {"2026-03-24T09:00, ACT, EMAIL, -", "2026-03-24T17:59:59.999, ACT, EMAIL, -",
            "2026-03-24T18:00, ACT, EMAIL, 2026-03-25T09:00", "2026-03-25T08:59:59.999, ACT, EMAIL, 2026-03-25T09:00",
            "2026-03-27T18:00, ACT, EMAIL, 2026-03-30T09:00", "2026-03-28T12:00, KNOW, EMAIL, 2026-03-30T09:00",
            "2026-05-09T12:00, ACT, EMAIL, -", "2026-04-30T19:00, ACT, EMAIL, 2026-05-06T09:00",
            "2026-03-24T10:00, ACT, DIGEST, 2026-03-25T09:00", "2026-03-24T09:00, KNOW, DIGEST, 2026-03-25T09:00",
            "2026-03-28T03:00, URGENT, EMAIL, -", "2026-03-28T03:00, CRITICAL, EMAIL, -"})
    void held_until(String now, NoticeUrgency urgency, Way way, @Nullable String until) {
        assertThat(QUIET.heldUntil(urgency, way, at(now), CALENDAR).orElse(null))
                .isEqualTo(until == null ? null : at(until));
    }

    @Test
    void a_quiet_time_within_one_day_is_quiet_between_its_ends() {
        QuietHours noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0));

        assertThat(noon.heldUntil(NoticeUrgency.ACT, Way.EMAIL, at("2026-03-24T12:30"), CALENDAR))
                .contains(at("2026-03-24T13:00"));
        assertThat(noon.heldUntil(NoticeUrgency.ACT, Way.EMAIL, at("2026-03-24T20:00"), CALENDAR)).isEmpty();
    }

    @Test
    void a_year_without_a_table_is_taken_for_worked() {
        assertThat(QUIET.heldUntil(NoticeUrgency.ACT, Way.EMAIL, at("2031-01-01T19:00"), CALENDAR))
                .contains(at("2031-01-02T09:00"));
    }
}

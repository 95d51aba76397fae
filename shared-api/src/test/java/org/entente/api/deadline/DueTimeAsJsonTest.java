package org.entente.api.deadline;

import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.OfficialCalendars;
import org.entente.api.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.api.deadline.ShanghaiTime.at;

/** Events carry these values, so their JSON holds exactly their components and reads back as the same value. */
class DueTimeAsJsonTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final WorkingCalendar CN = OfficialCalendars.cn();

    @Test
    void a_budget_is_an_amount_and_a_unit() {
        assertThat(JSON.writeValueAsString(Budget.workingDays(2))).isEqualTo("{\"amount\":2,\"unit\":\"working_day\"}");
        assertThat(JSON.readValue("{\"amount\":72,\"unit\":\"hour\"}", Budget.class)).isEqualTo(Budget.hours(72));
    }

    @Test
    void a_due_time_reads_back_with_its_explanation() {
        DueTime due = Deadlines.due(Budget.workingDays(1), at("2026-12-30T10:00"), CN);

        String json = JSON.writeValueAsString(due);

        assertThat(json).isEqualTo(
                """
                {"dueAt":"2026-12-31T10:00:00Z","calendarVersion":1,"days":[{"date":"2026-12-31","counted":true,\
                "cause":"weekday","source":"国务院办公厅 2025-11-04","runningCount":1}],"provisional":false}""");
        assertThat(JSON.readValue(json, DueTime.class)).isEqualTo(due);
    }

    @Test
    void a_year_reads_back_as_the_same_table() {
        CalendarYear year = CN.years().get(2026);

        assertThat(JSON.readValue(JSON.writeValueAsString(year), CalendarYear.class)).isEqualTo(year);
        assertThat(JSON.writeValueAsString(CalendarYear.provisional(2027)))
                .isEqualTo("""
                           {"year":2027,"off":[{"start":"2027-01-01","end":"2027-01-01"}],"makeUp":[],\
                           "source":"provisional: Monday–Friday, 1 January off","provisional":true}""");
    }

    @Test
    void a_whole_calendar_reads_back_as_the_same_calendar() {
        assertThat(JSON.readValue(JSON.writeValueAsString(CN), WorkingCalendar.class)).isEqualTo(CN);
    }
}

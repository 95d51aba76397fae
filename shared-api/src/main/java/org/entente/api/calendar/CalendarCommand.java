package org.entente.api.calendar;

import java.util.List;

import org.entente.api.message.Command;

/** What can be asked of the company's working calendar: there is one, under a fixed id. */
public sealed interface CalendarCommand extends Command {
    String ID = "CAL-" + WorkingCalendar.DEFAULT_ID;

    @Override
    default String aggregateId() {
        return ID;
    }

    /** Publishes the tables of one or more years as one new version. */
    record PublishCalendarYears(List<CalendarYear> years) implements CalendarCommand {
        public PublishCalendarYears {
            years = List.copyOf(years);
        }

        public static PublishCalendarYears of(CalendarYear... years) {
            return new PublishCalendarYears(List.of(years));
        }
    }

    /** Sets when a working day begins and ends, as a new version (handbook 4.10). */
    record SetOfficeHours(OfficeHours hours) implements CalendarCommand {}
}

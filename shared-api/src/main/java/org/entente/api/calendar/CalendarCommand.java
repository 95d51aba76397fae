package org.entente.api.calendar;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.message.TickCommand;
import org.jspecify.annotations.Nullable;

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

    /**
     * Sets when a working day begins and ends, as a new version (handbook 4.10).
     *
     * @param from the day on which they take force; null for at once
     */
    record SetOfficeHours(OfficeHours hours, @Nullable LocalDate from) implements CalendarCommand {
        /** In force at once. */
        public SetOfficeHours(OfficeHours hours) {
            this(hours, null);
        }
    }

    /** Takes back office hours that have not taken force. */
    record WithdrawOfficeHours(long version, String reason) implements CalendarCommand {}

    /** The clock asks to look which office hours have taken force. */
    record Tick() implements CalendarCommand, TickCommand {}
}

package org.entente.query.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.entente.api.calendar.CalendarEvent;
import org.entente.api.message.Meta;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One row for each calendar, under the calendar's own id. */
final class CalendarFold implements Fold<CalendarRow> {
    private static final String PREFIX = "CAL-";

    @Override
    public Collection<String> keys(LedgerEvent event) {
        return event.payload() instanceof CalendarEvent && event.aggregateId().startsWith(PREFIX)
                ? List.of(event.aggregateId().substring(PREFIX.length()))
                : List.of();
    }

    @Override
    public @Nullable CalendarRow fold(String key, @Nullable CalendarRow row, LedgerEvent event) {
        List<CalendarRow.Publication> publications = new ArrayList<>(row == null ? List.of() : row.publications());
        String publisher = event.metadata().getOrDefault(Meta.ACTOR, "");
        publications.add(switch ((CalendarEvent) event.payload()) {
            case CalendarEvent.CalendarYearPublished e ->
                new CalendarRow.Publication(e.version(), e.occurredAt(), publisher, e.year(), null);
            case CalendarEvent.OfficeHoursSet e ->
                new CalendarRow.Publication(e.version(), e.occurredAt(), publisher, null, e.hours());
        });
        return new CalendarRow(key, event.version(), publications);
    }
}

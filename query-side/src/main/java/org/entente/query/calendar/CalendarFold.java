package org.entente.query.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

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
        List<CalendarRow.Publication> before = row == null ? List.of() : row.publications();
        String publisher = event.metadata().getOrDefault(Meta.ACTOR, "");
        return new CalendarRow(key, event.version(), switch ((CalendarEvent) event.payload()) {
            case CalendarEvent.CalendarYearPublished e -> plus(before, new CalendarRow.Publication(e.version(),
                    e.occurredAt(), e.occurredAt(), publisher, e.year(), null, event.position(), null));
            case CalendarEvent.OfficeHoursSet e -> plus(before, new CalendarRow.Publication(e.version(), e.occurredAt(),
                    e.from(), publisher, null, e.hours(), e.inForceAtOnce() ? event.position() : null, null));
            case CalendarEvent.OfficeHoursTookForce e ->
                changed(before, e.version(), one -> one.tookForce(event.position()));
            case CalendarEvent.OfficeHoursWithdrawn e ->
                changed(before, e.version(), one -> one.withdrawn(e.occurredAt()));
        });
    }

    private static List<CalendarRow.Publication> plus(List<CalendarRow.Publication> before,
            CalendarRow.Publication one) {
        List<CalendarRow.Publication> more = new ArrayList<>(before);
        more.add(one);
        return more;
    }

    private static List<CalendarRow.Publication> changed(List<CalendarRow.Publication> all, long version,
            UnaryOperator<CalendarRow.Publication> change) {
        return all.stream().map(one -> one.version() == version ? change.apply(one) : one).toList();
    }
}

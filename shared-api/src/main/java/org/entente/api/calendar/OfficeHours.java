package org.entente.api.calendar;

import java.time.LocalTime;

/**
 * The hours worked on a working day, without breaks; the start belongs to them, the end does not.
 *
 * @throws IllegalArgumentException if the end is not after the start
 */
public record OfficeHours(LocalTime start, LocalTime end) {
    /** 09:00 to 18:00: the company default for «before close of business» (handbook 4, item 10). */
    public static final OfficeHours STANDARD = new OfficeHours(LocalTime.of(9, 0), LocalTime.of(18, 0));

    public OfficeHours {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("office hours must end after they start: " + start + "–" + end);
        }
    }

    public boolean contains(LocalTime time) {
        return !time.isBefore(start) && time.isBefore(end);
    }
}

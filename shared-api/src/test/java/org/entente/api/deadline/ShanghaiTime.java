package org.entente.api.deadline;

import java.time.Instant;
import java.time.LocalDateTime;

import org.entente.api.calendar.WorkingCalendar;

/** Moments as a person in Shanghai writes them: {@code 2026-04-30T18:00}. */
final class ShanghaiTime {
    private ShanghaiTime() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.DEFAULT_ZONE).toInstant();
    }
}

package org.entente.query.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.entente.api.task.SlipCause;
import org.entente.api.text.Text;

/** A newly promised day: which one stood before, and why. The baseline stayed where it was. */
public record Slip(Instant at, LocalDate before, LocalDate promised, SlipCause cause, Text reason) {
    /** Calendar days; negative if it is promised earlier. */
    int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(before, promised));
    }
}

package org.entente.api.plan;

import java.time.DayOfWeek;
import java.time.LocalTime;

import org.entente.api.refusal.Refusal;
import org.entente.api.text.Bounds;

/**
 * When the departments meet every week to keep in step, such as Friday 15:00 for an hour (handbook 1.3 B6).
 *
 * @param at      local time of the company
 * @param minutes how long, from 5 to 480
 * @param place   a room or a link; may be empty
 */
public record SyncRhythm(DayOfWeek day, LocalTime at, int minutes, String place) {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;

    public SyncRhythm {
        place = Bounds.text("rhythm.place", place, Bounds.TITLE);
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw Refusal.invalid("rhythm-minutes", "1.3 B6", "A sync takes from 5 to 480 minutes.").with("minutes",
                    minutes);
        }
    }
}

package org.entente.api.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/**
 * Times of day at which something is due on every day, rest days included: follow-up reports at 17:00, or at 09:00 and
 * 17:00 (handbook 1.7). The values themselves are policy.
 *
 * @param times sorted, each once
 * @throws IllegalArgumentException if there is none
 */
public record DailyTimes(List<LocalTime> times) {
    public DailyTimes {
        times = times.stream().distinct().sorted().toList();
        if (times.isEmpty()) {
            throw new IllegalArgumentException("name at least one time of day");
        }
    }

    public static DailyTimes of(LocalTime... times) {
        return new DailyTimes(Arrays.asList(times));
    }

    /** The first of these times after the moment, never the moment itself. */
    public Instant strictlyAfter(Instant moment, ZoneId zone) {
        return first(moment.plusNanos(1), zone);
    }

    /** The first of these times that lies the gap or more after the moment. */
    public Instant atLeastAfter(Duration gap, Instant moment, ZoneId zone) {
        return first(moment.plus(gap), zone);
    }

    private Instant first(Instant earliest, ZoneId zone) {
        for (LocalDate day = earliest.atZone(zone).toLocalDate();; day = day.plusDays(1)) {
            for (LocalTime time : times) {
                Instant candidate = day.atTime(time).atZone(zone).toInstant();
                if (!candidate.isBefore(earliest)) {
                    return candidate;
                }
            }
        }
    }
}

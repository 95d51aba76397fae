package org.entente.command.effect;

import java.time.Instant;
import java.time.LocalDate;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.refusal.Refusal;
import org.entente.command.decision.Alarm;
import org.entente.command.decision.Occasion;
import org.jspecify.annotations.Nullable;

/** When a publication takes force, and how it can still be taken back. */
public final class Effect {
    private static final int LONGEST_REASON = 4_000;
    private static final String ALARM = "force-";

    private Effect() {}

    /**
     * Rule POL-7: a publication takes force at once or at the beginning of a later day, never in the past.
     *
     * @throws Refusal {@code from-past} for a day before today
     */
    public static Instant from(@Nullable LocalDate day, Occasion occasion, String clause) {
        WorkingCalendar calendar = occasion.rules().calendar();
        LocalDate today = calendar.dateOf(occasion.now());
        if (day == null || day.equals(today)) {
            return occasion.now();
        }
        if (day.isBefore(today)) {
            throw Refusal.invalid("from-past", clause, "Rules do not change the past; the earliest day is today.")
                    .with("pointer", "/from").with("earliest", today.toString());
        }
        return day.atStartOfDay(calendar.zone()).toInstant();
    }

    /** Rule POL-8: a publication is withdrawn, with a reason, before it takes force and never after. */
    public static void requireUpcoming(Instant from, long version, Occasion occasion, String clause) {
        if (!from.isAfter(occasion.now())) {
            throw Refusal.rule("publication-in-force", clause,
                    "The publication is in force; only a new one changes the rules.").with("version", version)
                    .with("from", from.toString());
        }
    }

    /** @throws Refusal {@code reason-unfit} unless there is one of bounded length */
    public static String reason(String reason, String clause) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refusal.invalid("reason-unfit", clause, "A reason has 1 to " + LONGEST_REASON + " characters.")
                    .with("pointer", "/reason");
        }
        return reason.strip();
    }

    /** The name under which the moment of a publication is awaited; alarms of one moment ring in the order of names. */
    public static String alarm(long version) {
        return ALARM + "%09d".formatted(version);
    }

    public static long version(Alarm alarm) {
        return Long.parseLong(alarm.name().substring(ALARM.length()));
    }
}

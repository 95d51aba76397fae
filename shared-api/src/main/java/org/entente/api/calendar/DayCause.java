package org.entente.api.calendar;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a day is worked or not (handbook 3.1-1). */
public enum DayCause {
    /** Monday to Friday, and not a day off. */
    WEEKDAY(true),
    /** A Saturday or Sunday that the notice turns into a working day. */
    MAKE_UP_DAY(true),
    /** A Saturday or Sunday outside every holiday. */
    WEEKEND(false),
    /** A day off by the notice, whatever its day of the week. */
    DAY_OFF(false);

    private final boolean working;

    DayCause(boolean working) {
        this.working = working;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean working() {
        return working;
    }
}

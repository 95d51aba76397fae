package org.entente.api.calendar;

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

    public boolean working() {
        return working;
    }
}

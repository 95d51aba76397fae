package org.entente.api.deadline;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a budget is counted in. */
public enum BudgetUnit {
    /** Days of the working calendar, ending at close of business. */
    WORKING_DAY("wd"),
    /** Hours inside office hours of working days. */
    WORKING_HOUR("wh"),
    /** Elapsed hours, nights and rest days included. */
    HOUR("h"),
    /** Elapsed minutes, for limits shorter than an hour. */
    MINUTE("min"),
    /** Hours of working days, nights included: elapsed hours whose clock stands still on rest days. */
    WORKING_DAY_HOUR("hwd"),
    /** Minutes of working days, nights included. */
    WORKING_DAY_MINUTE("mwd");

    private final String symbol;

    BudgetUnit(String symbol) {
        this.symbol = symbol;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether time elapses by the clock, day and night: on every day, or on working days only. */
    public boolean isElapsing() {
        return switch (this) {
            case HOUR, MINUTE, WORKING_DAY_HOUR, WORKING_DAY_MINUTE -> true;
            case WORKING_DAY, WORKING_HOUR -> false;
        };
    }

    /** Whether its clock elapses on working days only. */
    public boolean pausesOnRestDays() {
        return this == WORKING_DAY_HOUR || this == WORKING_DAY_MINUTE;
    }

    /** The short form in which limits are written: {@code 2 wd}, {@code 72 h}. */
    public String symbol() {
        return symbol;
    }
}

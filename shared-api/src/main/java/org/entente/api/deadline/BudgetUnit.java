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
    MINUTE("min");

    private final String symbol;

    BudgetUnit(String symbol) {
        this.symbol = symbol;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The short form in which limits are written: {@code 2 wd}, {@code 72 h}. */
    public String symbol() {
        return symbol;
    }
}

package org.entente.api.request;

import java.time.LocalDate;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a case is kept for how long (handbook 1.6): what has to do with a budget or a contract is kept longer. */
public enum RetentionGround {
    ORDINARY(3),
    BUDGET(10),
    CONTRACT(10);

    private final int years;

    RetentionGround(int years) {
        this.years = years;
    }

    /** The day until which a case that is archived on this day is kept. */
    public LocalDate keptUntil(LocalDate archivedOn) {
        return archivedOn.plusYears(years);
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

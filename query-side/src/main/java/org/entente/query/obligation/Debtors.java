package org.entente.query.obligation;

import org.entente.api.obligation.Party;
import org.jspecify.annotations.Nullable;

/** Parties as the text of a filter column. */
public final class Debtors {
    static final String OFFICE = "office";
    static final String DIRECTOR = "director";
    static final String GENERAL_MANAGER = "general-manager";

    private Debtors() {}

    /** Such as {@code department:finance}, {@code office}, {@code vice-president:finance} or {@code participants:REQ-1}. */
    public static String code(Party party, @Nullable String request) {
        return switch (party.kind()) {
            case DEPARTMENT -> department(String.valueOf(party.of()));
            case OFFICE -> OFFICE;
            case DIRECTOR -> DIRECTOR;
            case VICE_PRESIDENT -> vicePresident(String.valueOf(party.of()));
            case GENERAL_MANAGER -> GENERAL_MANAGER;
            case PARTICIPANTS -> participants(String.valueOf(request));
        };
    }

    static String department(String department) {
        return "department:" + department;
    }

    static String vicePresident(String department) {
        return "vice-president:" + department;
    }

    static String participants(String request) {
        return "participants:" + request;
    }
}

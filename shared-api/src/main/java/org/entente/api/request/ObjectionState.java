package org.entente.api.request;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where an objection stands, from its first day until it is dealt with. */
public enum ObjectionState {
    /** The initiating department has to answer. */
    OPEN,
    /** The Office has to rule. */
    REFERRED,
    /** The Office has ruled; either side may still appeal. */
    RULED,
    /** The vice president over the objecting department has to rule. */
    APPEALED,
    /** The initiating department accepted it; the form says so. */
    ACCEPTED,
    /** The initiating department declined it; the department was asked again. */
    DECLINED,
    /** A new form went to the objecting department. */
    TAKEN_UP,
    /** The department confirmed after all. */
    DROPPED,
    /** A ruling in the department's favour took effect. */
    UPHELD,
    /** A ruling against the department took effect. */
    OVERRULED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody still has to deal with it. */
    public boolean isOpen() {
        return this == OPEN || this == REFERRED || this == RULED || this == APPEALED;
    }
}

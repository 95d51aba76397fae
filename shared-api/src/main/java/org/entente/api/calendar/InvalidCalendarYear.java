package org.entente.api.calendar;

/** A table of days off and make-up days that contradicts itself or its year; the message names the day. */
public final class InvalidCalendarYear extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public InvalidCalendarYear(String message) {
        super(message);
    }
}

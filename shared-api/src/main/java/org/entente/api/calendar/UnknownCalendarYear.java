package org.entente.api.calendar;

/** A day of a year without a table was asked for: nothing is guessed, the year must be imported (handbook 3.1-6). */
public final class UnknownCalendarYear extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int year;

    public UnknownCalendarYear(int year) {
        super("the working days of " + year + " are not known: import the official table of " + year
                + ", or publish a provisional one");
        this.year = year;
    }

    public int year() {
        return year;
    }
}

package org.entente.command.sheet;

/**
 * A cell that holds something.
 *
 * @param place such as F7
 * @param text  as it is stored; of a formula nothing, because its value is not believed
 */
record SheetCell(String place, Kind kind, String text) {
    enum Kind {
        TEXT,
        NUMBER,
        FORMULA,
        /** Truth values and errors. */
        OTHER
    }
}

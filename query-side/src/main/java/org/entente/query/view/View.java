package org.entente.query.view;

import java.util.regex.Pattern;

/**
 * One table {@code read.<name>} of rows versioned by position. Declared as a bean; everything else is generic.
 *
 * @param name     lower-case words joined by underscores; the table's name
 * @param row      the record a row's body is read back into
 * @param revision of the fold: raise it when old rows would be folded differently, and all views are rebuilt at the next start
 * @param columns  what can be filtered and sorted by; the migration creates the same
 */
public record View<R>(String name, Class<R> row, int revision, Fold<R> fold, Columns<R> columns) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    public View {
        if (!NAME.matcher(name).matches() || name.equals("progress") || name.equals("filled")) {
            throw new IllegalArgumentException("'" + name + "' cannot be the name of a view");
        }
        if (revision < 1) {
            throw new IllegalArgumentException("Revisions of " + name + " count from 1");
        }
    }
}

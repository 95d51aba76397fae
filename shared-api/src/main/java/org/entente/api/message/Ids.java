package org.entente.api.message;

import java.util.regex.Pattern;

/** The common shape of ids: a prefix that names the kind, then letters, digits and hyphens; at most 64 characters. */
public final class Ids {
    private static final Pattern REST = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");
    private static final int LONGEST = 64;

    private Ids() {}

    /** @throws IllegalArgumentException if the value is not an id of this kind */
    public static void require(String prefix, String value) {
        if (value.length() > LONGEST || !value.startsWith(prefix)
                || !REST.matcher(value.substring(prefix.length())).matches()) {
            throw new IllegalArgumentException("not an id like " + prefix + "…: " + value.codePointCount(0,
                    value.length()) + " characters");
        }
    }

    /** Ids of a company's own making, such as departments and people: lower case, dots, underscores; at most 64. */
    public static void requireName(String value) {
        if (value.length() > LONGEST || !value.matches("[a-z][a-z0-9._-]*")) {
            throw new IllegalArgumentException("not a name of lower-case letters, digits, '.', '_' and '-'");
        }
    }
}

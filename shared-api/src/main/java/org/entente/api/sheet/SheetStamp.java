package org.entente.api.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sheet is and from when, written as the heading of its hidden column of ids, so that it survives sorting, copying and the
 * reordering of columns. It is no seal: what a sheet says is checked against what there is.
 *
 * @param subject  the case's id, or the week
 * @param position of the ledger, at which it was written
 */
public record SheetStamp(SheetKind kind, String subject, long position) {
    /** The heading of the hidden column that says which version of an item a row was written from. */
    public static final String VERSION = "entente:version";

    private static final Pattern WRITTEN = Pattern
            .compile("entente:([a-z]{1,20}):([A-Za-z0-9-]{1,64}):([0-9]{1,18})");

    public String written() {
        return "entente:" + kind.code() + ":" + subject + ":" + position;
    }

    /** Empty unless it is a stamp. */
    public static Optional<SheetStamp> read(String heading) {
        Matcher parts = WRITTEN.matcher(heading.strip());
        return parts.matches()
                ? SheetKind.of(parts.group(1))
                        .map(kind -> new SheetStamp(kind, parts.group(2), Long.parseLong(parts.group(3))))
                : Optional.empty();
    }
}

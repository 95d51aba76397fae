package org.entente.command.web;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Prefer: wait=5} (RFC 7240). What is not understood is ignored, as that standard demands. */
final class PreferredWait {
    static final String HEADER = "Prefer";
    static final String APPLIED = "Preference-Applied";
    private static final long LONGEST = 5;
    private static final Pattern WAIT = Pattern.compile("\\s*wait\\s*=\\s*\"?(\\d{1,9})\"?\\s*(?:;.*)?",
            Pattern.CASE_INSENSITIVE);

    private PreferredWait() {}

    /** At most 5 s, whatever was wished. */
    static Duration of(List<String> headers) {
        return headers.stream().flatMap(header -> List.of(header.split(",", -1)).stream()).map(WAIT::matcher)
                .filter(Matcher::matches).findFirst()
                .map(wish -> Duration.ofSeconds(Math.min(LONGEST, Long.parseLong(wish.group(1)))))
                .orElse(Duration.ZERO);
    }

    static String applied(Duration wait) {
        return "wait=" + wait.toSeconds();
    }
}

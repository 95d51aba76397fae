package org.entente.command.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.command.shell.CommandResult;
import org.jspecify.annotations.Nullable;

/** The version that a sender decides about: {@code If-Match: "7"}, or {@code If-None-Match: *} where nothing is there yet. */
final class SeenVersion {
    private static final Pattern TAG = Pattern.compile("\"(0|[1-9]\\d{0,17})\"");

    private SeenVersion() {}

    /** @throws Refusal {@code if-match-malformed} for anything but one strong tag of ours */
    static @Nullable Long of(List<String> ifMatch, List<String> ifNoneMatch) {
        if (ifMatch.isEmpty() && ifNoneMatch.isEmpty()) {
            return null;
        }
        if (ifMatch.isEmpty() && ifNoneMatch.equals(List.of("*"))) {
            return CommandResult.NOTHING_YET;
        }
        Matcher tag = TAG.matcher(ifMatch.size() == 1 && ifNoneMatch.isEmpty() ? ifMatch.getFirst().strip() : "");
        if (!tag.matches()) {
            throw Refusal.of(RefusalKind.BAD_REQUEST, "if-match-malformed",
                    "If-Match is one ETag such as \"7\"; where nothing is there yet, it is If-None-Match: *.");
        }
        return Long.valueOf(tag.group(1));
    }

    static String tag(long version) {
        return "\"" + version + "\"";
    }
}

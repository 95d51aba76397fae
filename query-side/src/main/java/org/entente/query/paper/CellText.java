package org.entente.query.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as a spreadsheet can hold it, so that it comes back as it went in, and is never taken for a formula. */
final class CellText {
    /** A cell holds 32,767 characters; escapes make some seven. */
    private static final int LONGEST = 32_000;
    private static final String DANGEROUS = "=+-@\t\r\n";
    /** What a reader would take for an escape. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String LINE_BREAK = "\n";

    private CellText() {}

    /** XML cannot hold some characters: they are written as {@code _x0000_}, and what looks like that already is escaped too. */
    static String escaped(String text) {
        String plain = LOOKS_ESCAPED.matcher(text).replaceAll(Matcher.quoteReplacement("_x005F_"));
        StringBuilder escaped = new StringBuilder(plain.length());
        plain.codePoints().forEach(point -> {
            if (isXml(point)) {
                escaped.appendCodePoint(point);
            } else {
                escaped.append("_x%04X_".formatted(point));
            }
        });
        if (escaped.length() <= LONGEST) {
            return escaped.toString();
        }
        return text.length() > LONGEST / 2
                ? escaped(text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST / 2 - 1))
                        ? LONGEST / 2 - 1
                        : LONGEST / 2)) + "…"
                : escaped.substring(0, LONGEST);
    }

    /** Whether a spreadsheet would take it for a formula if somebody typed it. */
    static boolean isDangerous(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }

    /** How many lines it takes in so many columns of digits; Chinese characters take two each. */
    static int lines(String text, int width) {
        return text.split(LINE_BREAK, -1).length == 0
                ? 1
                : text.lines().mapToInt(line -> Math.max(1, Math.ceilDiv(columns(line), Math.max(1, width - 1)))).sum();
    }

    private static int columns(String line) {
        return line.codePoints().map(point -> point > 0x2E80 ? 2 : 1).sum();
    }

    private static boolean isXml(int point) {
        return point == '\t' || point == '\n' || point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD
                || point > 0xFFFF;
    }
}

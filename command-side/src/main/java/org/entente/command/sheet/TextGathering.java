package org.entente.command.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the text of one string of a spreadsheet: the runs of rich text joined, what is only said how to pronounce left out. */
final class TextGathering {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private int pronunciations;

    void begin() {
        text.setLength(0);
        inText = false;
        pronunciations = 0;
    }

    void enter(String element) {
        if (element.equals("rPh")) {
            pronunciations++;
        }
        inText = element.equals("t") && pronunciations == 0;
    }

    void leave(String element) {
        if (element.equals("rPh")) {
            pronunciations--;
        }
        inText = false;
    }

    void add(char[] characters, int from, int length) {
        if (inText) {
            text.append(characters, from, Math.min(length, SheetBounds.ESCAPED_TEXT + 1 - text.length()));
        }
    }

    /** With characters that XML cannot hold put back. */
    String text() {
        return plain(text.toString());
    }

    static String plain(String escaped) {
        return ESCAPE.matcher(escaped).replaceAll(code -> Matcher
                .quoteReplacement(Character.toString((char) Integer.parseInt(code.group(1), 16))));
    }
}

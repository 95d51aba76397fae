package org.entente.query.meeting;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;

/**
 * The text of a calendar with lines of at most 75 octets (RFC 5545, 3.1). The library folds by characters, of which a
 * Chinese one has three octets.
 */
final class FoldedLines {
    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    static String of(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(true).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StringBuilder folded = new StringBuilder();
        text.toString().replace(END + " ", "").lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder into) {
        int octets = 0;
        for (int i = 0; i < line.length();) {
            String one = Character.toString(line.codePointAt(i));
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                into.append(END).append(' ');
                octets = 1;
            }
            into.append(one);
            octets += size;
            i += one.length();
        }
        into.append(END);
    }
}

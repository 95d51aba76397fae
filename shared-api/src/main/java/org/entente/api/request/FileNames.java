package org.entente.api.request;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.entente.api.text.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the name that somebody's machine gave a file: its last part, without anything that cannot be seen, that turns the
 * direction of writing around or that means something to a file system.
 */
public final class FileNames {
    private static final String NAMELESS = "file";
    private static final Pattern FOLDERS = Pattern.compile("(?s)^.*[/\\\\]");
    /** Controls, invisible formatting such as a change of direction, halves of characters, and what nobody has assigned. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final int LONGEST_ENDING = 20;

    private FileNames() {}

    /** At most {@link Bounds#TITLE} characters, of which the ending stays; «file» if nothing is left. */
    public static String cleaned(@Nullable String stated) {
        String name = Normalizer.normalize(stated == null ? "" : stated, Normalizer.Form.NFC);
        name = FOLDERS.matcher(name).replaceFirst("");
        name = UNSEEN.matcher(name).replaceAll("");
        name = RESERVED.matcher(name).replaceAll("_");
        name = EDGES.matcher(name).replaceAll("");
        return name.isEmpty() ? NAMELESS : shortened(name);
    }

    private static String shortened(String name) {
        if (name.length() <= Bounds.TITLE) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot >= 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        return whole(name, Bounds.TITLE - ending.length()) + ending;
    }

    /** The beginning of a text, never half a character. */
    private static String whole(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}

package org.entente.api.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.entente.api.task.SlipCause;

/** What people call the causes for which an item slips (handbook 1.4). */
public final class CauseWords {
    private CauseWords() {}

    /** As it stands in a cell: {@code 供应商 Supplier}. */
    public static String written(SlipCause cause) {
        return cause.label().zh() + " " + cause.label().en();
    }

    /** Either language, both, or the code; case and spaces do not matter. */
    public static Optional<SlipCause> read(String words) {
        String asked = plain(words);
        return Arrays.stream(SlipCause.values())
                .filter(one -> asked.equals(plain(one.label().zh())) || asked.equals(plain(one.label().en()))
                        || asked.equals(plain(written(one))) || asked.equals(plain(one.code())))
                .findFirst();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s_-]+", "").toLowerCase(Locale.ROOT);
    }
}

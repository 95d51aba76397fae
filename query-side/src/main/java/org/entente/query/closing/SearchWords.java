package org.entente.query.closing;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words by which archived cases are found. Chinese has no spaces, so each character and each pair of neighbours is one;
 * everything else is words of letters and digits, in small letters. What is asked for is taken apart in the same way.
 */
final class SearchWords {
    private static final Pattern SPACED = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
    private static final Pattern CHARACTER = Pattern.compile("\\p{IsHan}");
    private static final Pattern PAIR = Pattern.compile("(?=(\\p{IsHan}{2}))");

    private SearchWords() {}

    /** All of what is written, to be found by. */
    static List<String> of(Stream<String> texts) {
        SortedSet<String> words = new TreeSet<>();
        texts.forEach(text -> {
            collect(SPACED.matcher(text.toLowerCase(Locale.ROOT)), 0, words);
            collect(CHARACTER.matcher(text), 0, words);
            collect(PAIR.matcher(text), 1, words);
        });
        return List.copyOf(words);
    }

    private static void collect(Matcher matcher, int group, SortedSet<String> words) {
        while (matcher.find()) {
            words.add(matcher.group(group));
        }
    }
}

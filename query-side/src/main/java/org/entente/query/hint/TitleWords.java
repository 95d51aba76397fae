package org.entente.query.hint;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.api.text.Text;

/** The words by which titles are compared: English words of four letters and more, and pairs of Chinese characters. */
public final class TitleWords {
    private static final Pattern ENGLISH = Pattern.compile("[a-z]{4,}");
    private static final Pattern CHINESE = Pattern.compile("(?=(\\p{IsHan}{2}))");

    private TitleWords() {}

    public static List<String> of(Text title) {
        SortedSet<String> words = new TreeSet<>();
        collect(ENGLISH.matcher(title.en().toLowerCase(Locale.ROOT)), 0, words);
        collect(CHINESE.matcher(title.zh()), 1, words);
        return List.copyOf(words);
    }

    private static void collect(Matcher matcher, int group, SortedSet<String> words) {
        while (matcher.find()) {
            words.add(matcher.group(group));
        }
    }
}

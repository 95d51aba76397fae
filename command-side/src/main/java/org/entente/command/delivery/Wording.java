package org.entente.command.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.log.clock.DrillMark;
import org.jspecify.annotations.Nullable;

/**
 * What messages say, in Chinese and English. They name the number of a case and what happened, never what stands in it: a mailbox and
 * a group chat are no place for that.
 */
public final class Wording {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Map<String, Properties> words = new TreeMap<>();
    private final @Nullable URI publicUrl;
    private final DrillMark mark;

    public Wording(@Nullable URI publicUrl, DrillMark mark) {
        this.publicUrl = publicUrl;
        this.mark = mark;
        words.put("zh", read("notices_zh.properties"));
        words.put("en", read("notices_en.properties"));
    }

    /** One line that says it all, of a drill also that it is one. */
    public String line(Delivery one, String language) {
        return mark(language) + filled(one, language, word(language, one.kind().code()));
    }

    /** The line, when it happened, and where to look. */
    public String text(Delivery one, String language) {
        String when = word(language, "when").replace("{at}", local(one.occurredAt()));
        return line(one, language) + "\n" + when + link(one, language);
    }

    String digestSubject(int count, String language) {
        return mark(language) + word(language, "digest").replace("{count}", Integer.toString(count));
    }

    /** A letter of these texts, with what it is above them. */
    String letter(List<String> texts, String language) {
        return Stream.concat(Stream.of(banner(language)).filter(one -> !one.isEmpty()), texts.stream())
                .collect(Collectors.joining("\n\n"));
    }

    /** What stands above everything that is shown or sent; empty on a real database. */
    String banner(String language) {
        return mark.banner(Locale.forLanguageTag(language));
    }

    private String mark(String language) {
        return mark.prefix(Locale.forLanguageTag(language));
    }

    String acknowledge(URI link, String language) {
        return word(language, "acknowledge").replace("{link}", link.toString());
    }

    String pageTitle(String language) {
        return mark(language) + word(language, "page.title");
    }

    String page(String key, String language) {
        return word(language, key);
    }

    public boolean isDrill() {
        return mark.isDrill();
    }

    private String link(Delivery one, String language) {
        URI url = url(one);
        return url == null ? "" : "\n" + word(language, "link").replace("{link}", url.toString());
    }

    /** Where to look at it; null if nobody said where this service is found. */
    public @Nullable URI url(Delivery one) {
        String path = one.number() != null ? "/api/issues/" + one.about() : "/api/requests/" + one.caseId();
        return publicUrl == null ? null : publicUrl.resolve(path);
    }

    private String filled(Delivery one, String language, String words) {
        String level = one.level() == null ? "" : word(language, "level." + one.level().code());
        Integer percent = one.percent();
        return words.replace("{label}", one.label()).replace("{level}", level).replace("{percent}",
                percent == null ? "" : percent.toString());
    }

    private String word(String language, String key) {
        String word = words.getOrDefault(language, new Properties()).getProperty(key);
        if (word == null) {
            throw new IllegalStateException("no words for " + key + " in " + language);
        }
        return word;
    }

    private static String local(Instant moment) {
        return LOCAL.format(moment.atZone(WorkingCalendar.DEFAULT_ZONE));
    }

    private static Properties read(String file) {
        Properties words = new Properties();
        try (InputStream stream = Wording.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}

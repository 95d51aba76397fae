package org.entente.query.history;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.api.message.DomainEvent;
import org.entente.api.organization.Organization;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** Tells events in sentences, Chinese and English, with the names that the company had at the moment asked about. */
record Sentences(Organization organization) {
    static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+(?:\\.[A-Za-z]+)*)}");
    private static final String ACTOR = "actor";

    Text of(HistoryRow row) {
        DomainEvent event = EventTypes.read(row);
        return new Text(told(row, event, chinese(), Phrases.CHINESE), told(row, event, english(), Phrases.ENGLISH));
    }

    Text actor(HistoryRow row) {
        return new Text(chinese().person(row.actor()), english().person(row.actor()));
    }

    private Words chinese() {
        return new Words(true, organization, Phrases.CHINESE);
    }

    private Words english() {
        return new Words(false, organization, Phrases.ENGLISH);
    }

    private static String told(HistoryRow row, DomainEvent event, Words words, Phrases phrases) {
        String sentence = phrases.sentence(row.type());
        if (sentence == null) {
            throw new IllegalStateException("no sentence for " + row.type());
        }
        Matcher places = PLACE.matcher(sentence);
        return places.replaceAll(place -> Matcher.quoteReplacement(place.group(1).equals(ACTOR)
                ? words.person(row.actor())
                : words.of(value(event, place.group(1)))));
    }

    /** Follows a path of record components; null where something on the way is. */
    private static @Nullable Object value(Object event, String path) {
        Object value = event;
        for (String name : path.split("\\.", -1)) {
            if (value == null) {
                return null;
            }
            value = component(value, name);
        }
        return value;
    }

    private static @Nullable Object component(Object record, String name) {
        RecordComponent component = Arrays.stream(record.getClass().getRecordComponents())
                .filter(one -> one.getName().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException(record.getClass().getName() + " has no " + name));
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

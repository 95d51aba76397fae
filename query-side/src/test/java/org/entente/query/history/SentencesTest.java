package org.entente.query.history;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.api.message.StoredAs;
import org.entente.api.message.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every event can be told in Chinese and in English, from what it says itself. */
class SentencesTest {
    @Test
    void there_is_a_sentence_for_every_event_and_for_nothing_else() {
        Set<String> names = events().map(SentencesTest::storedName).collect(Collectors.toSet());

        assertThat(Phrases.ENGLISH.types()).isEqualTo(names);
        assertThat(Phrases.CHINESE.types()).isEqualTo(names);
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_place_in_a_sentence_is_something_that_the_event_says(Class<?> event) {
        for (Phrases phrases : new Phrases[]{Phrases.ENGLISH, Phrases.CHINESE}) {
            String sentence = String.valueOf(phrases.sentence(storedName(event)));
            assertThat(Sentences.PLACE.matcher(sentence).results().map(MatchResult::group))
                    .allMatch(place -> leads(event, place.substring(1, place.length() - 1)));
        }
    }

    static Stream<Class<?>> events() {
        return Vocabulary.events().stream().map(event -> event);
    }

    private static boolean leads(Class<?> event, String path) {
        if (path.equals("actor")) {
            return true;
        }
        Class<?> type = event;
        for (String name : path.split("\\.", -1)) {
            Optional<RecordComponent> found = Arrays.stream(type.getRecordComponents())
                    .filter(one -> one.getName().equals(name)).findFirst();
            if (found.isEmpty()) {
                return false;
            }
            type = found.get().getType();
        }
        return true;
    }

    private static String storedName(Class<?> event) {
        StoredAs name = event.getAnnotation(StoredAs.class);
        return name == null ? "" : name.value();
    }
}

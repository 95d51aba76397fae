package org.entente.command.shell;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.entente.api.message.Vocabulary;
import org.entente.log.store.EventSerializer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words of the enums inside stored events are approved: a word renamed or removed would make old events unreadable, although
 * no sample happens to use it. New words are added to {@code stored-words.txt}; none is ever taken out.
 */
class StoredWordsTest {
    private final Map<String, Class<?>> enums = new TreeMap<>();
    private final Set<Type> seen = new HashSet<>();

    @Test
    void the_words_in_events_are_the_approved_ones() throws IOException {
        Vocabulary.events().forEach(this::collect);

        assertThat(enums.values().stream().map(StoredWordsTest::line).collect(Collectors.joining("\n")))
                .isEqualTo(approved());
    }

    private void collect(Type type) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::collect);
        } else if (type instanceof Class<?> one && one.isRecord()) {
            Arrays.stream(one.getRecordComponents()).map(RecordComponent::getGenericType).forEach(this::collect);
        } else if (type instanceof Class<?> one && one.isEnum()) {
            enums.put(name(one), one);
        }
    }

    private static String line(Class<?> type) {
        var json = new EventSerializer(VocabularyWiring.storedTypes()).getObjectMapper();
        return name(type) + ": " + Arrays.stream(type.getEnumConstants())
                .map(one -> json.writeValueAsString(one).replace("\"", "")).collect(Collectors.joining(" "));
    }

    /** Without the package: a class may move. */
    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static String approved() throws IOException {
        try (InputStream file = Objects.requireNonNull(StoredWordsTest.class.getResourceAsStream("/stored-words.txt"),
                "no approved stored-words.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}

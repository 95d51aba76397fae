package org.entente.command.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.StoredAs;
import org.entente.api.message.Vocabulary;
import org.entente.api.testing.DocTable;
import org.entente.log.store.EventSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was stored can be read for ever. Each event has an approved sample under its stored name and revision; production reads
 * it and writes the same bytes. A renamed event, a renamed, added, removed or reordered field breaks this, and wants a new
 * revision with an upcaster, or a sample that is approved anew because nothing was stored yet.
 */
class StoredEventsTest {
    private static final Path SAMPLES = DocTable.root().resolve("command-side/src/test/resources/stored-events");
    private static final EventSerializer SERIALIZER = new EventSerializer(VocabularyWiring.storedTypes());
    private static final Map<String, Class<? extends DomainEvent>> EVENTS = events();

    @Test
    void every_event_has_an_approved_sample_and_every_sample_is_an_event() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(EVENTS.keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void production_reads_the_sample_and_writes_the_same_bytes(String sample) {
        byte[] approved = stored(sample);
        Object event = read(sample, approved);

        assertThat(event).isInstanceOf(eventOf(sample));
        var written = SERIALIZER.serialize(event, byte[].class);
        assertThat(new String(written.getData(), StandardCharsets.UTF_8))
                .isEqualTo(new String(approved, StandardCharsets.UTF_8));
        assertThat(written.getData()).isEqualTo(approved);
        assertThat(written.getType().getName() + "." + written.getType().getRevision() + ".json").isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_sample_says_something_in_every_field(String sample) {
        List<String> exempt = List.of("MeetingHeld.attendance[].substitute", // only where one came
                "MeetingHeld.attendance[].reason", // only of an absence
                "PlanWritten.content.goals[].parent", // the root of a goal tree has none
                "ChangeFiled.proposal.content.goals[].parent", "PlanAmended.content.goals[].parent",
                "ChangeSupplemented.proposal.content.goals[].parent",
                "LimitsPublished.scope.request", "LimitsTookForce.scope.request", // stored as one text, here a category's
                "PublicationWithdrawn.scope.request");
        assertThat(SampleEvents.silent(read(sample, stored(sample)))).isSubsetOf(exempt);
    }

    /** By hand, with {@code -Dentente.samples=write}: for events that have no sample yet one to approve. Replaces none. */
    @BeforeAll
    static void writeMissingSamplesIfAsked() throws IOException {
        if (!"write".equals(System.getProperty("entente.samples"))) {
            return;
        }
        Files.createDirectories(SAMPLES);
        for (var sample : EVENTS.entrySet()) {
            Path file = SAMPLES.resolve(sample.getKey());
            if (Files.notExists(file)) {
                DomainEvent event = SampleEvents.of(sample.getValue());
                Files.write(file, SERIALIZER.serialize(event, byte[].class).getData());
            }
        }
    }

    static Stream<String> samples() {
        return EVENTS.keySet().stream();
    }

    private static Object read(String sample, byte[] stored) {
        StoredAs name = storedAs(eventOf(sample));
        Object event = SERIALIZER.deserialize(
                new SimpleSerializedObject<>(stored, byte[].class, name.value(), name.revision()));
        assertThat(event).isNotInstanceOf(UnknownSerializedType.class);
        return event;
    }

    private static Class<? extends DomainEvent> eventOf(String sample) {
        Class<? extends DomainEvent> event = EVENTS.get(sample);
        assertThat(event).as(sample).isNotNull();
        return event;
    }

    private static byte[] stored(String sample) {
        try {
            return Files.readAllBytes(SAMPLES.resolve(sample));
        } catch (IOException e) {
            throw new UncheckedIOException("no approved sample " + sample, e);
        }
    }

    private static Map<String, Class<? extends DomainEvent>> events() {
        Map<String, Class<? extends DomainEvent>> events = new TreeMap<>();
        Vocabulary.events().forEach(
                event -> events.put(storedAs(event).value() + "." + storedAs(event).revision() + ".json", event));
        return events;
    }

    private static StoredAs storedAs(Class<? extends DomainEvent> event) {
        StoredAs name = event.getAnnotation(StoredAs.class);
        assertThat(name).as(event.getName()).isNotNull();
        return name;
    }
}

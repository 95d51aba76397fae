package org.entente.log.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Events are stored as exact, repeatable JSON under logical names, and read back as what they were. */
class EventSerializerTest {
    private static final Everything EVERYTHING = new Everything("z", Instant.parse("2026-03-02T08:30:00.1234567Z"),
            LocalDate.of(2026, 3, 2), Duration.ofHours(24), new BigDecimal("1E+2"), Colour.RED, map(), List.of(2, 1),
            null,
            Optional.empty(), true);

    private final EventSerializer serializer = new EventSerializer(
            StoredTypes.builder().register(Everything.class, "all.kinds", "3").build());

    enum Colour {
        RED;

        @Override
        public String toString() {
            return "rouge";
        }
    }

    record Everything(String last, Instant at, LocalDate day, Duration budget, BigDecimal amount, Colour colour,
            Map<String, String> map, List<Integer> list, @Nullable String absent, Optional<String> empty,
            boolean flag) {}

    @Test
    void fields_stand_in_the_order_of_the_record_and_values_in_one_form() {
        assertThat(json(EVERYTHING)).isEqualTo("{\"last\":\"z\",\"at\":\"2026-03-02T08:30:00.123456Z\","
                + "\"day\":\"2026-03-02\",\"budget\":\"PT24H\",\"amount\":100,\"colour\":\"RED\","
                + "\"map\":{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\"},\"list\":[2,1],\"flag\":true}");
    }

    @Test
    void a_whole_second_is_written_with_six_decimals_too() {
        assertThat(json(new Everything("z", Instant.EPOCH, LocalDate.EPOCH, Duration.ZERO, BigDecimal.ONE, Colour.RED,
                Map.of(), List.of(), null, Optional.empty(), false)))
                .contains("\"at\":\"1970-01-01T00:00:00.000000Z\"");
    }

    @Test
    void what_was_written_reads_back_and_writes_the_same_bytes() {
        SerializedObject<byte[]> stored = serializer.serialize(EVERYTHING, byte[].class);
        Everything read = serializer.deserialize(stored);
        assertThat(read.at()).isEqualTo(Instant.parse("2026-03-02T08:30:00.123456Z"));
        assertThat(serializer.serialize(read, byte[].class).getData()).isEqualTo(stored.getData());
    }

    @Test
    void the_stored_type_is_the_logical_name() {
        SerializedType type = serializer.serialize(EVERYTHING, byte[].class).getType();
        assertThat(type.getName()).isEqualTo("all.kinds");
        assertThat(type.getRevision()).isEqualTo("3");
    }

    @Test
    void a_class_without_a_name_is_not_stored() {
        assertThatThrownBy(() -> serializer.serialize("text", byte[].class))
                .isInstanceOf(UnknownStoredTypeException.class);
    }

    @Test
    void an_unknown_name_is_an_error_and_not_an_object_nobody_handles() {
        assertThatThrownBy(() -> serializer.deserialize(stored("{}", "all.gone", "1")))
                .isInstanceOf(UnknownStoredTypeException.class).hasMessageContaining("all.gone");
        assertThatThrownBy(() -> serializer.deserialize(stored("{}", Everything.class.getName(), "3")))
                .isInstanceOf(UnknownStoredTypeException.class);
    }

    @Test
    void a_field_nobody_knows_is_an_error() {
        assertThatThrownBy(
                () -> serializer.deserialize(stored("{\"last\":\"z\",\"flag\":true,\"shade\":1}", "all.kinds", "3")))
                .isInstanceOf(SerializationException.class).hasStackTraceContaining("shade");
    }

    @Test
    void metadata_is_sorted_text() {
        MetaData metadata = MetaData.with("role", "coordinator").and("actor", "P-1").and("case", "REQ-1");
        assertThat(json(metadata)).isEqualTo("{\"actor\":\"P-1\",\"case\":\"REQ-1\",\"role\":\"coordinator\"}");
        MetaData read = serializer.deserialize(serializer.serialize(metadata, byte[].class));
        assertThat(read).isEqualTo(metadata);
    }

    @Test
    void a_number_in_the_metadata_is_refused() {
        assertThatThrownBy(() -> serializer.serialize(MetaData.with("seenVersion", 7L), byte[].class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Metadata value of 'seenVersion' must be a string, not 7");
    }

    private String json(Object value) {
        return new String(serializer.serialize(value, byte[].class).getData(), StandardCharsets.UTF_8);
    }

    private static SerializedObject<byte[]> stored(String json, String name, String revision) {
        return new SimpleSerializedObject<>(json.getBytes(StandardCharsets.UTF_8), byte[].class, name, revision);
    }

    private static Map<String, String> map() {
        Map<String, String> unsorted = new HashMap<>();
        unsorted.put("c", "3");
        unsorted.put("a", "1");
        unsorted.put("b", "2");
        return unsorted;
    }
}

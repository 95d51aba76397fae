package org.entente.log.store;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * How stored JSON looks. The same value gives the same bytes on every JVM, because bytes are hashed: fields in the record's order,
 * map keys sorted, instants in UTC with exactly six decimals, enums by name, what is absent left out. Types are never written into
 * the JSON by default.
 */
final class StoredJson {
    private static final DateTimeFormatter MICROS = new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

    private StoredJson() {}

    static void configure(JsonMapper.Builder json) {
        json.addModule(new SimpleModule("stored-instants").addSerializer(Instant.class, new MicrosSerializer()));
        json.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.SORT_CREATOR_PROPERTIES_FIRST);
        json.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        json.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        json.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
        json.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS,
                DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        json.disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING);
        json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        json.changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_ABSENT));
    }

    private static final class MicrosSerializer extends StdSerializer<Instant> {
        MicrosSerializer() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant instant, JsonGenerator json, SerializationContext context) {
            json.writeString(MICROS.format(instant));
        }
    }
}

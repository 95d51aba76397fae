package org.entente.server.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON at its word: no unknown, doubled or missing fields, no second document behind the first, nothing of one type taken
 * for another. What is recorded for ever must not be the parser's guess.
 */
@Component
final class StrictJson implements JsonMapperBuilderCustomizer {
    private static final CoercionInputShape[] SCALARS = {CoercionInputShape.Integer, CoercionInputShape.Float,
            CoercionInputShape.Boolean};

    @Override
    public void customize(JsonMapper.Builder json) {
        json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
        json.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
        json.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        json.enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        json.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS);
        json.withCoercionConfigDefaults(any -> any.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
        json.withCoercionConfig(LogicalType.Textual, text -> {
            for (CoercionInputShape scalar : SCALARS) {
                text.setCoercion(scalar, CoercionAction.Fail);
            }
        });
        json.withCoercionConfig(LogicalType.Textual,
                text -> text.setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert));
        json.addModule(times());
        json.annotationIntrospector(
                AnnotationIntrospector.pair(new RequiredUnlessNullable(), json.annotationIntrospector()));
    }

    private static SimpleModule times() {
        return new SimpleModule("times-as-text")
                .addDeserializer(Instant.class,
                        new TimeAsText<>(Instant.class, text -> OffsetDateTime.parse(text).toInstant()))
                .addDeserializer(OffsetDateTime.class, new TimeAsText<>(OffsetDateTime.class, OffsetDateTime::parse))
                .addDeserializer(LocalDate.class, new TimeAsText<>(LocalDate.class, LocalDate::parse))
                .addDeserializer(LocalTime.class, new TimeAsText<>(LocalTime.class, LocalTime::parse));
    }
}

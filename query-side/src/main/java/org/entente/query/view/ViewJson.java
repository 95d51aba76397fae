package org.entente.query.view;

import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON of rows: equal rows are equal texts, components in declared order, so versions can be compared byte for byte.
 */
public final class ViewJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            // A row written before a field was taken out stays readable until the rebuild has replaced it.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.ALWAYS))
            .build();

    private ViewJson() {}

    public static String write(Object row) {
        return MAPPER.writeValueAsString(row);
    }

    public static <R> R read(String body, Class<R> row) {
        return MAPPER.readValue(body, row);
    }
}

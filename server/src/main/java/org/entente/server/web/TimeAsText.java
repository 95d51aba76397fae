package org.entente.server.web;

import java.time.DateTimeException;
import java.util.function.Function;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a date or time as RFC 3339 text and nothing else; Jackson's own would also take numbers, arrays and half-right text. */
final class TimeAsText<T> extends StdDeserializer<T> {
    private final transient Function<String, T> parse;

    TimeAsText(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (T) context.handleUnexpectedToken(handledType(), json);
        }
        String text = json.getString();
        try {
            // A sign before the year stands for years of more than four digits, which no calendar here has.
            if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
                return parse.apply(text);
            }
        } catch (DateTimeException malformed) {
            // said below, with the text
        }
        throw context.weirdStringException(text, handledType(), "not RFC 3339");
    }
}

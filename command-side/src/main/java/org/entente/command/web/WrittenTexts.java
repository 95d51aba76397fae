package org.entente.command.web;

import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;

import com.fasterxml.jackson.annotation.Nulls;

import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.StdConverter;

/** How texts and lists stand in bodies: a text is an object of which either language may be left out; a list holds no null. */
final class WrittenTexts implements JsonMapperBuilderCustomizer {
    @Override
    public void customize(JsonMapper.Builder json) {
        json.changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL));
        json.addMixIn(Text.class, AsText.class);
    }

    /** As it may be written. */
    record Written(@Nullable String zh, @Nullable String en) {}

    @JsonDeserialize(converter = ToText.class)
    private interface AsText {}

    static final class ToText extends StdConverter<Written, Text> {
        @Override
        public Text convert(Written written) {
            return new Text(orEmpty(written.zh), orEmpty(written.en));
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

package org.entente.query.view;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;

/**
 * Where a page ended. Pinned to a position, so the pages of one list fit together while writes go on.
 *
 * @param question fingerprint of filter and order
 * @param value    the last row's value in the sort column, as text
 * @param key      the last row's key
 */
public record Cursor(long position, Instant now, String question, @Nullable String value, String key) {
    /** The opaque text that clients hand back. */
    public String written() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(ViewJson.write(this).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #written} wrote.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    @SuppressWarnings("ConstantValue") // JSON may lack what the record declares
    public static Cursor read(String text) {
        try {
            Cursor cursor = ViewJson.read(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8),
                    Cursor.class);
            if (cursor == null || cursor.now() == null || cursor.question() == null || cursor.key() == null
                    || cursor.position() < 0) {
                throw new IllegalArgumentException("Incomplete cursor");
            }
            return cursor;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Unreadable cursor", e);
        }
    }
}

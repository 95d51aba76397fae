package org.entente.command.preview;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Requests of people to the rules. */
public final class Asking {
    private Asking() {}

    /** A decision about the version named, under a key of its own; single quotes stand for double ones. */
    public static MockHttpServletRequestBuilder decide(String person, String path, String body,
            @Nullable Long version) {
        MockHttpServletRequestBuilder request = preview(person, path, body).header("Idempotency-Key",
                UUID.randomUUID().toString());
        return version == null ? request : request.header("If-Match", "\"" + version + "\"");
    }

    /** A publication tried out: neither key nor version. */
    public static MockHttpServletRequestBuilder preview(String person, String path, String body) {
        return post(path).principal(() -> person).contentType(MediaType.APPLICATION_JSON)
                .content(body.replace('\'', '"'));
    }
}

package org.entente.server.resilience;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a client wants done, under the key that it keeps until it is answered.
 *
 * @param seen the version named by If-Match; null for none
 */
record Order(String person, String method, String path, String key, String body, @Nullable Long seen) {
    /** A draft whose title is the order's key. */
    static Order draft(String person, String key) {
        return new Order(person, "POST", "/api/requests", key, form(key), null);
    }

    /** The draft's form replaced by one whose title is the order's key. */
    static Order revision(String person, String request, long seen, String key) {
        return new Order(person, "PUT", "/api/requests/" + request + "/form", key, form(key), seen);
    }

    private static String form(String title) {
        return "{\"form\": {\"title\": {\"en\": \"" + title + "\"}}}";
    }

    /** The same wish under the same key with another body. */
    Order withBody(String other) {
        return new Order(person, method, path, key, other, seen);
    }

    boolean isCreation() {
        return method.equals("POST") && path.equals("/api/requests");
    }
}

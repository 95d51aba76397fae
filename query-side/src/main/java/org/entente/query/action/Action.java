package org.entente.query.action;

import org.jspecify.annotations.Nullable;

/**
 * Something that may be done with a resource.
 *
 * @param enabled whether phase and role allow it; finer reasons come out when it is tried
 * @param reason  why not; null if enabled
 */
public record Action(String name, String method, String href, boolean enabled, @Nullable Obstacle reason) {
    /** The code of the refusal to expect, and the handbook's clause. */
    public record Obstacle(String code, String clause) {}
}

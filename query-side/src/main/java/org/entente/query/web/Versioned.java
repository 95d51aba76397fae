package org.entente.query.web;

/** An answer about one aggregate: its version becomes the {@code ETag}. */
public interface Versioned {
    long version();
}

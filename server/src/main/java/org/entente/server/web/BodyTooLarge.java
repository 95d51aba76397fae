package org.entente.server.web;

import java.io.IOException;

/** The body is longer than this path takes. */
final class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    private final long limit;

    BodyTooLarge(long limit) {
        super("body longer than " + limit + " bytes");
        this.limit = limit;
    }

    long limit() {
        return limit;
    }
}

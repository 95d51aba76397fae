package org.entente.query.view;

/** The feed did not go on where the views stand; to go on regardless would lose events in silence. */
public final class GapInFeed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public GapInFeed(long progress, long delivered) {
        super("The views stand at position %d, but %d was delivered next".formatted(progress, delivered));
    }
}

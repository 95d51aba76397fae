package org.entente.query.view;

/** The views do not stand at that position yet; they may a moment later. */
public final class NotReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long progress;

    public NotReached(long asked, long progress) {
        super("The views stand at position %d, not yet at %d".formatted(progress, asked), null, false, false);
        this.progress = progress;
    }

    public long progress() {
        return progress;
    }
}

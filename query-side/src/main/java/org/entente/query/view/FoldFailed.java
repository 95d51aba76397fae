package org.entente.query.view;

/** A view's fold did not get past an event. Its view stops there, visibly; nothing is skipped. */
public final class FoldFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String view;
    private final long position;

    public FoldFailed(String view, LedgerEvent event, RuntimeException cause) {
        super("View %s cannot fold position %d (%s of %s): %s".formatted(view, event.position(), event.payloadType(),
                event.aggregateId(), cause), cause);
        this.view = view;
        this.position = event.position();
    }

    public String view() {
        return view;
    }

    public long position() {
        return position;
    }
}

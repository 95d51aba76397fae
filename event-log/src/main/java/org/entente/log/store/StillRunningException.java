package org.entente.log.store;

/** Another attempt at the same command or the same aggregate version held its place for longer than five seconds. */
public final class StillRunningException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StillRunningException(Throwable cause) {
        super("Another command holds the same place and has not finished", cause);
    }
}

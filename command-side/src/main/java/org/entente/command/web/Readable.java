package org.entente.command.web;

/** Tells what can have been read by now. */
@FunctionalInterface
public interface Readable {
    /** Whether the ledger has such a position. */
    boolean hasReached(long position);
}

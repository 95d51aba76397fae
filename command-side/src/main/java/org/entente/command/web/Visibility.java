package org.entente.command.web;

import java.time.Duration;
import java.util.OptionalLong;

/** Tells when the read side shows what was accepted. */
@FunctionalInterface
public interface Visibility {
    /**
     * Waits until the read side has this version of the aggregate.
     *
     * @return the position of the read side that has it; empty if it took longer
     */
    OptionalLong await(String aggregateId, long version, Duration longest);
}

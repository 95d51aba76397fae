package org.entente.command.shell;

import java.util.List;

import org.axonframework.eventhandling.DomainEventMessage;

/** The end of a rehearsal: everything was decided, nothing was written. */
public final class Rehearsed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<DomainEventMessage<?>> events;

    Rehearsed(List<DomainEventMessage<?>> events) {
        super("rehearsed", null, false, false);
        this.events = List.copyOf(events);
    }

    /** What would have been written, in order. */
    public List<DomainEventMessage<?>> events() {
        return events;
    }
}

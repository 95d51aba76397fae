package org.entente.command.decision;

import java.util.List;

import org.entente.api.message.DomainEvent;

/** Looks up cases as they will be once these events are written. */
@FunctionalInterface
public interface CasesToCome {
    Cases after(List<DomainEvent> staged);
}

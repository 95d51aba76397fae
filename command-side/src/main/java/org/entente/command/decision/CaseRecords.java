package org.entente.command.decision;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.DomainEvent;
import org.entente.api.request.RequestId;

/** What the aggregates of cases recorded, for facts that are folded from several of them. */
public interface CaseRecords {
    /** An event and when it was recorded. */
    record Entry(DomainEvent event, Instant at) {}

    /** The events of one aggregate, in order; none if there is no such aggregate. */
    List<Entry> of(String aggregateId);

    /** Ids of the case's aggregates whose id begins so, in the order in which they began. */
    List<String> members(RequestId request, String prefix);

    /** Ids of the aggregates whose id begins so, whichever case they belong to, or none. */
    List<String> named(String prefix);
}

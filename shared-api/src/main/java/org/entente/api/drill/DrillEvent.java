package org.entente.api.drill;

import java.time.Instant;

import org.entente.api.issue.IssueId;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.StoredAs;

/** What happened in the company's drills. What people did about the issues stands in the issues' own streams. */
public sealed interface DrillEvent extends DomainEvent {
    /** Which drill it is about; counts them from 1. */
    int round();

    /**
     * Who leads drills began one.
     *
     * @param begins when the script's time begins to run
     * @param ends   when it ends by itself
     */
    @StoredAs("drill.started")
    record DrillStarted(int round, DrillScript script, Instant begins, Instant ends, Instant occurredAt)
            implements DrillEvent {}

    /** The moment of an injection came: the issue is reported under this id. */
    @StoredAs("drill.issue-injected")
    record IssueInjected(int round, Injection injection, IssueId issue, Instant occurredAt) implements DrillEvent {}

    /**
     * The drill is over; its issues remain.
     *
     * @param early whether its leader ended it before its time
     */
    @StoredAs("drill.ended")
    record DrillEnded(int round, boolean early, Instant occurredAt) implements DrillEvent {}
}

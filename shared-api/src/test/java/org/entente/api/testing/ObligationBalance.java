package org.entente.api.testing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.entente.api.message.DomainEvent;
import org.entente.api.obligation.ObligationEvent;
import org.entente.api.obligation.ObligationEvent.AlarmCleared;
import org.entente.api.obligation.ObligationEvent.AlarmSet;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.api.obligation.ObligationEvent.ObligationCancelled;
import org.entente.api.obligation.ObligationEvent.ObligationFulfilledLate;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.obligation.ObligationEvent.ObligationWaived;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.ObligationState;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Counts obligations from the events alone: whatever was opened is at every moment open or has one verdict, a verdict never moves,
 * and of what was missed each is fulfilled late once or never was. Fed event by event, it fails at the first that does not add up.
 */
public final class ObligationBalance {
    private final Map<ObligationId, ObligationState> states = new HashMap<>();
    private final Map<ObligationState, Long> counts = new HashMap<>();
    private final Set<ObligationId> fulfilledLate = new HashSet<>();
    private long opened;

    public void follow(DomainEvent event) {
        if (event instanceof ObligationEvent one) {
            switch (one) {
                case ObligationOpened e -> open(e.obligation().id());
                case ObligationMet e -> verdict(e.obligation(), ObligationState.MET);
                case ObligationMissed e -> verdict(e.obligation(), ObligationState.MISSED);
                case ObligationWaived e -> verdict(e.obligation(), ObligationState.WAIVED);
                case ObligationCancelled e -> verdict(e.obligation(), ObligationState.CANCELLED);
                case ObligationFulfilledLate e -> fulfilled(e.obligation());
                case DeadlineRebased e -> assertThat(states).as("moved").containsEntry(e.obligation(),
                        ObligationState.OPEN);
                case AlarmSet e -> {
                }
                case AlarmCleared e -> {
                }
            }
            requireBalanced();
        }
    }

    /** How many are in this state. */
    public long in(ObligationState state) {
        return counts.getOrDefault(state, 0L);
    }

    public long opened() {
        return opened;
    }

    /** Of the missed ones, how many were done after all. */
    public long fulfilledLate() {
        return fulfilledLate.size();
    }

    private void requireBalanced() {
        long verdicts = in(ObligationState.MET) + in(ObligationState.MISSED) + in(ObligationState.WAIVED)
                + in(ObligationState.CANCELLED);
        assertThat(opened).as("opened = met + missed + waived + cancelled + open")
                .isEqualTo(verdicts + in(ObligationState.OPEN));
        assertThat(fulfilledLate()).as("fulfilled late + never fulfilled = missed")
                .isLessThanOrEqualTo(in(ObligationState.MISSED));
    }

    private void open(ObligationId id) {
        assertThat(states.put(id, ObligationState.OPEN)).as("opened twice: " + id).isNull();
        opened++;
        counts.merge(ObligationState.OPEN, 1L, Long::sum);
    }

    private void verdict(ObligationId id, ObligationState state) {
        assertThat(states.put(id, state)).as("verdict of " + id).isEqualTo(ObligationState.OPEN);
        counts.merge(ObligationState.OPEN, -1L, Long::sum);
        counts.merge(state, 1L, Long::sum);
    }

    private void fulfilled(ObligationId id) {
        assertThat(states).as("fulfilled late").containsEntry(id, ObligationState.MISSED);
        assertThat(fulfilledLate.add(id)).as("fulfilled late twice: " + id).isTrue();
    }
}

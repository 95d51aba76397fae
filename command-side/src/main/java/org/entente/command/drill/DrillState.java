package org.entente.command.drill;

import java.time.Instant;
import java.util.List;

import org.entente.api.drill.DrillEvent;
import org.entente.api.drill.DrillEvent.DrillEnded;
import org.entente.api.drill.DrillEvent.DrillStarted;
import org.entente.api.drill.DrillEvent.IssueInjected;
import org.entente.api.drill.DrillPhase;
import org.entente.api.drill.Injection;

/**
 * The company's drills as they stand.
 *
 * @param round   the last drill begun, counted from 1; 0 before the first
 * @param begins  when the time of that drill began, or begins, to run
 * @param waiting what has not come up yet, in the order of the script
 */
record DrillState(DrillPhase phase, int round, Instant begins, List<Injection> waiting) {
    static final DrillState NONE = new DrillState(DrillPhase.NONE, 0, Instant.EPOCH, List.of());

    DrillState {
        waiting = List.copyOf(waiting);
    }

    DrillState evolve(DrillEvent event) {
        return switch (event) {
            case DrillStarted e ->
                new DrillState(DrillPhase.RUNNING, e.round(), e.begins(), e.script().injections());
            case IssueInjected e -> new DrillState(phase, round, begins,
                    waiting.stream().filter(one -> !one.key().equals(e.injection().key())).toList());
            case DrillEnded e -> new DrillState(DrillPhase.ENDED, round, begins, List.of());
        };
    }
}

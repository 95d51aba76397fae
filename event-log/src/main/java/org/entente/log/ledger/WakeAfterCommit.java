package org.entente.log.ledger;

import java.util.List;
import java.util.function.Consumer;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Wakes this node's sequencer once the transaction of published events is committed. */
final class WakeAfterCommit implements Consumer<List<? extends EventMessage<?>>> {
    private final Runnable wake;

    WakeAfterCommit(Runnable wake) {
        this.wake = wake;
    }

    @Override
    public void accept(List<? extends EventMessage<?>> published) {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().afterCommit(done -> wake.run());
        } else {
            wake.run();
        }
    }
}

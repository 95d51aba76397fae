package org.entente.command.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.entente.api.message.Meta;

/**
 * SEC-8: throws the events of a rehearsed command out before they are stored. Axon asks it while it prepares the commit, with all
 * events of the unit of work at once; what it throws rolls the unit back, and with it whatever a handler wrote besides.
 */
final class EndOfRehearsal implements MessageDispatchInterceptor<EventMessage<?>> {
    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        if (isRehearsal()) {
            List<DomainEventMessage<?>> staged = new ArrayList<>();
            events.forEach(event -> staged.add((DomainEventMessage<?>) event));
            throw new Rehearsed(staged);
        }
        return (place, event) -> event;
    }

    private static boolean isRehearsal() {
        if (!CurrentUnitOfWork.isStarted()) {
            return false;
        }
        Message<?> cause = CurrentUnitOfWork.get().root().getMessage();
        return cause != null && cause.getMetaData().containsKey(Meta.REHEARSED);
    }
}

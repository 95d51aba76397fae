package org.entente.log.wiring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/**
 * What a message passes on to those it causes. A command tells its events who did it and how; never its request hash. An event
 * tells the commands of a reaction where they come from, and nothing more: the person who caused it did not send them. To which case an
 * event belongs says its own aggregate alone: the company's roll-up is opened because of one case and belongs to none.
 */
final class Correlation implements CorrelationDataProvider {
    private static final String CORRELATION = "correlation";
    private static final String CAUSATION = "causation";
    private static final List<String> OF_A_COMMAND = List.of("actor", "onBehalfOf", "role", "department", "channel",
            "commandId",
            CORRELATION, CAUSATION, "seenVersion", "seenPosition");
    private static final List<String> OF_AN_EVENT = List.of(CORRELATION);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> cause) {
        if (cause instanceof CommandMessage<?>) {
            return copied(cause, OF_A_COMMAND);
        }
        if (cause instanceof EventMessage<?> event) {
            Map<String, Object> passedOn = copied(cause, OF_AN_EVENT);
            passedOn.put(CAUSATION, event.getIdentifier());
            return passedOn;
        }
        return Map.of();
    }

    private static Map<String, Object> copied(Message<?> cause, List<String> keys) {
        Map<String, Object> copied = new HashMap<>(cause.getMetaData());
        copied.keySet().retainAll(keys);
        return copied;
    }
}

package org.entente.log.wiring;

import java.time.Instant;
import java.util.Map;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.junit.jupiter.api.Test;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/** What an event knows of its command, and what a reaction's command knows of its event. */
class CorrelationTest {
    private static final MetaData EVERYTHING = MetaData.with("actor", "P-1").and("onBehalfOf", "P-2")
            .and("role", "coordinator")
            .and("department", "D-1").and("channel", "api").and("commandId", "c").and("correlation", "r")
            .and("causation", "a")
            .and("seenVersion", "4").and("seenPosition", "40").and("case", "REQ-1").and("requestHash", "00ff")
            .and("traceId", "t");

    private final Correlation correlation = new Correlation();

    @Test
    void an_event_knows_who_did_it_and_how_but_not_what_was_asked_nor_by_that_its_case() {
        assertThat(correlation.correlationDataFor(new GenericCommandMessage<>("command", EVERYTHING)))
                .isEqualTo(
                        Map.ofEntries(entry("actor", "P-1"), entry("onBehalfOf", "P-2"), entry("role", "coordinator"),
                                entry("department", "D-1"), entry("channel", "api"), entry("commandId", "c"),
                                entry("correlation", "r"), entry("causation", "a"), entry("seenVersion", "4"),
                                entry("seenPosition", "40")));
    }

    @Test
    void a_reactions_command_knows_its_cause_but_is_not_sent_by_the_person_behind_it() {
        assertThat(correlation
                .correlationDataFor(new GenericEventMessage<>("event-7", "happened", EVERYTHING, Instant.EPOCH)))
                .isEqualTo(Map.of("correlation", "r", "causation", "event-7"));
    }

    @Test
    void a_query_passes_nothing_on() {
        assertThat(correlation.correlationDataFor(
                new GenericQueryMessage<>("query", ResponseTypes.instanceOf(String.class)).withMetaData(EVERYTHING)))
                .isEmpty();
    }
}

package org.entente.command.preview;

import java.time.Clock;
import java.util.List;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.command.decision.Cases;
import org.entente.command.decision.OwingFamily;
import org.entente.command.obligation.OpenAggregates;
import org.entente.command.rules.RuleShelf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The preview asks every kind of aggregate that keeps obligations. */
@Configuration(proxyBeanMethods = false)
class PreviewWiring {
    @Bean
    PublicationPreview publicationPreview(RuleShelf shelf, EventStore events, JdbcClient jdbc, Cases cases, Clock clock,
            List<OwingFamily<?, ?, ?>> families) {
        return new PublicationPreview(shelf, events, new OpenAggregates(jdbc), cases, clock, families);
    }
}

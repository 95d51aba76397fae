package org.entente.command.rules;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One shelf for all attempts of this node. */
@Configuration(proxyBeanMethods = false)
class RulesWiring {
    @Bean
    RuleShelf ruleShelf(JdbcClient jdbc, EventStore events) {
        return new RuleShelf(jdbc, events);
    }
}

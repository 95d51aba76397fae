package org.entente.command.reaction;

import java.util.List;

import org.axonframework.config.EventProcessingConfigurer;
import org.entente.command.decision.Cases;
import org.entente.command.desk.Desk;
import org.entente.log.ledger.FeedProcessors;
import org.entente.log.ledger.LedgerFeed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The processor {@code reactions} on the ledger's order. */
@Configuration(proxyBeanMethods = false)
class ReactionWiring {
    @Bean
    Reactions reactions(List<Reaction> all, Cases cases, @Qualifier("systemDesk") Desk desk) {
        return new Reactions(all, cases, desk);
    }

    @Autowired
    void processor(EventProcessingConfigurer processing, LedgerFeed feed) {
        FeedProcessors.register(processing, feed, Reactions.PROCESSOR, 1);
    }
}

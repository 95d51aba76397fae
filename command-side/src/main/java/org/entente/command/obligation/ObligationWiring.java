package org.entente.command.obligation;

import java.time.Clock;

import org.axonframework.config.EventProcessingConfigurer;
import org.entente.command.desk.Desk;
import org.entente.log.ledger.FeedProcessors;
import org.entente.log.ledger.LedgerFeed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The processor {@code clock} on the ledger's order, and the sweep. */
@Configuration(proxyBeanMethods = false)
class ObligationWiring {
    private static final int BATCH = 500;

    @Bean
    ClockIndex clockIndex(JdbcClient jdbc) {
        return new ClockIndex(jdbc);
    }

    @Bean
    RuleWatch ruleWatch(JdbcClient jdbc) {
        return new RuleWatch(jdbc);
    }

    @Bean
    ClockProjection clockProjection(ClockIndex index, RuleWatch watch) {
        return new ClockProjection(index, watch);
    }

    @Bean
    Sweep sweep(ClockIndex index, RuleWatch watch, @Qualifier("systemDesk") Desk desk, Clock clock) {
        return new Sweep(index, watch, desk, clock, Ticks.BY_TYPE);
    }

    @Bean
    SweepLoop sweepLoop(Sweep sweep) {
        return new SweepLoop(sweep);
    }

    @Autowired
    void processor(EventProcessingConfigurer processing, LedgerFeed feed) {
        FeedProcessors.register(processing, feed, ClockProjection.PROCESSOR, BATCH);
    }
}

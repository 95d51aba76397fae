package org.entente.log.ledger;

import java.util.UUID;

import javax.sql.DataSource;

import org.axonframework.eventhandling.EventBus;
import org.entente.log.clock.ClockConfiguration;
import org.entente.log.postgres.Database;
import org.entente.log.postgres.LiveDataSource;
import org.entente.log.store.StoredEvents;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The ledger's beans. Sequencer and listener each keep one connection outside the pool. */
@Configuration(proxyBeanMethods = false)
@Import(ClockConfiguration.class)
public class LedgerConfiguration {
    /** Tells the nodes apart on the notification channel; never two alike, unlike pid@host. */
    private final String node = UUID.randomUUID().toString();

    @Bean
    HeadWatch headWatch() {
        return new HeadWatch();
    }

    @Bean
    @DependsOnDatabaseInitialization
    Ledger ledger(DataSource source, StoredEvents events, HeadWatch watch) {
        StorePreconditions.check(source);
        return new Ledger(source, events, watch);
    }

    @Bean
    LedgerFeed ledgerFeed(Ledger ledger, HeadWatch watch) {
        return new LedgerFeed(ledger, watch);
    }

    @Bean
    @DependsOnDatabaseInitialization
    SequencerLoop sequencerLoop(Database database, HeadWatch watch) {
        return new SequencerLoop(LiveDataSource.forApp(database), node, new Sequencer(), watch);
    }

    @Bean
    LedgerListener ledgerListener(Database database, HeadWatch watch, SequencerLoop sequencer) {
        var listener = new LedgerListener(LiveDataSource.forApp(database), node, watch);
        listener.onAppend(sequencer::wake);
        return listener;
    }

    @Bean
    SmartInitializingSingleton wakeSequencerAfterCommit(ObjectProvider<EventBus> buses, SequencerLoop sequencer) {
        return () -> buses.ifAvailable(bus -> subscribe(bus, sequencer));
    }

    @SuppressWarnings({"resource", "FutureReturnValueIgnored"}) // subscribed for the life of the bus
    private static void subscribe(EventBus bus, SequencerLoop sequencer) {
        bus.subscribe(new WakeAfterCommit(sequencer::wake)::accept);
    }
}

package org.entente.query.view;

import java.time.Clock;
import java.util.concurrent.Executor;

import javax.sql.DataSource;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.entente.log.ledger.Ledger;
import org.entente.log.ledger.LedgerFeed;
import org.entente.log.store.StoredTypes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The beans of the read side; every bean of type {@link View} becomes a table that follows the ledger. */
@Configuration(proxyBeanMethods = false)
public class ReadSideConfiguration {
    /** Waiting and retrying follow physical time, also in a drill. */
    private static final Clock PHYSICAL = Clock.systemUTC();

    @Bean
    Views views(ObjectProvider<View<?>> views) {
        return new Views(views.stream().toList());
    }

    @Bean
    LedgerEvents ledgerEvents(Ledger ledger, StoredTypes types) {
        return new LedgerEvents(ledger, types);
    }

    @Bean
    @DependsOnDatabaseInitialization
    AsOfReader asOfReader(DataSource source, PlatformTransactionManager transactions, Clock clock) {
        return new AsOfReader(new JdbcTemplate(source), transactions, clock);
    }

    @Bean
    ReadProgress readProgress(AsOfReader reader) {
        return new ReadProgress(reader);
    }

    @Bean
    ViewWriter viewWriter(DataSource source, PlatformTransactionManager transactions, Views views) {
        return new ViewWriter(new JdbcTemplate(source), new TransactionTemplate(transactions), views);
    }

    @Bean
    Rebuild rebuild(DataSource source, PlatformTransactionManager transactions, Views views, LedgerEvents ledger) {
        Executor background = Thread.ofPlatform().name("rebuild").daemon()::start;
        return new Rebuild(source, new TransactionTemplate(transactions), views, ledger, background);
    }

    @Bean
    ReadProcessor readProcessor(ViewWriter writer, LedgerEvents ledger, ReadProgress progress, LedgerFeed feed,
            TokenStore tokens, TransactionManager transactions) {
        return new ReadProcessor(new ReadHandler(writer, ledger, progress, PHYSICAL), feed, tokens, transactions,
                PHYSICAL);
    }

    @Bean
    @DependsOnDatabaseInitialization
    ReadSide readSide(DataSource source, Views views, ViewWriter writer, AsOfReader reader, LedgerEvents ledger,
            ReadProcessor processor, Rebuild rebuild) {
        return new ReadSide(new JdbcTemplate(source), views, writer, reader, ledger, processor, rebuild);
    }

    @Bean
    HealthIndicator readHealth(ReadSide side) {
        return () -> {
            ReadStatus status = side.status();
            ReadStatus.Failure failure = status.failure();
            Health.Builder health = failure == null
                    ? Health.up()
                    : Health.down().withDetail("stoppedBefore", failure.position()).withDetail("error",
                            failure.error());
            return health.withDetail("position", status.position()).withDetail("head", status.head())
                    .withDetail("unfilled", status.unfilled()).build();
        };
    }
}

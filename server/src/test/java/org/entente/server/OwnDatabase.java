package org.entente.server;

import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A migrated database for one context, which no other context shares. A subclass is a context of its own. */
public class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** What the machine's owner can do, past all that guards against the service's own mistakes; to be taken back at once. */
    public record Owner(JdbcTemplate jdbc) {}

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase database = TestPostgres.database();
        TestPostgres.stopBy(SpringApplication.getShutdownHandlers()::add);
        context.getBeanFactory().registerSingleton("owner", new Owner(new JdbcTemplate(database.ownerDataSource())));
        TestPropertyValues.of(database.properties())
                .and("entente.demo.password=" + Http.PASSWORD, "entente.rate-limit.burst=100000").applyTo(context);
    }
}

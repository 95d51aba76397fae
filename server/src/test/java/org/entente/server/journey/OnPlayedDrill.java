package org.entente.server.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.entente.server.EntenteServer;
import org.entente.server.Http;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The whole server on a drill database of its own, on which the seven sample cases have been played. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = EntenteServer.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "entente.demo=play", "entente.clock=drill"})
@ActiveProfiles("play")
@ContextConfiguration(initializers = OnPlayedDrill.OwnDatabase.class)
@Import(Http.class)
@ExtendWith(ObligationsAddUp.class)
@interface OnPlayedDrill {
    /** What the machine's owner can do, past all that guards against the service's own mistakes; to be taken back at once. */
    record Owner(JdbcTemplate jdbc) {}

    /** A migrated database, dropped with the context. */
    final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase database = TestPostgres.database();
            context.getBeanFactory().registerSingleton("owner",
                    new Owner(new JdbcTemplate(database.ownerDataSource())));
            TestPropertyValues.of(database.properties())
                    .and("entente.demo.password=" + Http.PASSWORD, "entente.rate-limit.burst=100000")
                    .applyTo(context);
        }
    }
}

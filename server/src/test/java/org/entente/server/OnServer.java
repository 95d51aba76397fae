package org.entente.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole server on a random port and a database of its own, started once for all tests that ask for it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = EntenteServer.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OnServer.OwnDatabase.class)
@Import(Http.class)
public @interface OnServer {
    /** A migrated database, dropped with the context. */
    final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase database = TestPostgres.database();
            TestPropertyValues.of(database.properties())
                    .and("entente.demo.password=" + Http.PASSWORD, "entente.rate-limit.burst=100000")
                    .and("entente.sign-in.failures=3").applyTo(context);
        }
    }
}

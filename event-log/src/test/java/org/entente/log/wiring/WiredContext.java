package org.entente.log.wiring;

import javax.sql.DataSource;

import org.entente.log.postgres.TestDatabase;
import org.entente.log.store.StoredTypes;
import org.entente.log.testing.Notebook;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A Spring Boot application of nothing but this module and the tests' notebook, on a database of the test that outlives it. */
final class WiredContext {
    private WiredContext() {}

    static ApplicationContextRunner on(TestDatabase database) {
        return new ApplicationContextRunner()
                .withBean(DataSource.class, () -> new DelegatingDataSource(database.dataSource()))
                .withBean(StoredTypes.class, Notebook::storedTypes).withUserConfiguration(Application.class);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = FlywayAutoConfiguration.class)
    @Import({AxonWiring.class, Notebook.class})
    static class Application {}
}

package org.entente.log.postgres;

import java.sql.Connection;
import java.sql.SQLException;

import org.flywaydb.core.Flyway;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.zaxxer.hikari.HikariDataSource;

/**
 * The database as beans. Everything that touches tables gets the pool, the pool needs the migrations, and these need the
 * database: so the schema is there before its first user, and the server is stopped after its last one.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageSettings.class)
public class DatabaseConfiguration {
    /** Embedded, joined or configured; closed by Spring after all beans that depend on it. */
    @Bean(destroyMethod = "close")
    Database database(StorageSettings settings) {
        return settings.open();
    }

    @Bean
    Flyway flyway(Database database) {
        return Migrations.flyway(LiveDataSource.forOwner(database), database.app().user());
    }

    /** Boot's own migration bean, so that its ordering of other beans applies as well. */
    @Bean
    FlywayMigrationInitializer flywayInitializer(Flyway flyway) {
        return new FlywayMigrationInitializer(flyway);
    }

    /** The pool of the application's role; tuned with {@code spring.datasource.hikari.*}. */
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(Database database, FlywayMigrationInitializer migrated) throws SQLException {
        LiveDataSource source = LiveDataSource.forApp(database);
        try (Connection connection = source.getConnection()) {
            Durability.assertDurable(connection);
        }
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("entente");
        pool.setDataSource(source);
        return pool;
    }
}

package org.entente.log.wiring;

import java.sql.Connection;
import java.sql.SQLException;

import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Looks at a database when Flyway is handed it, thus before anything is migrated. */
final class ForeignDatabaseGuard implements BeanPostProcessor {
    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof Flyway flyway) {
            try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
                ForeignDatabase.refuse(connection);
            } catch (SQLException e) {
                throw new IllegalStateException("The database could not be looked at", e);
            }
        }
        return bean;
    }
}

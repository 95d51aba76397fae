package org.entente.log.wiring;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.axonframework.config.Configuration;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Looks, before the first message, at what Axon will really use, and at the database behind it. */
final class WiringAssertion implements SmartInitializingSingleton {
    private final Configuration axon;
    private final DataSource dataSource;

    WiringAssertion(Configuration axon, DataSource dataSource) {
        this.axon = axon;
        this.dataSource = dataSource;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> faults = new ArrayList<>(AxonFaults.of(axon));
        try (Connection connection = dataSource.getConnection()) {
            faults.addAll(SchemaFaults.of(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be looked at", e);
        }
        if (!faults.isEmpty()) {
            throw new WiringRefused(faults);
        }
    }
}

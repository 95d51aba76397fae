package org.entente.log.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the two roles and the database in a cluster that lacks them. */
final class Provisioning {
    static final String DATABASE = "entente";

    private Provisioning() {}

    static void ensure(String maintenanceUrl, Passwords passwords) {
        try (Connection connection = LiveDataSource.connect(maintenanceUrl, passwords.superuser());
                Statement statement = connection.createStatement()) {
            for (Credentials role : new Credentials[]{passwords.owner(), passwords.app()}) {
                if (isMissing(connection, "select from pg_roles where rolname = ?", role.user())) {
                    statement.execute("create role " + role.user() + " login password '" + role.password() + "'");
                }
            }
            if (isMissing(connection, "select from pg_database where datname = ?", DATABASE)) {
                statement.execute("create database " + DATABASE + " owner " + Passwords.OWNER);
            }
        } catch (SQLException e) {
            throw new DatabaseUnusableException("cannot prepare the database: " + e.getMessage(), e);
        }
    }

    private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, name);
            try (ResultSet found = select.executeQuery()) {
                return !found.next();
            }
        }
    }
}

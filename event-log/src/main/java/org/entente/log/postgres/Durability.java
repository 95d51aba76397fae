package org.entente.log.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether a database keeps what it has acknowledged; one that does not is refused before the first command. */
public final class Durability {
    private static final int OLDEST_MAJOR = 18;
    /** The other levels acknowledge before the standby, or even the disk, has the change. */
    private static final Set<String> WAITS_FOR_ALL = Set.of("on", "remote_apply");

    private Durability() {}

    /**
     * Checks what is in force for this very session, thus also what is set for its role or database.
     *
     * @throws DatabaseUnusableException naming each setting that is wrong, or a server older than 18
     */
    public static void assertDurable(Connection connection) throws SQLException {
        List<String> faults = new ArrayList<>();
        int major = connection.getMetaData().getDatabaseMajorVersion();
        if (major < OLDEST_MAJOR) {
            faults.add("the server is PostgreSQL " + major + ", needed is " + OLDEST_MAJOR + " or later");
        }
        demand(connection, "fsync", Set.of("on"), faults);
        demand(connection, "full_page_writes", Set.of("on"), faults);
        demand(connection, "synchronous_commit", WAITS_FOR_ALL, faults);
        if (!faults.isEmpty()) {
            throw new DatabaseUnusableException(
                    "this database may lose what it has acknowledged or is too old: " + String.join("; ", faults));
        }
    }

    private static void demand(Connection connection, String setting, Set<String> wanted, List<String> faults)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            String value = row.getString(1);
            if (!wanted.contains(value)) {
                faults.add(setting + " is " + value);
            }
        }
    }
}

package org.entente.log.wiring;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a database that claims to be ours. */
final class SchemaFaults {
    private static final List<String> EVENT_COLUMNS = List.of("tx", "global_index", "event_id", "type", "aggregate_id",
            "sequence",
            "at", "payload_type", "revision", "payload", "meta");
    private static final List<String> GUARDED = List.of("blob", "event", "receipt");

    private SchemaFaults() {}

    static List<String> of(Connection connection) throws SQLException {
        List<String> columns = strings(connection,
                "select attname from pg_attribute where attrelid = to_regclass('es.event')"
                        + " and attnum > 0 and not attisdropped order by attnum");
        if (columns.isEmpty()) {
            return List.of("the database has no table es.event that this role may see");
        }
        List<String> faults = new ArrayList<>();
        if (!columns.getFirst().equals("tx")) {
            faults.add("tx is not the first column of es.event: the sequencer could declare a live transaction dead");
        }
        if (!columns.containsAll(EVENT_COLUMNS) || columns.size() != EVENT_COLUMNS.size()) {
            faults.add("es.event is not our table: its columns are " + columns);
        }
        List<String> guarded = strings(connection,
                "select distinct c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid"
                        + " where c.relnamespace = to_regnamespace('es') and t.tgname = c.relname || '_is_insert_only'"
                        + " and t.tgenabled in ('O', 'A') order by 1");
        GUARDED.stream().filter(table -> !guarded.contains(table))
                .forEach(table -> faults
                        .add("es." + table + " can be changed: its insert-only trigger is missing or off"));
        return faults;
    }

    static List<String> strings(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}

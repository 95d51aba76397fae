package org.entente.log.wiring;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Keeps this service from moving into a database that belongs to something else. To be asked before any migration runs. */
public final class ForeignDatabase {
    private static final String RELATIONS = "select n.nspname || '.' || c.relname from pg_class c"
            + " join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'v', 'm', 'f')"
            + " and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'"
            + " and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e') order by 1 limit 5";

    private ForeignDatabase() {}

    /**
     * An empty database and our own are fine.
     *
     * @throws WiringRefused if there are tables, but not the migrations that made ours
     */
    public static void refuse(Connection connection) throws SQLException {
        List<String> relations = SchemaFaults.strings(connection, RELATIONS);
        if (!relations.isEmpty() && !isOurs(connection)) {
            throw new WiringRefused(List.of("the database holds " + String.join(", ", relations)
                    + " and so on, which are not ours; give this service a database of its own"));
        }
    }

    private static boolean isOurs(Connection connection) throws SQLException {
        String history = SchemaFaults
                .strings(connection, "select coalesce(to_regclass('public.flyway_schema_history')::text, '')")
                .getFirst();
        return !history.isEmpty() && !SchemaFaults.strings(connection, "select script from public.flyway_schema_history"
                + " where success and script like '%V100\\_\\_event\\_store.sql'").isEmpty();
    }
}

package org.entente.log.postgres;

import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

/**
 * The one history of the schema, run as the owner. Each module keeps its scripts in a folder of its own, so a script of
 * one owner may be younger than a higher number of another: order is demanded only within what is still to run.
 */
public final class Migrations {
    private static final List<String> OWNERS = List.of("eventlog", "command", "query", "server");

    private Migrations() {}

    /** The script folders on the classpath of this process. */
    public static List<String> locations() {
        ClassLoader classpath = Migrations.class.getClassLoader();
        return OWNERS.stream().map(owner -> "db/migration/" + owner)
                .filter(folder -> classpath.getResource(folder) != null).toList();
    }

    /** Flyway over {@link #locations()}; scripts grant to {@code ${app_role}}. */
    public static Flyway flyway(DataSource owner, String appRole) {
        return flyway(owner, appRole, locations());
    }

    /** Flyway over these classpath folders. */
    public static Flyway flyway(DataSource owner, String appRole, List<String> locations) {
        String[] classpath = locations.stream().map(location -> "classpath:" + location).toArray(String[]::new);
        return Flyway.configure(Migrations.class.getClassLoader()).dataSource(owner).locations(classpath)
                .failOnMissingLocations(true).table("flyway_schema_history").schemas("public").defaultSchema("public")
                .createSchemas(false).placeholders(Map.of("app_role", appRole)).outOfOrder(true)
                .validateMigrationNaming(true)
                .cleanDisabled(true).load();
    }
}

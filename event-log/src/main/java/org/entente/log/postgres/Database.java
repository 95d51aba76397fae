package org.entente.log.postgres;

/**
 * Where the one PostgreSQL is and who may enter it. Two roles: the owner changes the schema, the application only reads
 * and writes what the schema grants it, so that our own bugs cannot rewrite history.
 */
public interface Database extends AutoCloseable {
    /** JDBC address as of now; an embedded server may come back on another port, so ask again for each connection. */
    String url();

    /** The role that migrations run as. */
    Credentials owner();

    /** The role that everything else runs as. */
    Credentials app();

    /** False while the server is known to be away; a database operated by others is always taken to be up. */
    boolean isUp();

    /** Ends what this process itself started, and nothing else. May be called again. */
    @Override
    void close();
}

package org.entente.log.postgres;

/** A PostgreSQL that somebody else operates, at a configured address. */
record ConfiguredDatabase(String url, Credentials owner, Credentials app) implements Database {
    ConfiguredDatabase {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseUnusableException("entente.db.url must begin with jdbc:postgresql: but is " + url);
        }
    }

    @Override
    public boolean isUp() {
        return true;
    }

    /** Others operate it: nothing to end. */
    @Override
    public void close() {}
}

package org.entente.query.view;

/** The two schemas of the same shape: what is read, and what a rebuild fills beside it. */
enum ViewSchema {
    LIVE("read"),
    NEXT("read_next");

    private final String sql;

    ViewSchema(String sql) {
        this.sql = sql;
    }

    String table(String name) {
        return sql + "." + name;
    }

    String sql() {
        return sql;
    }
}

package org.entente.command.shell;

/** What a command came to: the aggregate and its version (the sequence of its last event) afterwards. */
public record CommandResult(String aggregateId, long version) {
    /** The version of an aggregate to which nothing has happened. */
    public static final long NOTHING_YET = -1;
}

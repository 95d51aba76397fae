package org.entente.command.shell;

/** What a command came to: the aggregate and its version (the sequence of its last event) afterwards. */
public record CommandResult(String aggregateId, long version) {}

package org.entente.log.store;

import java.util.UUID;

/** This very command has been accepted before: its receipt, and not this attempt, is the answer. Nothing was written. */
public final class AlreadyDoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final UUID commandId;

    public AlreadyDoneException(UUID commandId, Throwable cause) {
        super("Command " + commandId + " has been accepted before", cause);
        this.commandId = commandId;
    }

    public UUID commandId() {
        return commandId;
    }
}

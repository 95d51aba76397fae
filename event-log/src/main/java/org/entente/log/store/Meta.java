package org.entente.log.store;

/** Metadata keys of commands that the store itself reads; all values are strings. */
final class Meta {
    /** UUID of the command. Copied to its events. */
    static final String COMMAND_ID = "commandId";
    /** Hex hash of the request. Present on commands of people: they get a receipt. Never copied to events. */
    static final String REQUEST_HASH = "requestHash";

    private Meta() {}
}

package org.entente.api.message;

/** Keys of the metadata beside commands and events. All values are text. */
public final class Meta {
    /** The person's id, or a system actor such as {@code system:clock}. */
    public static final String ACTOR = "actor";
    /** The person in whose place the actor acted. */
    public static final String ON_BEHALF_OF = "onBehalfOf";
    /** The role that permitted the act. */
    public static final String ROLE = "role";
    /** The department for which that role is held. */
    public static final String DEPARTMENT = "department";
    /** The way in: {@code api}, {@code player}, {@code clock}, {@code reaction}. */
    public static final String CHANNEL = "channel";
    public static final String COMMAND_ID = "commandId";
    public static final String CORRELATION = "correlation";
    public static final String CAUSATION = "causation";
    /** The version of the aggregate that the person had seen. */
    public static final String SEEN_VERSION = "seenVersion";
    /** The ledger's position of the answer that the person had read. */
    public static final String SEEN_POSITION = "seenPosition";
    /** The request that identifies the case to which an event belongs. */
    public static final String CASE = "case";
    /** Hash of what was asked, for the receipt; never copied to events. */
    public static final String REQUEST_HASH = "requestHash";
    /** Present on a command that is only rehearsed: nothing of what it brings about is kept. Never copied to events. */
    public static final String REHEARSED = "rehearsed";

    private Meta() {}
}

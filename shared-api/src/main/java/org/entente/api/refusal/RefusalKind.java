package org.entente.api.refusal;

/** What kind of no it is; each stands for one HTTP status. */
public enum RefusalKind {
    /** What was asked cannot be read: an unknown or unreadable parameter: 400. */
    BAD_REQUEST(400),
    /** A rule of the process forbids it: 409. */
    RULE(409),
    /** Not among the roles of this person: 403. */
    FORBIDDEN(403),
    /** There is no such thing: 404. */
    NOT_FOUND(404),
    /** More bytes than are taken: 413. */
    TOO_LARGE(413),
    /** Well-formed but not meaningful: 422. */
    INVALID(422),
    /** Somebody changed it since: 412. */
    STALE(412),
    /** The version it refers to must be named: 428. */
    VERSION_REQUIRED(428),
    /** Not now, try again: 503. */
    BUSY(503);

    private final int status;

    RefusalKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}

package org.entente.query.rollup;

/** What is summed up, each figure on its own account so that the equations between them mean something. */
enum Figure {
    NOT_STARTED,
    IN_PROGRESS,
    DELAYED,
    BLOCKED,
    OVERDUE,
    EVER_COMPLETED,
    EVER_CANCELLED,

    OPEN_BEFORE,
    CREATED,
    REOPENED,
    COMPLETED,
    CANCELLED,
    OPEN_NOW,

    FLAGGED_BEFORE,
    FLAGGED,
    CLEARED,
    FLAGGED_NOW,
    RECOVERED,

    SLOTS,
    SLOTS_IN_TIME,
    SLOTS_LATE,
    SLOTS_MISSED,
    SLOTS_EXCUSED,
    SLOTS_CANCELLED,
    SLOTS_OPEN,

    MISSING_BEFORE,
    MISSED,
    FILLED,
    DROPPED,
    MISSING_NOW,

    SLIP_BEFORE,
    SLIP_ADDED,
    SLIP_NOW
}

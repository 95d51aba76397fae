package org.entente.query.task;

import java.time.Instant;

import org.entente.api.identity.PersonId;

/** An item is reported done and waits for a second person to accept it. */
public record DoneAwaiting(PersonId by, Instant doneAt, Instant reportedAt) {}

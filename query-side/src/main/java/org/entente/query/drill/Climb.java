package org.entente.query.drill;

import java.time.Instant;

import org.entente.api.issue.Urgency;

/**
 * A raise that took effect.
 *
 * @param cause {@code person}, or {@code missed:} and the limit's code
 */
public record Climb(Urgency from, Urgency to, String cause, Instant at) {}

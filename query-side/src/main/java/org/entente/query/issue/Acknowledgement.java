package org.entente.query.issue;

import java.time.Instant;

import org.entente.api.issue.Urgency;

/** Somebody confirmed to know of the issue at this level; {@code holder}: the one whose word meets the notice. */
public record Acknowledgement(Urgency level, String person, String role, boolean holder, Instant at) {}

package org.entente.query.issue;

import java.time.Instant;

/** One clock time of an issue: the stored name of what happened, when, and by whom. */
public record Act(String type, Instant at, String actor) {}

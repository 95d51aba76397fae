package org.entente.query.drill;

import java.time.Instant;

/** Something that a person did about an injected issue: the stored name of what happened, when, and under which role. */
public record Deed(String type, Instant at, String actor, String role, String department) {}

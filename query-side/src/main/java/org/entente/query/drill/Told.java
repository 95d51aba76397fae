package org.entente.query.drill;

import java.time.Instant;

import org.entente.api.obligation.Party;

/** Somebody who was told of an injected issue, by whatever, and when for the first time. */
public record Told(Party party, Instant at) {}

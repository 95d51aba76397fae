package org.entente.api.rules;

import java.time.Instant;

/**
 * Rules that took force.
 *
 * @param at    from when
 * @param rules what has been in force since then
 */
public record RuleChange(Instant at, Publication publication, Rules rules) {}

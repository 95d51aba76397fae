package org.entente.api.deadline;

import java.time.Instant;

/** While a clock stood still; {@code to} may still lie ahead, and equals {@code from} where it ran again at once. */
public record Standstill(Instant from, Instant to) {}

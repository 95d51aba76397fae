package org.entente.query.request;

import java.time.Instant;
import java.time.LocalDate;

import org.entente.api.request.RequestPhase;

/**
 * A case stands still.
 *
 * @param phase where it stood and will go on
 * @param until the day on which it is expected to go on
 */
public record Standstill(RequestPhase phase, String reason, Instant since, LocalDate until) {}

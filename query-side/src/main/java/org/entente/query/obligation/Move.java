package org.entente.query.obligation;

import java.time.Instant;

/**
 * One explicit move of an open due moment.
 *
 * @param calendarBefore the version of the calendar that had been asked until then
 * @param policyBefore   the version of the limits that had been applied until then
 */
public record Move(Instant at, Instant from, Instant to, long calendarBefore, long policyBefore, long calendarVersion,
        long policyVersion, String cause) {}

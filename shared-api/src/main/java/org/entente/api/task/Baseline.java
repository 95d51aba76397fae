package org.entente.api.task;

import java.time.LocalDate;

/**
 * The approved weeks of a work item and what they mean in days (handbook 1.4): only an approved change moves it.
 *
 * @param plannedStart the first working day of the weeks
 * @param plannedEnd   the last working day of the weeks
 */
public record Baseline(int firstWeek, int lastWeek, LocalDate plannedStart, LocalDate plannedEnd) {}

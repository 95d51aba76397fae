package org.entente.api.deadline;

import java.time.LocalDate;

import org.entente.api.calendar.DayCause;

/**
 * One line of a due time's explanation.
 *
 * @param counted      whether the day used up some of the budget; a working day may also be skipped, when the budget of
 *                     working hours began after its close
 * @param cause        why the calendar has it as worked or not
 * @param source       the notice that decided
 * @param runningCount whole days (or working hours) of the budget used up by the end of this day
 */
public record CountedDay(LocalDate date, boolean counted, DayCause cause, String source, int runningCount) {}

package org.entente.query.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.entente.api.calendar.UnknownCalendarYear;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.request.Category;
import org.jspecify.annotations.Nullable;

/**
 * By when an emergency's present step should be done: a wish of the same day, never an obligation (handbook 4.20).
 *
 * @param step  {@code review}, {@code confirmation} or {@code kickoff}
 * @param since when the step began
 * @param by    close of business of that day; of the next working day if it began after close or on a rest day
 */
public record SameDayTarget(String step, Instant since, Instant by, String clause) {
    static Optional<SameDayTarget> of(RequestRow row, WorkingCalendar calendar) {
        // REQ-15: emergencies have the same maxima, and a same-day target that is only shown
        if (row.papers().form().category() != Category.EMERGENCY) {
            return Optional.empty();
        }
        RequestTimes times = row.times();
        return switch (row.phase()) {
            case SUBMITTED -> target("review", times.submittedAt(), calendar);
            case IN_CONFIRMATION, REVISING -> target("confirmation", times.approvedAt(), calendar);
            case CONFIRMED -> target("kickoff", times.confirmedAt(), calendar);
            default -> Optional.empty();
        };
    }

    private static Optional<SameDayTarget> target(String step, @Nullable Instant since, WorkingCalendar calendar) {
        try {
            return since == null
                    ? Optional.empty()
                    : Optional.of(new SameDayTarget(step, since, close(since, calendar), "4.20"));
        } catch (UnknownCalendarYear notYetPublished) {
            return Optional.empty();
        }
    }

    private static Instant close(Instant since, WorkingCalendar calendar) {
        LocalDate day = calendar.dateOf(since);
        boolean still = calendar.isWorkingDay(day) && since.isBefore(calendar.closeOfBusiness(day));
        return calendar.closeOfBusiness(still ? day : calendar.nextWorkingDay(day));
    }
}

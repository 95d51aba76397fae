package org.entente.query.hint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.calendar.UnknownCalendarYear;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.deadline.Deadlines;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.Limits;
import org.entente.api.request.Milestone;
import org.entente.api.request.RequestForm;
import org.entente.api.text.Text;

/** Whether the dates of a form leave the time that the process itself may take, every limit used to the full. Pure. */
final class DateHints {
    private DateHints() {}

    /**
     * @param reviewed whether the Office has approved, so that only answers and kickoff are still to come
     * @param from     when the next step begins
     */
    static List<Hint> of(RequestForm form, boolean reviewed, Instant from, WorkingCalendar calendar, Limits limits) {
        try {
            Instant answering = reviewed ? from : after(LimitKey.PRELIMINARY_REVIEW, from, calendar, limits);
            Instant confirmed = after(LimitKey.CONFIRMATION, answering, calendar, limits);
            return of(form, calendar.dateOf(after(LimitKey.KICKOFF, confirmed, calendar, limits)),
                    calendar.dateOf(after(LimitKey.PLAN_READY, confirmed, calendar, limits)));
        } catch (UnknownCalendarYear notYetPublished) {
            return List.of();
        }
    }

    private static List<Hint> of(RequestForm form, LocalDate kickoff, LocalDate plan) {
        List<Hint> hints = new ArrayList<>();
        LocalDate end = form.desiredEnd();
        if (end != null && end.isBefore(kickoff)) {
            hints.add(hint(HintCode.END_BEFORE_KICKOFF, "desiredEnd", kickoff));
        } else if (end != null && end.isBefore(plan)) {
            hints.add(hint(HintCode.END_BEFORE_PLAN, "desiredEnd", plan));
        }
        for (Milestone one : form.milestones()) {
            if (one.on().isBefore(kickoff)) {
                hints.add(hint(HintCode.MILESTONE_BEFORE_KICKOFF, "milestones[%s].on".formatted(one.id()), kickoff));
            }
        }
        return hints;
    }

    private static Hint hint(HintCode code, String field, LocalDate day) {
        return Hint.of(code, field, code.about(new Text(day.toString(), day.toString())));
    }

    private static Instant after(LimitKey limit, Instant from, WorkingCalendar calendar, Limits limits) {
        return Deadlines.due(limits.of(limit), from, calendar).dueAt();
    }
}

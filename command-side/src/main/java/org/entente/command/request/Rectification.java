package org.entente.command.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.deadline.Deadlines;
import org.entente.api.identity.PersonId;
import org.entente.api.policy.LimitKey;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.ClosingCommand.RecordRectification;
import org.entente.api.request.ClosingEvent.RectificationRecorded;
import org.entente.api.request.Correction;
import org.entente.api.request.CorrectionOrder;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.ClosingFacts;
import org.entente.command.decision.Occasion;

/** What an acceptance that was not passed orders, and that it is done (handbook 1.6 E3). */
final class Rectification {
    private static final String CLAUSE = "1.6 E3";

    private Rectification() {}

    /** The corrections with the work items that they become; their ids follow from request, round and place. */
    static List<Correction> ordered(RequestState state, List<CorrectionOrder> orders, Occasion occasion) {
        List<Correction> all = new ArrayList<>();
        for (CorrectionOrder one : orders) {
            CaseRules.requireParticipant(state.facts(), one.department());
            requireDay(one.due(), occasion);
            all.add(new Correction(task(state, all.size() + 1), one.department(), one.what(),
                    assignee(state, one, occasion), one.due()));
        }
        return all;
    }

    private static TaskId task(RequestState state, int place) {
        return new TaskId(TaskId.PREFIX + state.papers().request().value().substring(RequestId.PREFIX.length()) + "-r"
                + state.closing().round() + "-" + place);
    }

    /** Whoever is named, else the department's liaison in the case. */
    private static PersonId assignee(RequestState state, CorrectionOrder order, Occasion occasion) {
        PersonId assignee = Optional.ofNullable(order.assignee())
                .or(() -> Optional.ofNullable(state.liaisons().get(order.department())))
                .or(() -> occasion.rules().organization().liaisonOf(order.department())).orElseThrow();
        CaseRules.requireKnown(assignee, occasion.rules());
        return assignee;
    }

    // CLO-14: a correction is due on a working day to come, within the time that there is for all of them
    private static void requireDay(LocalDate due, Occasion occasion) {
        WorkingCalendar calendar = occasion.rules().calendar();
        LocalDate latest = calendar.dateOf(Deadlines.due(occasion.rules().limits().of(LimitKey.RECTIFY),
                occasion.now(), calendar).dueAt());
        if (!due.isAfter(calendar.dateOf(occasion.now())) || due.isAfter(latest) || !calendar.isWorkingDay(due)) {
            throw Refusal.invalid("correction-day", CLAUSE,
                    "A correction is due on a working day to come, within the time for all of them.")
                    .with("due", due.toString()).with("latest", latest.toString());
        }
    }

    static RectificationRecorded record(RequestState state, RecordRectification c, Occasion occasion) {
        CaseRules.requireDepartment(state.papers().lead(), c.department(), CLAUSE);
        if (!state.closing().rectifying()) {
            throw Refusal.rule("nothing-to-rectify", CLAUSE, "No corrections are waited for.");
        }
        // CLO-15: corrections are work items, recorded as done when each of them is
        ClosingFacts facts = occasion.cases().closing(c.request());
        List<String> open = state.closing().corrections().stream().map(Correction::task)
                .filter(one -> !facts.endedItems().contains(one)).map(TaskId::value).toList();
        if (!open.isEmpty()) {
            throw Refusal.rule("corrections-open", CLAUSE, "Not every correction is done.").with("items", open);
        }
        return new RectificationRecorded(c.request(), state.closing().round(), c.department(),
                CaseRules.person(occasion), c.report(), occasion.now());
    }
}

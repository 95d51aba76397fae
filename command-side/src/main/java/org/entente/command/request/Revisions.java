package org.entente.command.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestEvent.FormRevised;
import org.entente.api.request.RequestEvent.RequestConfirmed;
import org.entente.api.request.RequestForm;
import org.entente.command.request.Answers.Standing;

/** What a new form means while departments answer: whose answer is due anew, and which objections it takes up. */
final class Revisions {
    private Revisions() {}

    /** The initiator writes a new form: whoever objected answers it. */
    static FormRevised written(RequestState state, RequestForm next, Instant at) {
        return revised(state, next, Set.of(), one -> state.answers().is(one, Standing.OBJECTED), at);
    }

    /** What this objection proposes becomes the form; the others stay open as long as the form says what they speak of. */
    static FormRevised dueTo(Objection cause, RequestState state, RequestForm next, Instant at) {
        return revised(state, next, Set.of(cause.number()), one -> one.equals(cause.department())
                || state.objections().openOf(one).filter(other -> outdated(other, next)).isPresent(), at);
    }

    private static FormRevised revised(RequestState state, RequestForm next, Set<Integer> causes,
            Predicate<DepartmentId> concerned, Instant at) {
        Papers papers = state.papers();
        // CNF-6: a new form goes to all whose part changed; goal, dates and resources are everybody's part
        boolean everybody = !next.sameForAll(papers.form());
        List<DepartmentId> toAnswer = next.participants().stream().filter(one -> !one.equals(papers.initiator()))
                .filter(one -> everybody || state.answers().of(one).isEmpty() || concerned.test(one)
                        || !next.shareOf(one).equals(papers.form().shareOf(one)))
                .filter(one -> state.objections().openOf(one).filter(Objection::isClaim).isEmpty()).toList();
        List<DepartmentId> left = state.answers().departments().stream()
                .filter(one -> !next.participants().contains(one)).toList();
        Set<Integer> takesUp = new TreeSet<>(causes);
        // CNF-10: a form takes up every open objection of a department that it asks anew or leaves out
        state.objections().open().filter(one -> toAnswer.contains(one.department()) || left.contains(one.department()))
                .forEach(one -> takesUp.add(one.number()));
        return new FormRevised(papers.request(), papers.revision() + 1, next, toAnswer, left, List.copyOf(takesUp),
                at);
    }

    /** These events and, if they settle the last part, that the case is agreed. */
    static List<RequestEvent> andWhatFollows(RequestState state, RequestEvent... events) {
        List<RequestEvent> all = new ArrayList<>(List.of(events));
        RequestState after = state;
        for (RequestEvent event : events) {
            after = after.evolve(event);
        }
        // CNF-7: with the last part settled the request is confirmed, in the same step
        if (after.inConfirmation() && after.answers().allSettled()) {
            Papers papers = after.papers();
            all.add(new RequestConfirmed(papers.request(), papers.revision(), papers.form().category(),
                    papers.initiator(), papers.lead(), papers.form().participants(),
                    events[events.length - 1].occurredAt()));
        }
        return all;
    }

    private static boolean outdated(Objection one, RequestForm next) {
        return !AdjustedForm.stillSays(next, one.adjustments());
    }
}

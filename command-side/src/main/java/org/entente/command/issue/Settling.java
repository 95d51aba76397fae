package org.entente.command.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueCommand.Dismiss;
import org.entente.api.issue.IssueCommand.Merge;
import org.entente.api.issue.IssueCommand.RecordReview;
import org.entente.api.issue.IssueCommand.Solve;
import org.entente.api.issue.IssueCommand.Verify;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueEvent.Closed;
import org.entente.api.issue.IssueEvent.Dismissed;
import org.entente.api.issue.IssueEvent.Merged;
import org.entente.api.issue.IssueEvent.Reopened;
import org.entente.api.issue.IssueEvent.Reviewed;
import org.entente.api.issue.IssueEvent.Solved;
import org.entente.api.issue.Urgency;
import org.entente.api.refusal.Refusal;
import org.entente.api.text.Text;
import org.entente.command.decision.IssueFacts;
import org.entente.command.decision.Occasion;

/** How an issue ends: solved and verified, dismissed or merged; and the review after a critical one. */
final class Settling {
    private Settling() {}

    static IssueEvent solve(IssueState state, Solve command, Occasion occasion) {
        new IssueCircle(state, occasion).requireMember();
        Text.required("result", command.result());
        return new Solved(state.urgency(), occasion.by().actor(), command.result(),
                Evidence.named(state, command.attachments(), occasion), occasion.now());
    }

    static List<IssueEvent> verify(IssueState state, Verify command, Occasion occasion) {
        requireVerifier(state, occasion);
        Instant now = occasion.now();
        String verifier = occasion.by().actor();
        if (command.accepted()) {
            return List.of(new Closed(state.urgency(), verifier, command.comment(), now));
        }
        List<IssueEvent> events = new ArrayList<>();
        events.add(new Reopened(verifier, Text.required("comment", command.comment()), state.level().solveBy(), now));
        events.addAll(EscalationLadder.reopenedLate(state, now, occasion.book()));
        return events;
    }

    private static void requireVerifier(IssueState state, Occasion occasion) {
        // Rule ISS-29: who solved it, or was responsible for it, never verifies it, whatever role the same person holds besides.
        if (occasion.by().actor().equals(state.solver())) {
            throw Refusal.forbidden("verifier-is-solver", "1.5 D4", "A second person verifies, never the solver.");
        }
        PersonId responsible = state.response().responsible();
        if (responsible != null && responsible.value().equals(occasion.by().actor())) {
            throw Refusal.forbidden("verifier-is-responsible", "1.5 D4",
                    "A second person verifies, never who carried the decision out.");
        }
        DepartmentId verifier = state.reported().verifier();
        IssueCircle circle = new IssueCircle(state, occasion);
        if (verifier == null ? !circle.isOffice() : !circle.isReporter() && !circle.speaksFor(verifier)) {
            throw Refusal.forbidden("not-verifier", "1.5 D4", verifier == null
                    ? "The Coordination Office verifies this issue."
                    : "The department that reported verifies this issue.");
        }
    }

    static IssueEvent dismiss(IssueState state, Dismiss command, Occasion occasion) {
        new IssueCircle(state, occasion).requireHolder();
        return new Dismissed(Text.required("reason", command.reason()), occasion.now());
    }

    static IssueEvent merge(IssueState state, Merge command, Occasion occasion) {
        new IssueCircle(state, occasion).requireHolder();
        if (command.into().equals(command.issue())) {
            throw Refusal.invalid("merge-into-itself", "1.5", "An issue is merged into another one.");
        }
        requireSurvivor(state, occasion.cases().issue(command.into()));
        return new Merged(command.into(), command.reason(), occasion.now());
    }

    // Rule ISS-32: an issue is merged into one of the same case that goes on, at least at its own level, so that no limit is
    // lost by it.
    private static void requireSurvivor(IssueState state, IssueFacts into) {
        if (!into.request().equals(state.reported().request())) {
            throw Refusal.rule("merge-other-case", "1.5", "The other issue belongs to another case.");
        }
        if (!into.open()) {
            throw Refusal.rule("merge-into-ended", "1.5", "The other issue does not go on: it is solved or set aside.")
                    .with("into", into.issue());
        }
        if (state.urgency().isAbove(into.urgency())) {
            throw Refusal.rule("merge-into-lower", "1.5", "The other issue is less urgent; raise it first.")
                    .with("urgency", state.urgency()).with("into", into.urgency());
        }
    }

    static IssueEvent review(IssueState state, RecordReview command, Occasion occasion) {
        IssueCircle circle = new IssueCircle(state, occasion);
        if (!circle.isOffice()) {
            circle.requireHolder();
        }
        Handling.requireLevel(state, Urgency.CRITICAL);
        if (state.reviewed()) {
            throw Refusal.rule("already-reviewed", "1.5 D7", "The review is on record.");
        }
        return new Reviewed(Text.required("cause", command.cause()),
                Text.required("responseTimes", command.responseTimes()), Text.required("cost", command.cost()),
                Text.required("improvements", command.improvements()),
                Evidence.named(state, command.attachments(), occasion), occasion.now());
    }
}

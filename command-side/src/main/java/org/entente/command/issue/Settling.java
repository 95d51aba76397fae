package org.entente.command.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.DepartmentId;
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
import org.entente.command.decision.Occasion;

/** How an issue ends: solved and verified, dismissed or merged; and the review after a critical one. */
final class Settling {
    private static final int MOST_ATTACHMENTS = 50;

    private Settling() {}

    static IssueEvent solve(IssueState state, Solve command, Occasion occasion) {
        new IssueCircle(state, occasion).requireMember();
        Text.required("result", command.result());
        if (command.attachments().size() > MOST_ATTACHMENTS
                || command.attachments().stream().anyMatch(one -> !one.matches("[0-9a-f]{64}"))) {
            throw Refusal.invalid("evidence-unfit", "1.5 D6", "Evidence is at most " + MOST_ATTACHMENTS
                    + " attachments, each named by its SHA-256.");
        }
        return new Solved(state.urgency(), occasion.by().actor(), command.result(), command.attachments(),
                occasion.now());
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
        // Rule ISS-29: who solved it never verifies it, whatever role the same person holds besides.
        if (occasion.by().actor().equals(state.solver())) {
            throw Refusal.forbidden("verifier-is-solver", "1.5 D4", "A second person verifies, never the solver.");
        }
        DepartmentId verifier = state.reported().verifier();
        IssueCircle circle = new IssueCircle(state, occasion);
        if (verifier == null ? !circle.isOffice() : !circle.speaksFor(verifier)) {
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
        return new Merged(command.into(), command.reason(), occasion.now());
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
                Text.required("improvements", command.improvements()), occasion.now());
    }
}

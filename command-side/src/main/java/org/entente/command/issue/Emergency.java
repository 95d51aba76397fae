package org.entente.command.issue;

import org.entente.api.issue.EmergencyPlan;
import org.entente.api.issue.IssueCommand.AnswerStatutoryQuestion;
import org.entente.api.issue.IssueCommand.CompleteEmergencyStep;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueEvent.EmergencyStepDone;
import org.entente.api.issue.IssueEvent.StatutoryAnswered;
import org.entente.api.issue.StatutoryAnswer;
import org.entente.api.issue.Urgency;
import org.entente.api.refusal.Refusal;
import org.entente.api.text.Bounds;
import org.entente.command.decision.Occasion;

/** What a critical issue asks for besides its limits: the steps of the emergency plan, the question that the law puts. */
final class Emergency {
    private Emergency() {}

    // Rule ISS-36: the steps of the plan that was started are ticked off by members of the issue, each once; their targets are
    // shown and nobody owes them.
    static IssueEvent done(IssueState state, CompleteEmergencyStep command, Occasion occasion) {
        new IssueCircle(state, occasion).requireMember();
        Long version = state.response().plan();
        if (version == null) {
            throw Refusal.rule("no-emergency-plan", "1.5",
                    "The emergency plan was not started: the issue never was critical.");
        }
        EmergencyPlan plan = occasion.book().emergencyPlan(version);
        if (plan.step(command.step()).isEmpty()) {
            throw Refusal.notFound(command.step());
        }
        if (state.response().stepsDone().contains(command.step())) {
            throw Refusal.rule("step-done", "1.5", "This step is ticked off.").with("step", command.step());
        }
        return new EmergencyStepDone(command.step(), command.note(), occasion.by().actor(), occasion.now());
    }

    // Rule ISS-37: of a critical issue a member says whether the law wants it reported and when that was done; the law's hour
    // is shown as a mark from the moment at which it became critical, and nobody owes it here.
    static IssueEvent answer(IssueState state, AnswerStatutoryQuestion command, Occasion occasion) {
        new IssueCircle(state, occasion).requireMember();
        Handling.requireLevel(state, Urgency.CRITICAL);
        check(command.answer(), occasion);
        return new StatutoryAnswered(command.answer(), occasion.now());
    }

    static void check(StatutoryAnswer answer, Occasion occasion) {
        Moments.past("filedAt", answer.filedAt(), occasion.now());
        Bounds.text("reference", answer.reference(), Bounds.TITLE);
        if (!answer.reportable() && (answer.filedAt() != null || answer.reference() != null)) {
            throw Refusal.invalid("statutory-contradiction", "1.5", "What need not be reported was not reported.");
        }
    }
}

package org.entente.command.issue;

import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueCommand.EndTaskForce;
import org.entente.api.issue.IssueCommand.FormTaskForce;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueEvent.TaskForceEnded;
import org.entente.api.issue.IssueEvent.TaskForceFormed;
import org.entente.api.issue.Urgency;
import org.entente.api.refusal.Refusal;
import org.entente.api.text.Text;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Occasion;

/** The temporary task force of an urgent issue: the director convenes and runs it, the vice president decides (handbook 4.7). */
final class TaskForce {
    private static final int MOST_MEMBERS = 50;

    private TaskForce() {}

    // Rule ISS-33: the director, the vice president who decides or the general manager form the task force of an issue above
    // normal, from departments and people of the company, with a mandate; formed anew it is changed, and it ends with the
    // issue or by hand.
    static IssueEvent form(IssueState state, FormTaskForce command, Occasion occasion) {
        new IssueCircle(state, occasion).requireConvener();
        if (state.urgency() == Urgency.NORMAL) {
            throw Handling.wrongLevel(state, Urgency.URGENT);
        }
        if (command.members().size() > MOST_MEMBERS
                || command.members().stream().distinct().count() < command.members().size()) {
            throw Refusal.invalid("members-unfit", "1.5", "Name at most " + MOST_MEMBERS + " people, each once.");
        }
        for (PersonId member : command.members()) {
            CaseRules.requireKnown(member, occasion.rules());
        }
        return new TaskForceFormed(Reporting.requireDepartments("departments", command.departments(), occasion),
                command.members(), command.mandate(), occasion.now());
    }

    static IssueEvent end(IssueState state, EndTaskForce command, Occasion occasion) {
        new IssueCircle(state, occasion).requireConvener();
        if (!state.response().hasTaskForce()) {
            throw Refusal.rule("no-task-force", "1.5", "There is no task force.");
        }
        return new TaskForceEnded(Text.required("reason", command.reason()), occasion.now());
    }
}

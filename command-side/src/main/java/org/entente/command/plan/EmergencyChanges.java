package org.entente.command.plan;

import java.util.List;

import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.Party;
import org.entente.api.plan.PlanChangeEvent.EmergencyChangeMade;
import org.entente.api.plan.PlanEvent;
import org.entente.api.refusal.Refusal;
import org.entente.api.text.Text;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.IssueFacts;
import org.entente.command.decision.Occasion;

/** Acting first while an urgent or critical issue is open, and filing the request afterwards (handbook 1.3 B13). */
final class EmergencyChanges {
    private EmergencyChanges() {}

    // PLN-33: only an urgent or critical issue of the case that is not solved lets somebody act first
    static List<PlanEvent> make(PlanState state, Party actor, IssueId issue, Text done, Occasion occasion) {
        IssueFacts facts = occasion.cases().issue(issue);
        if (!facts.request().equals(state.origin().request())) {
            throw Refusal.rule("issue-of-another-case", "1.3 B13", "The issue belongs to another case.").with("issue",
                    issue.value());
        }
        if (!facts.open() || !facts.urgency().isAbove(Urgency.NORMAL)) {
            throw Refusal.rule("no-emergency", "1.3 B13", "The issue is not urgent or critical, or no longer open.")
                    .with("issue", issue.value()).with("urgency", facts.urgency().code());
        }
        return List.of(new EmergencyChangeMade(state.origin().plan(), state.origin().request(),
                state.changes().nextEmergency(), actor, CaseRules.person(occasion), issue, done, occasion.now()));
    }

    /** @throws Refusal unless this emergency change still wants its request, and from this filer */
    static void requireOwed(PlanChanges changes, int number, Party filer) {
        PlanChanges.Emergency emergency = changes.emergencies().get(number);
        if (emergency == null) {
            throw Refusal.invalid("unknown-emergency-change", "1.3 B13", "There is no emergency change of this number.")
                    .with("emergency", number);
        }
        if (emergency.filed()) {
            throw Refusal.rule("emergency-change-filed", "1.3 B13", "Its change request was filed already.")
                    .with("emergency", number);
        }
        if (!emergency.actor().equals(filer)) {
            throw Refusal.forbidden("emergency-of-another", "1.3 B13", "Whoever acted files the request.")
                    .with("emergency", number);
        }
    }
}

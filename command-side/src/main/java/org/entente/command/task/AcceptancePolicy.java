package org.entente.command.task;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.refusal.Refusal;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Occasion;

/** Who says that what was reported done is done (handbook 1.10: the reviewer is not the doer). */
final class AcceptancePolicy {
    private AcceptancePolicy() {}

    /** @throws Refusal unless a second person of the Office, the lead or the initiating department answers a report */
    // TSK-15: a second person answers: of the Office, of the lead or of the initiating department, never who reported it
    static DoneReport require(TaskState state, Occasion occasion) {
        DoneReport done = state.done();
        if (done == null) {
            throw Refusal.rule("nothing-to-accept", "1.4", "Nobody reported the item done.");
        }
        PersonId person = CaseRules.person(occasion);
        if (person.equals(done.by())) {
            throw Refusal.forbidden("own-work", "1.10", "Who reported an item done does not accept it.");
        }
        CaseFacts theCase = occasion.cases().of(state.request());
        DepartmentId department = occasion.by().department();
        boolean entitled = isOffice(occasion)
                || theCase.lead().equals(department) || theCase.initiator().equals(department);
        if (!entitled) {
            throw Refusal.forbidden("not-lead-initiator-nor-office", "1.4",
                    "The lead or the initiating department accepts, or the Coordination Office.")
                    .with("lead", theCase.lead().value()).with("initiator", theCase.initiator().value());
        }
        return done;
    }

    private static boolean isOffice(Occasion occasion) {
        return occasion.by().role() == Role.COORDINATOR || occasion.by().role() == Role.DIRECTOR;
    }
}

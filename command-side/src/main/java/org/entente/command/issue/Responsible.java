package org.entente.command.issue;

import java.util.Optional;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueEvent.ResponsibleNamed;
import org.entente.api.organization.Organization;
import org.entente.api.refusal.Refusal;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.decision.Occasion;
import org.jspecify.annotations.Nullable;

/** Who carries out what was decided about an issue: exactly one person (handbook 1.5 D4, 1.8 T3). */
final class Responsible {
    private Responsible() {}

    // Rule ISS-41: with the measures exactly one person is responsible for carrying them out: who is named, else who was
    // before, else the liaison of the main responsible department; a member of a department that works on the issue, or of
    // its task force.
    static Optional<ResponsibleNamed> named(IssueState state, @Nullable PersonId asked, Occasion occasion) {
        PersonId before = state.response().responsible();
        PersonId person = asked != null ? asked : before != null ? before : liaisonOfMain(state, occasion);
        if (person.equals(before)) {
            return Optional.empty();
        }
        if (!isMember(state, person, occasion)) {
            throw Refusal.invalid("responsible-unfit", "1.5 D4",
                    "Responsible is somebody of a department that works on the issue, or of its task force.")
                    .with("responsible", person);
        }
        return Optional.of(new ResponsibleNamed(person, occasion.now()));
    }

    private static PersonId liaisonOfMain(IssueState state, Occasion occasion) {
        DepartmentId main = state.reported().main();
        return theCase(state, occasion).liaisonOf(main).or(() -> organization(occasion).liaisonOf(main))
                .orElseThrow(() -> Refusal.invalid("responsible-needed", "1.5 D4",
                        "Name who carries the decision out."));
    }

    /** The company lists no staff: of a department are its head, its liaisons, and the assignees of its items in the case. */
    private static boolean isMember(IssueState state, PersonId person, Occasion occasion) {
        if (state.response().members().contains(person)) {
            return true;
        }
        CaseFacts theCase = theCase(state, occasion);
        Cases cases = occasion.cases();
        return state.answerable().stream().anyMatch(one -> isOf(one, person, theCase, organization(occasion))
                || cases.assignedTo(person, theCase.request()).contains(one));
    }

    private static boolean isOf(DepartmentId department, PersonId person, CaseFacts theCase,
            Organization organization) {
        return Optional.of(person).equals(theCase.liaisonOf(department))
                || Optional.of(person).equals(organization.liaisonOf(department))
                || Optional.of(person).equals(organization.headOf(department));
    }

    private static CaseFacts theCase(IssueState state, Occasion occasion) {
        return occasion.cases().of(state.reported().request());
    }

    private static Organization organization(Occasion occasion) {
        return occasion.rules().organization();
    }
}

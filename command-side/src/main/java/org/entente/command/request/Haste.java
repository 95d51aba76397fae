package org.entente.command.request;

import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.organization.Organization;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.Category;
import org.entente.api.request.RequestCommand.OpenInHaste;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestEvent.OpenedInHaste;
import org.entente.api.request.RequestEvent.RequestDrafted;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Occasion;

/** A case that the Office opens in an emergency, before its papers are complete (handbook 4, item 20). */
final class Haste {
    private Haste() {}

    // REQ-35: the Office opens an emergency with its departments in haste; the initiator's liaison is its applicant
    static List<RequestEvent> open(OpenInHaste c, Occasion occasion) {
        if (c.form().category() != Category.EMERGENCY) {
            throw Refusal.rule("not-an-emergency", "4.20", "Only an emergency is opened in haste.");
        }
        List<DepartmentId> departments = c.form().participants();
        Organization company = occasion.rules().organization();
        departments.stream().filter(one -> !company.knows(one)).findFirst().ifPresent(one -> {
            throw Refusal.invalid("department-unknown", "1.1", "There is no such department.").with("department",
                    one.value());
        });
        if (departments.size() < 2 || !departments.contains(c.department())) {
            throw Refusal.invalid("departments-missing", "1.2 A1",
                    "At least two departments take part, the initiating one among them.");
        }
        PersonId applicant = company.liaisonOf(c.department()).orElseThrow();
        return List.of(
                new RequestDrafted(c.request(), c.department(), applicant, c.number(), c.form(), occasion.now()),
                new OpenedInHaste(c.request(), CaseRules.person(occasion), occasion.now()));
    }
}

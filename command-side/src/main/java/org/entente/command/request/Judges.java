package org.entente.command.request;

import org.entente.api.identity.PersonId;
import org.entente.api.organization.Organization;
import org.entente.api.organization.VicePresident;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RulingLevel;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Occasion;

/** Who may rule on an objection at its stage (handbook 4.11, 1.10). */
final class Judges {
    private Judges() {}

    /** @throws Refusal unless there is something to rule and it is this person's turn, who took no side in it */
    static RulingLevel requireJudge(RequestState state, Objection one, Occasion occasion) {
        PersonId person = CaseRules.person(occasion);
        Organization company = occasion.rules().organization();
        RulingLevel level = switch (one.state()) {
            case REFERRED -> require(company.isOfficeMember(person), RulingLevel.OFFICE);
            case APPEALED -> lastInstance(one, person, company);
            case OPEN, RULED, ACCEPTED, DECLINED, TAKEN_UP, DROPPED, UPHELD, OVERRULED -> throw Refusal
                    .rule("nothing-to-rule", "4.11", "No ruling is asked about this objection.")
                    .with("objection", one.number()).with("state", one.state().code());
        };
        // CNF-18: nobody rules who argued the objection or applied for the request
        if (one.spoke().contains(person) || state.papers().applicant().equals(person)) {
            throw Refusal.forbidden("judge-is-party", "1.10", "Nobody rules on a dispute of his own.");
        }
        return level;
    }

    private static RulingLevel lastInstance(Objection one, PersonId person, Organization company) {
        return company.vicePresidentOver(one.department()).map(VicePresident::person)
                .map(seat -> require(seat.equals(person), RulingLevel.VICE_PRESIDENT))
                .orElseGet(() -> require(person.equals(company.company().generalManager()),
                        RulingLevel.GENERAL_MANAGER));
    }

    private static RulingLevel require(boolean turn, RulingLevel level) {
        if (!turn) {
            throw Refusal.forbidden("not-the-judge", "4.11", "This ruling is for " + level.code() + " to give.")
                    .with("level", level.code());
        }
        return level;
    }
}

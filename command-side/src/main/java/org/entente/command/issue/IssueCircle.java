package org.entente.command.issue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.Acting;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.identity.RoleHeld;
import org.entente.api.issue.Urgency;
import org.entente.api.organization.Organization;
import org.entente.api.refusal.Refusal;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Occasion;

/** Who stands how near to one issue (handbook 1.10): its holder, its members, the members of its case. */
record IssueCircle(IssueState state, Occasion occasion) {
    private Acting by() {
        return occasion.by();
    }

    private Organization organization() {
        return occasion.rules().organization();
    }

    boolean isOffice() {
        return by().role() == Role.COORDINATOR || by().role() == Role.DIRECTOR;
    }

    /** The very person, or office, that holds the issue at its level. */
    boolean isHolder() {
        return switch (state.urgency()) {
            case NORMAL -> isOffice();
            case URGENT -> isVicePresidentOver(state.reported().main());
            case CRITICAL -> by().role() == Role.GENERAL_MANAGER;
        };
    }

    /** @throws Refusal {@code not-holder} unless the level that holds the issue, or one above, acts */
    void requireHolder() {
        boolean above = by().role() == Role.GENERAL_MANAGER
                || state.urgency() == Urgency.NORMAL && isVicePresidentOver(state.reported().main());
        if (!isHolder() && !above) {
            throw notHolder("1.5 D3");
        }
    }

    /** @throws Refusal {@code not-holder} unless the level that holds the issue acts, and no other */
    void requireHolderItself(String clause) {
        if (!isHolder()) {
            throw notHolder(clause);
        }
    }

    private Refusal notHolder(String clause) {
        return Refusal.forbidden("not-holder", clause, "Only the level that holds the issue may do this.")
                .with("holder", IssueParties.holder(state.urgency(), state.reported().main()));
    }

    /** The director, the vice president over the main responsible department, the general manager (handbook 4.7). */
    void requireConvener() {
        requireRole(Role.DIRECTOR, Role.VICE_PRESIDENT, Role.GENERAL_MANAGER);
        if (by().role() == Role.VICE_PRESIDENT && !isVicePresidentOver(state.reported().main())) {
            throw notHolder("4.7");
        }
    }

    // Rule ISS-14: measures, containment, reports and the solution are for the issue's members: the holder and the levels
    // above, the director, the responsible departments, those of the task force and of the emergency response team, and the
    // people named for it.
    void requireMember() {
        if (!isMember()) {
            throw Refusal.forbidden("not-issue-member", "1.10", "Only members of the issue may do this.");
        }
    }

    private boolean isMember() {
        boolean leads = isHolder() || by().role() == Role.GENERAL_MANAGER || by().role() == Role.DIRECTOR
                || isVicePresidentOver(state.reported().main());
        return leads || speaksForOneOf(state.answerable()) || isNamed();
    }

    private boolean isNamed() {
        return state.response().people().stream().anyMatch(one -> one.value().equals(by().actor()));
    }

    /** The very person who reported the issue. */
    boolean isReporter() {
        return state.reported().person().equals(by().actor());
    }

    /** The members, the reporter and the department reported for, and the Office: whoever has something to show. */
    void requireConcerned() {
        if (!isMember() && !isOffice() && !isReporter() && !speaksForOneOf(state.concerned())) {
            throw Refusal.forbidden("not-concerned", "1.10", "Only who is concerned by the issue may do this.");
        }
    }

    /** @throws Refusal {@code not-involved} unless a member of the case or of the issue acts */
    void requireInvolved() {
        if (!isInvolved()) {
            throw notInvolved();
        }
    }

    // Rule ISS-11: any member of the case or of the issue may raise, assignees of its work items included; raising needs no
    // approval.
    void requireRaiser() {
        if (!isInvolved() && !isAssignee()) {
            throw notInvolved();
        }
    }

    private boolean isInvolved() {
        boolean leads = isOffice() || by().role() == Role.GENERAL_MANAGER || by().role() == Role.VICE_PRESIDENT;
        return leads || isNamed() || speaksForOneOf(state.concerned()) || speaksForOneOf(theCase().participants());
    }

    private boolean isAssignee() {
        return !by().isSystem() && !occasion.cases().assignedTo(new PersonId(by().actor()), theCase().request())
                .isEmpty();
    }

    private static Refusal notInvolved() {
        return Refusal.forbidden("not-involved", "1.5 D3", "Only members of the case or of the issue may do this.");
    }

    void requireOffice() {
        if (!isOffice() && !by().isSystem()) {
            throw Refusal.forbidden("not-office", "1.10", "Only the Coordination Office may do this.");
        }
    }

    void requireRole(Role... roles) {
        if (!List.of(roles).contains(by().role())) {
            throw Refusal.forbidden("not-permitted", "1.10", "This is not for the role " + by().role().code() + ".");
        }
    }

    boolean speaksFor(DepartmentId department) {
        return speaksForOneOf(List.of(department));
    }

    private boolean speaksForOneOf(Collection<DepartmentId> departments) {
        return departmentsSpokenFor().stream().anyMatch(departments::contains);
    }

    /** As standing liaison or head, as the case's own liaison, or as the role says under which the act was permitted. */
    private Set<DepartmentId> departmentsSpokenFor() {
        Set<DepartmentId> spoken = new HashSet<>();
        if (by().isSystem() || by().role() != Role.LIAISON && by().role() != Role.HEAD) {
            return spoken;
        }
        DepartmentId own = by().department();
        if (own != null) {
            spoken.add(own);
        }
        PersonId person = new PersonId(by().actor());
        for (RoleHeld held : organization().rolesOf(person)) {
            DepartmentId department = held.department();
            if (department != null && (held.role() == Role.LIAISON || held.role() == Role.HEAD)) {
                spoken.add(department);
            }
        }
        theCase().liaisons().forEach((department, liaison) -> {
            if (liaison.equals(person)) {
                spoken.add(department);
            }
        });
        return spoken;
    }

    private boolean isVicePresidentOver(DepartmentId department) {
        return by().role() == Role.VICE_PRESIDENT && organization().vicePresidentOver(department)
                .map(seat -> seat.person().value().equals(by().actor())
                        || by().department() != null && seat.supervises().contains(by().department()))
                .orElse(false);
    }

    private CaseFacts theCase() {
        return occasion.cases().of(state.reported().request());
    }
}

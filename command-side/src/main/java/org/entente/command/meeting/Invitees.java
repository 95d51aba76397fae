package org.entente.command.meeting;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingCommand.ScheduleMeeting;
import org.entente.api.organization.Organization;
import org.entente.api.organization.VicePresident;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.IssueFacts;
import org.entente.command.decision.Occasion;

/** Whom a meeting brings together by its kind (handbook 1.1, 1.3 B3, 1.5, 1.6). Each person once, in a fixed order. */
final class Invitees {
    private final CaseFacts theCase;
    private final Organization organization;
    private final Set<PersonId> invited = new LinkedHashSet<>();

    private Invitees(CaseFacts theCase, Organization organization) {
        this.theCase = theCase;
        this.organization = organization;
    }

    /** Those whom the kind asks for, whoever of the Office calls it, whom the caller adds, and the chair. */
    static List<PersonId> of(ScheduleMeeting command, Occasion occasion) {
        Invitees list = new Invitees(occasion.cases().of(command.request()), occasion.rules().organization());
        list.byKind(command, occasion);
        list.invited.add(CaseRules.person(occasion));
        list.invited.addAll(command.attendees());
        list.invited.add(command.chair());
        return List.copyOf(list.invited);
    }

    /** Those whom a weekly sync asks for, besides its chair of the Office. */
    static List<PersonId> ofSync(CaseFacts theCase, PersonId chair, Organization organization) {
        Invitees list = new Invitees(theCase, organization);
        list.liaisons(theCase.participants());
        list.invited.add(chair);
        return List.copyOf(list.invited);
    }

    // MTG-13: the kind of a meeting says who is invited; the caller may add, and never leaves out
    private void byKind(ScheduleMeeting command, Occasion occasion) {
        switch (command.kind()) {
            case KICKOFF -> kickoff();
            case WEEKLY_SYNC, RETROSPECTIVE -> liaisons(theCase.participants());
            case COORDINATION -> liaisons(issue(command, occasion).concerned());
            case TASK_FORCE -> taskForce(issue(command, occasion));
            case EMERGENCY -> responseTeam(issue(command, occasion));
            case ACCEPTANCE -> acceptance();
        }
    }

    /** MTG-6: invited to a kickoff are every liaison, the initiator's head and whoever of the Office calls it. */
    private void kickoff() {
        liaisons(theCase.participants());
        add(organization.headOf(theCase.initiator()));
    }

    /** The director runs it, the vice president over the first responsible department decides (handbook 4.7). */
    private void taskForce(IssueFacts issue) {
        liaisons(issue.answerable());
        add(Optional.ofNullable(organization.company().director()));
        add(organization.vicePresidentOver(issue.answerable().getFirst()).map(VicePresident::person));
    }

    /** The general manager is in command, with heads and liaisons of the team's departments (handbook 1.1). */
    private void responseTeam(IssueFacts issue) {
        liaisons(issue.answerable());
        issue.answerable().forEach(one -> add(organization.headOf(one)));
        add(Optional.ofNullable(organization.company().director()));
        add(Optional.ofNullable(organization.company().generalManager()));
    }

    /** The initiator, who accepts, the Office, and every department that receives the result (handbook 1.6 E2). */
    private void acceptance() {
        liaisons(List.of(theCase.initiator()));
        add(organization.headOf(theCase.initiator()));
        add(Optional.ofNullable(organization.company().director()));
        liaisons(theCase.participants());
    }

    private void liaisons(Collection<DepartmentId> departments) {
        departments.forEach(one -> add(theCase.liaisonOf(one).or(() -> organization.liaisonOf(one))));
    }

    private void add(Optional<PersonId> person) {
        person.ifPresent(invited::add);
    }

    private static IssueFacts issue(ScheduleMeeting command, Occasion occasion) {
        return occasion.cases().issue(Objects.requireNonNull(command.issue(), "asked for when it was called"));
    }
}

package org.entente.command.shell;

import java.util.Set;
import java.util.stream.Collectors;

import org.entente.api.identity.Permissions;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.identity.RoleHeld;
import org.entente.api.issue.IssueCommand.ReportIssue;
import org.entente.api.meeting.MeetingCommand.ScheduleMeeting;
import org.entente.api.message.Command;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;

/**
 * The roles that a case gives: whom a head named liaison speaks for the department in that case, whether or not the company
 * has him or her as a liaison at all (handbook 4.22).
 */
final class CaseRoles {
    private final Cases cases;

    CaseRoles(Cases cases) {
        this.cases = cases;
    }

    /** The roles that this person has in the case of this command; none where no liaison may give it. */
    Set<RoleHeld> of(PersonId person, Command command) {
        if (!Permissions.rolesFor(command.getClass()).contains(Role.LIAISON)) {
            return Set.of();
        }
        // Rule CNF-24: who is named liaison in a case speaks for that department in it, and in no other case.
        return cases.ofAggregate(belongsTo(command)).map(theCase -> rolesIn(theCase, person)).orElse(Set.of());
    }

    private static Set<RoleHeld> rolesIn(CaseFacts theCase, PersonId person) {
        return theCase.spokenForBy(person).stream().map(one -> new RoleHeld(Role.LIAISON, one))
                .collect(Collectors.toSet());
    }

    /** What begins something new in a case names the case; everything else is about what is there. */
    private static String belongsTo(Command command) {
        return switch (command) {
            case ReportIssue c -> c.request().value();
            case ScheduleMeeting c -> c.request().value();
            default -> command.aggregateId();
        };
    }
}

package org.entente.command.shell;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.Permissions;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.identity.RoleHeld;
import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssueCommand.ReportIssue;
import org.entente.api.meeting.MeetingCommand.ScheduleMeeting;
import org.entente.api.message.Command;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;

/**
 * The roles that a case gives: whom a head named liaison speaks for the department in that case, whether or not the company
 * has him or her as a liaison at all (handbook 4.22), who is responsible for
 * a work item is its department's assignee (4.4), and who is named for an issue is its member (1.10).
 */
final class CaseRoles {
    /** By a case or one of its issues, not by the company alone. */
    private static final Set<Role> GIVEN = EnumSet.of(Role.LIAISON, Role.ASSIGNEE, Role.ISSUE_MEMBER);

    private final Cases cases;

    CaseRoles(Cases cases) {
        this.cases = cases;
    }

    /** The roles that this person has in the case of this command; none where no role that a case gives may give it. */
    Set<RoleHeld> of(PersonId person, Command command) {
        List<Role> asked = Permissions.rolesFor(command.getClass());
        if (asked.stream().noneMatch(GIVEN::contains)) {
            return Set.of();
        }
        return cases.ofAggregate(belongsTo(command)).map(theCase -> rolesIn(theCase, person, asked, command))
                .orElse(Set.of());
    }

    private Set<RoleHeld> rolesIn(CaseFacts theCase, PersonId person, List<Role> asked, Command command) {
        Set<RoleHeld> held = new HashSet<>();
        // Rule CNF-24: who is named liaison in a case speaks for that department in it, and in no other case.
        theCase.spokenForBy(person).forEach(one -> held.add(new RoleHeld(Role.LIAISON, one)));
        if (asked.contains(Role.ASSIGNEE)) {
            // Rule SEC-11: who is responsible for a work item is assignee for its department in that case, and in no other.
            cases.assignedTo(person, theCase.request()).forEach(one -> held.add(new RoleHeld(Role.ASSIGNEE, one)));
        }
        // Rule SEC-12: who reported an issue, is responsible for its decision, or is named in its task force, is a member of it, and
        // of no other.
        if (asked.contains(Role.ISSUE_MEMBER) && command instanceof IssueCommand c
                && cases.namedFor(c.issue()).contains(person)) {
            held.add(RoleHeld.of(Role.ISSUE_MEMBER));
        }
        return held;
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

package org.entente.command.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingCommand.CompleteAction;
import org.entente.api.meeting.MeetingEvent;
import org.entente.api.meeting.MeetingEvent.ActionCompleted;
import org.entente.api.meeting.MinutesItem;
import org.entente.api.organization.Organization;
import org.entente.api.refusal.Refusal;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Occasion;

/** What was agreed to be done, reported done (handbook 1.8 T4). */
final class Actions {
    private Actions() {}

    static List<MeetingEvent> complete(MeetingState state, CompleteAction c, Occasion occasion) {
        MinutesItem.Action action = state.proceedings().action(c.action())
                .orElseThrow(() -> Refusal.notFound(c.action()));
        PersonId by = requireTheirs(action, occasion.cases().of(state.origin().request()), occasion);
        if (state.proceedings().done().contains(c.action())) {
            throw Refusal.rule("already-done", "1.8 T4", "The action was reported done.").with("action", c.action());
        }
        return List.of(new ActionCompleted(c.meeting(), c.action(), by, c.note(), occasion.now()));
    }

    private static PersonId requireTheirs(MinutesItem.Action action, CaseFacts theCase, Occasion occasion) {
        PersonId by = CaseRules.person(occasion);
        Organization organization = occasion.rules().organization();
        boolean theirs = Stream.of(theCase.liaisonOf(action.department()), organization.headOf(action.department()),
                organization.liaisonOf(action.department())).flatMap(Optional::stream).anyMatch(by::equals);
        // MTG-21: an action is reported done by its assignee, by head or liaison of its department, or by the Office
        if (!by.equals(action.assignee()) && !theirs && !organization.isOfficeMember(by)) {
            throw Refusal.forbidden("not-your-action", "1.8 T4", "The action is for another department.").with(
                    "department", action.department().value());
        }
        return by;
    }
}

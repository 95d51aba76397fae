package org.entente.query.meeting;

import java.util.List;
import java.util.Set;

import org.entente.api.identity.RoleHeld;
import org.entente.api.meeting.MeetingCommand;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingPhases;
import org.entente.query.action.Action;
import org.entente.query.action.Offer;
import org.entente.query.request.RequestRow;

/** What may be done with a meeting, by its phase, that of its case, and the reader's roles. */
final class MeetingActions {
    private MeetingActions() {}

    static List<Action> of(MeetingRow row, RequestRow belongsTo, Set<RoleHeld> held) {
        String path = "/api/meetings/" + row.id();
        return List.of(
                Offer.post("share-materials", path + "/materials", MeetingCommand.ShareMaterials.class)
                        .by(row.kind() == MeetingKind.KICKOFF
                                ? List.of(belongsTo.initiator())
                                : belongsTo.departments()),
                Offer.post("share-for-office", path + "/materials", MeetingCommand.ShareForOffice.class),
                Offer.post("name-substitute", path + "/substitutes", MeetingCommand.NameSubstitute.class),
                Offer.post("confirm-receipt", path + "/receipts", MeetingCommand.ConfirmReceipt.class),
                Offer.post("reschedule", path + "/rescheduling", MeetingCommand.Reschedule.class),
                Offer.post("cancel", path + "/cancellation", MeetingCommand.CancelMeeting.class),
                Offer.post("open", path + "/opening", MeetingCommand.OpenMeeting.class),
                Offer.post("hold", path + "/attendance", MeetingCommand.HoldMeeting.class),
                Offer.post("issue-minutes", path + "/minutes", MeetingCommand.IssueMinutes.class),
                Offer.post("confirm-minutes", path + "/minutes-confirmations", MeetingCommand.ConfirmMinutes.class),
                Offer.post("object-to-minutes", path + "/minutes-confirmations", MeetingCommand.ObjectToMinutes.class),
                Offer.post("complete-action", path + "/actions/{action}/completion",
                        MeetingCommand.CompleteAction.class))
                .stream()
                .map(one -> one.to(held,
                        MeetingPhases.RULES.allows(row.phase(), one.command()),
                        MeetingPhases.IN_CASE.allows(belongsTo.phase(), one.command()),
                        "1.3"))
                .toList();
    }
}

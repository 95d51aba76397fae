package org.entente.command.meeting;

import java.util.List;
import java.util.Objects;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.Material;
import org.entente.api.meeting.MeetingCommand.ConfirmReceipt;
import org.entente.api.meeting.MeetingCommand.NameSubstitute;
import org.entente.api.meeting.MeetingCommand.ShareForOffice;
import org.entente.api.meeting.MeetingCommand.ShareMaterials;
import org.entente.api.meeting.MeetingEvent;
import org.entente.api.meeting.MeetingEvent.MaterialsShared;
import org.entente.api.meeting.MeetingEvent.ReceiptConfirmed;
import org.entente.api.meeting.MeetingEvent.SubstituteNamed;
import org.entente.api.organization.Organization;
import org.entente.api.refusal.Refusal;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Occasion;

/** What happens between the invitation and the meeting: material, receipts, substitutes (handbook 1.3 B2, B3). */
final class Preparation {
    private Preparation() {}

    static List<MeetingEvent> share(MeetingState state, ShareMaterials c, Occasion occasion) {
        DepartmentId initiator = state.origin().initiator();
        if (initiator != null) {
            CaseRules.requireDepartment(initiator, c.department(), "1.3 B2");
        } else {
            // MTG-16: to any meeting but the kickoff every participant and the Office may bring material, and nobody owes it
            requireConcerned(state, c.department(), occasion);
        }
        return shared(new MaterialsShared(c.meeting(), c.department(), c.materials(), occasion.now()),
                theCase(state, occasion));
    }

    static List<MeetingEvent> share(MeetingState state, ShareForOffice c, Occasion occasion) {
        if (state.origin().isKickoff()) {
            throw Refusal.forbidden("wrong-department", "1.3 B2",
                    "The kickoff's material is the initiating department's.");
        }
        return shared(new MaterialsShared(c.meeting(), null, c.materials(), occasion.now()),
                theCase(state, occasion));
    }

    static List<MeetingEvent> receive(MeetingState state, ConfirmReceipt c, Occasion occasion) {
        PersonId person = CaseRules.person(occasion);
        if (!state.invitation().invites(person)) {
            throw Refusal.forbidden("not-invited", "1.3 B3", "Who is invited confirms the receipt.");
        }
        if (state.receipts().contains(person)) {
            throw Refusal.rule("already-confirmed", "1.9", "You have confirmed the receipt.");
        }
        return List.of(new ReceiptConfirmed(c.meeting(), person, occasion.now()));
    }

    static List<MeetingEvent> substitute(MeetingState state, NameSubstitute c, Occasion occasion) {
        CaseRules.requireKnown(c.substitute(), occasion.rules());
        Invitation invitation = state.invitation();
        if (!invitation.attendees().contains(c.person())) {
            throw Refusal.invalid("not-invited", "1.3 B3", "Only who is invited can be represented.").with("person",
                    c.person().value());
        }
        // MTG-15: a substitute is named before the meeting, by who is invited, the head for a liaison, or the Office
        if (!occasion.now().isBefore(invitation.slot().startsAt())) {
            throw Refusal.rule("meeting-begun", "1.3 B3", "A substitute is named before the meeting.").with("startsAt",
                    invitation.slot().startsAt().toString());
        }
        requireMayName(state, c.person(), occasion);
        if (invitation.invites(c.substitute())) {
            throw Refusal.rule("already-invited", "1.3 B3", "The substitute is invited already.").with("substitute",
                    c.substitute().value());
        }
        return List.of(new SubstituteNamed(c.meeting(), c.person(), c.substitute(), c.reason(), occasion.now()));
    }

    private static List<MeetingEvent> shared(MaterialsShared event, CaseFacts theCase) {
        List<Material> materials = event.materials();
        if (materials.isEmpty()) {
            throw Refusal.invalid("material-missing", "1.3 B2", "Name at least one piece of material.");
        }
        // REQ-28: material that says it is a file of the case is attached to it
        materials.stream().map(Material::attachment).filter(Objects::nonNull)
                .filter(one -> !theCase.attachments().contains(one)).findFirst().ifPresent(one -> {
                    throw Refusal.invalid("not-attached", "1.3 B2", "That file is not attached to the case.")
                            .with("attachment", one.value());
                });
        return List.of(event);
    }

    /** Somebody of a department outside the case may be invited about an issue; what it brings is then welcome. */
    private static void requireConcerned(MeetingState state, DepartmentId department, Occasion occasion) {
        if (!state.invitation().invites(CaseRules.person(occasion))) {
            CaseRules.requireParticipant(theCase(state, occasion), department);
        }
    }

    private static void requireMayName(MeetingState state, PersonId person, Occasion occasion) {
        PersonId by = CaseRules.person(occasion);
        Organization organization = occasion.rules().organization();
        boolean itsHead = theCase(state, occasion).participants().stream()
                .filter(one -> organization.headOf(one).filter(by::equals).isPresent())
                .anyMatch(one -> theCase(state, occasion).liaisonOf(one).or(() -> organization.liaisonOf(one))
                        .filter(person::equals).isPresent());
        if (!by.equals(person) && !itsHead && !organization.isOfficeMember(by)) {
            throw Refusal.forbidden("not-yours-to-name", "1.3 B3",
                    "Who is invited names the substitute, or the head for the liaison, or the Office.");
        }
    }

    private static CaseFacts theCase(MeetingState state, Occasion occasion) {
        return occasion.cases().of(state.origin().request());
    }
}

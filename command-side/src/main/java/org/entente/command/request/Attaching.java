package org.entente.command.request;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.identity.RoleHeld;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.Attachment;
import org.entente.api.request.RequestCommand.AddAttachment;
import org.entente.api.request.RequestCommand.RemoveAttachment;
import org.entente.api.request.RequestEvent.AttachmentAdded;
import org.entente.api.request.RequestEvent.AttachmentRemoved;
import org.entente.api.request.RequestPhase;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Occasion;
import org.entente.command.file.FilePolicy;
import org.jspecify.annotations.Nullable;

/** Who attaches which files to a case, and who takes them off again (handbook 1.8 T1). */
final class Attaching {
    private static final Set<Role> SPEAKING = EnumSet.of(Role.HEAD, Role.LIAISON);
    /** Until the Office approves, a request is its initiator's own paper. */
    private static final Set<RequestPhase> BEFORE_APPROVAL = EnumSet.of(RequestPhase.DRAFT, RequestPhase.RETURNED,
            RequestPhase.SUBMITTED);

    private Attaching() {}

    static AttachmentAdded added(RequestState state, AddAttachment c, Occasion occasion) {
        PersonId by = CaseRules.person(occasion);
        DepartmentId department = speaksFor(state, by, occasion);
        FilePolicy.require(c.attachment());
        // REQ-24: the same content belongs to a case once, and at most a hundred files at the same time
        if (state.attachments().adderOf(c.attachment().sha256()).isPresent()) {
            throw Refusal.rule("already-attached", "1.8 T1", "This very file is attached.").with("sha256",
                    c.attachment().sha256().value());
        }
        if (state.attachments().hashes().size() >= Attachment.MOST) {
            throw Refusal.rule("too-many-attachments", "1.8 T1", "A case has at most " + Attachment.MOST + " files.")
                    .with("most", Attachment.MOST);
        }
        return new AttachmentAdded(c.request(), c.attachment(), department, by, occasion.now());
    }

    static AttachmentRemoved removed(RequestState state, RemoveAttachment c, Occasion occasion) {
        PersonId by = CaseRules.person(occasion);
        PersonId adder = state.attachments().adderOf(c.attachment())
                .orElseThrow(() -> Refusal.notFound(c.attachment().value()));
        // REQ-25: whoever added a file or the Office takes it off, with a reason; content and history stay
        if (!adder.equals(by) && !occasion.rules().organization().isOfficeMember(by)) {
            throw Refusal.forbidden("not-yours", "1.10", "Whoever added a file takes it off, or the Office.");
        }
        return new AttachmentRemoved(c.request(), c.attachment(), c.reason(), by, occasion.now());
    }

    /** The participant for which somebody attaches; null for the Office. */
    private static @Nullable DepartmentId speaksFor(RequestState state, PersonId by, Occasion occasion) {
        // REQ-23: files are attached by the Office and by heads and liaisons of participants; before the approval, of the initiator
        if (occasion.rules().organization().isOfficeMember(by)) {
            return null;
        }
        List<DepartmentId> own = occasion.rules().organization().rolesOf(by).stream()
                .filter(held -> SPEAKING.contains(held.role())).map(RoleHeld::department).filter(Objects::nonNull)
                .toList();
        boolean itsOwn = BEFORE_APPROVAL.contains(state.phase()) && state.papers().openedBy() == null;
        List<DepartmentId> parties = itsOwn
                ? List.of(state.papers().initiator())
                : state.papers().form().participants();
        return parties.stream().filter(one -> own.contains(one) || by.equals(state.liaisons().get(one))).findFirst()
                .orElseThrow(() -> Refusal.forbidden("not-participant", "1.1",
                        "You speak for no department that takes part in this case."));
    }
}

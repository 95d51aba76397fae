package org.entente.api.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingId;
import org.entente.api.message.Command;
import org.entente.api.message.OfDepartment;
import org.entente.api.message.TickCommand;
import org.entente.api.plan.PlanId;
import org.entente.api.text.Bounds;
import org.jspecify.annotations.Nullable;

/** What can be asked of a collaboration request on its way from the draft to the archive (handbook 1.2). */
public sealed interface RequestCommand extends Command
        permits ClosingCommand, RequestCommand.CreateDraft, RequestCommand.OpenInHaste, RequestCommand.ReviseForm,
        RequestCommand.SignRequest, RequestCommand.Submit, RequestCommand.ApproveRequest, RequestCommand.ReturnRequest,
        RequestCommand.RejectRequest, RequestCommand.NameLiaison, RequestCommand.Confirm, RequestCommand.ObjectToPart,
        RequestCommand.ClaimWronglyListed, RequestCommand.AcceptObjection, RequestCommand.DeclineObjection,
        RequestCommand.RuleObjection, RequestCommand.AppealRuling, RequestCommand.ForceKickoff, RequestCommand.Withdraw,
        RequestCommand.StartPlanning, RequestCommand.StartExecution, RequestCommand.SuspendRequest,
        RequestCommand.ResumeRequest, RequestCommand.CancelRequest, RequestCommand.AddAttachment,
        RequestCommand.RemoveAttachment, RequestCommand.Tick {
    RequestId request();

    @Override
    default String aggregateId() {
        return request().value();
    }

    /**
     * Liaison or head of the department that becomes the initiating one.
     *
     * @param number a free number stated by the creator, or null for the next free one at submission
     */
    record CreateDraft(RequestId request, DepartmentId department, @Nullable String number, RequestForm form)
            implements RequestCommand, OfDepartment {}

    /**
     * The Office, in an emergency: a case that can take a critical issue at once, and whose papers follow.
     *
     * @param department the department that becomes the initiating one and owes the complete request
     * @param number     a free number stated by the Office, or null for the next free one at submission
     */
    record OpenInHaste(RequestId request, DepartmentId department, @Nullable String number, RequestForm form)
            implements RequestCommand {}

    /** Liaison or head of the initiating department. Replaces the whole form. */
    record ReviseForm(RequestId request, DepartmentId department, RequestForm form)
            implements RequestCommand, OfDepartment {}

    /** Head of the initiating department; the signature binds this revision of the form. */
    record SignRequest(RequestId request, DepartmentId department, int revision)
            implements RequestCommand, OfDepartment {}

    /**
     * Liaison or head of the initiating department.
     *
     * @param number what the register of numbers allotted; null only until it was asked
     */
    record Submit(RequestId request, DepartmentId department, @Nullable String number)
            implements RequestCommand, OfDepartment {}

    /** The Office. Notifies every answering department and starts its two working days. */
    record ApproveRequest(RequestId request, ReviewFindings findings) implements RequestCommand {}

    /** The Office, with comments on what to mend. */
    record ReturnRequest(RequestId request, ReviewFindings findings, String comment) implements RequestCommand {
        public ReturnRequest {
            comment = Bounds.required("comment", comment);
        }
    }

    /** The Office; ends the request. */
    record RejectRequest(RequestId request, ReviewFindings findings, String reason) implements RequestCommand {
        public RejectRequest {
            reason = Bounds.required("reason", reason);
        }
    }

    /** Head of that participating department. */
    record NameLiaison(RequestId request, DepartmentId department, PersonId liaison)
            implements RequestCommand, OfDepartment {}

    /**
     * The liaison named in this case or the head of that department.
     *
     * @param revision the revision of the form that the department read
     */
    record Confirm(RequestId request, DepartmentId department, int revision) implements RequestCommand, OfDepartment {}

    /** The liaison named in this case or the head of that department, with concrete adjustments. */
    record ObjectToPart(RequestId request, DepartmentId department, int revision, List<Adjustment> adjustments)
            implements RequestCommand, OfDepartment {
        public ObjectToPart {
            adjustments = Bounds.list("adjustments", adjustments);
        }
    }

    /** The liaison named in this case or the head of a department that says it does not belong into the case. */
    record ClaimWronglyListed(RequestId request, DepartmentId department, int revision, String reason)
            implements RequestCommand, OfDepartment {
        public ClaimWronglyListed {
            reason = Bounds.required("reason", reason);
        }
    }

    /** Liaison or head of the initiating department: the form is adjusted as the objection proposes. */
    record AcceptObjection(RequestId request, DepartmentId department, int objection)
            implements RequestCommand, OfDepartment {}

    /**
     * Liaison or head of the initiating department, with the reason. Of an objection that the Office has to rule on this is
     * the initiating department's statement.
     */
    record DeclineObjection(RequestId request, DepartmentId department, int objection, String reason)
            implements RequestCommand, OfDepartment {
        public DeclineObjection {
            reason = Bounds.required("reason", reason);
        }
    }

    /** The Office; after an appeal the vice president over the objecting department. */
    record RuleObjection(RequestId request, int objection, RulingOutcome outcome, String reason)
            implements RequestCommand {
        public RuleObjection {
            reason = Bounds.required("reason", reason);
        }
    }

    /** Liaison or head of the objecting or of the initiating department, against the Office's ruling. */
    record AppealRuling(RequestId request, DepartmentId department, int objection, String reason)
            implements RequestCommand, OfDepartment {
        public AppealRuling {
            reason = Bounds.required("reason", reason);
        }
    }

    /** The director of the Office, in an emergency: the kickoff does not wait for silent departments. */
    record ForceKickoff(RequestId request, String reason) implements RequestCommand {
        public ForceKickoff {
            reason = Bounds.required("reason", reason);
        }
    }

    /** Liaison or head of the initiating department, until the kickoff was held. */
    record Withdraw(RequestId request, DepartmentId department, String reason) implements RequestCommand, OfDepartment {
        public Withdraw {
            reason = Bounds.required("reason", reason);
        }
    }

    /** The service, when the kickoff was held. */
    record StartPlanning(RequestId request, MeetingId kickoff, Instant heldAt) implements RequestCommand {}

    /** The service, when the first plan took effect. */
    record StartExecution(RequestId request, PlanId plan, Instant tookEffectAt) implements RequestCommand {}

    /**
     * The director: the case stands still.
     *
     * @param expectedEnd the day on which it is expected to go on; a hint, nothing happens on it by itself
     */
    record SuspendRequest(RequestId request, String reason, LocalDate expectedEnd) implements RequestCommand {
        public SuspendRequest {
            reason = Bounds.required("reason", reason);
        }
    }

    /** The director: the case goes on where it stood. */
    record ResumeRequest(RequestId request) implements RequestCommand {}

    /** The Office; ends a case after its kickoff. Before it, the initiator withdraws. */
    record CancelRequest(RequestId request, String reason) implements RequestCommand {
        public CancelRequest {
            reason = Bounds.required("reason", reason);
        }
    }

    /** Head or liaison of a participating department, or the Office. The content is kept already. */
    record AddAttachment(RequestId request, Attachment attachment) implements RequestCommand {}

    /** Whoever added it, or the Office. The content and the history stay. */
    record RemoveAttachment(RequestId request, ContentHash attachment, String reason) implements RequestCommand {
        public RemoveAttachment {
            reason = Bounds.required("reason", reason);
        }
    }

    record Tick(RequestId request) implements RequestCommand, TickCommand {}
}

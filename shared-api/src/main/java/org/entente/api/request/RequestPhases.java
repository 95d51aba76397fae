package org.entente.api.request;

import org.entente.api.message.PhaseRules;
import org.entente.api.request.ClosingCommand.ApplyForAcceptance;
import org.entente.api.request.ClosingCommand.ArchiveRequest;
import org.entente.api.request.ClosingCommand.DecideAcceptance;
import org.entente.api.request.ClosingCommand.EvaluateDepartment;
import org.entente.api.request.ClosingCommand.NoteWorkFinished;
import org.entente.api.request.ClosingCommand.NoteWorkTakenUp;
import org.entente.api.request.ClosingCommand.RecordRectification;
import org.entente.api.request.ClosingCommand.RecordRetrospective;
import org.entente.api.request.RequestCommand.AcceptObjection;
import org.entente.api.request.RequestCommand.AddAttachment;
import org.entente.api.request.RequestCommand.AppealRuling;
import org.entente.api.request.RequestCommand.ApproveRequest;
import org.entente.api.request.RequestCommand.CancelRequest;
import org.entente.api.request.RequestCommand.ClaimWronglyListed;
import org.entente.api.request.RequestCommand.Confirm;
import org.entente.api.request.RequestCommand.CreateDraft;
import org.entente.api.request.RequestCommand.DeclineObjection;
import org.entente.api.request.RequestCommand.ForceKickoff;
import org.entente.api.request.RequestCommand.NameLiaison;
import org.entente.api.request.RequestCommand.ObjectToPart;
import org.entente.api.request.RequestCommand.OpenInHaste;
import org.entente.api.request.RequestCommand.RejectRequest;
import org.entente.api.request.RequestCommand.RemoveAttachment;
import org.entente.api.request.RequestCommand.ResumeRequest;
import org.entente.api.request.RequestCommand.ReturnRequest;
import org.entente.api.request.RequestCommand.ReviseForm;
import org.entente.api.request.RequestCommand.RuleObjection;
import org.entente.api.request.RequestCommand.SignRequest;
import org.entente.api.request.RequestCommand.StartExecution;
import org.entente.api.request.RequestCommand.StartPlanning;
import org.entente.api.request.RequestCommand.Submit;
import org.entente.api.request.RequestCommand.SuspendRequest;
import org.entente.api.request.RequestCommand.Withdraw;

/** What can be asked of a request in each phase (handbook 1.2, request states); a phase without a row is an end. */
public final class RequestPhases {
    // REQ-1: the phases of a request and what each allows
    public static final PhaseRules<RequestPhase> RULES = PhaseRules.of(RequestPhase.class)
            .in(RequestPhase.NONE, CreateDraft.class, OpenInHaste.class)
            .in(RequestPhase.DRAFT, ReviseForm.class, SignRequest.class, Submit.class, Withdraw.class,
                    AddAttachment.class, RemoveAttachment.class)
            .in(RequestPhase.RETURNED, ReviseForm.class, Withdraw.class, AddAttachment.class, RemoveAttachment.class)
            .in(RequestPhase.SUBMITTED, ApproveRequest.class, ReturnRequest.class, RejectRequest.class, Withdraw.class,
                    AddAttachment.class)
            .in(RequestPhase.IN_CONFIRMATION, NameLiaison.class, Confirm.class, ObjectToPart.class,
                    ClaimWronglyListed.class, ForceKickoff.class, Withdraw.class, AddAttachment.class,
                    RemoveAttachment.class)
            .in(RequestPhase.REVISING, ReviseForm.class, NameLiaison.class, Confirm.class, ObjectToPart.class,
                    ClaimWronglyListed.class, AcceptObjection.class, DeclineObjection.class, RuleObjection.class,
                    AppealRuling.class, Withdraw.class, AddAttachment.class,
                    RemoveAttachment.class)
            .in(RequestPhase.CONFIRMED, NameLiaison.class, StartPlanning.class, Withdraw.class, AddAttachment.class,
                    RemoveAttachment.class)
            .in(RequestPhase.PLANNING, NameLiaison.class, Confirm.class, ObjectToPart.class, ClaimWronglyListed.class,
                    DeclineObjection.class, RuleObjection.class, AppealRuling.class, StartPlanning.class,
                    StartExecution.class, Withdraw.class, AddAttachment.class,
                    RemoveAttachment.class, SuspendRequest.class, CancelRequest.class)
            .in(RequestPhase.EXECUTING, NameLiaison.class, Confirm.class, ObjectToPart.class, ClaimWronglyListed.class,
                    DeclineObjection.class, RuleObjection.class, AppealRuling.class, AddAttachment.class,
                    RemoveAttachment.class,
                    SuspendRequest.class, CancelRequest.class, NoteWorkFinished.class, NoteWorkTakenUp.class,
                    ApplyForAcceptance.class, RecordRectification.class)
            .in(RequestPhase.IN_ACCEPTANCE, NameLiaison.class, AddAttachment.class, RemoveAttachment.class,
                    SuspendRequest.class, CancelRequest.class, DecideAcceptance.class)
            .in(RequestPhase.RETROSPECTIVE, NameLiaison.class, AddAttachment.class, RemoveAttachment.class,
                    EvaluateDepartment.class, RecordRetrospective.class, ArchiveRequest.class)
            .in(RequestPhase.SUSPENDED, NameLiaison.class, AddAttachment.class, ResumeRequest.class,
                    CancelRequest.class, StartPlanning.class, StartExecution.class, NoteWorkFinished.class,
                    NoteWorkTakenUp.class)
            .in(RequestPhase.CANCELLED, ArchiveRequest.class)
            .done();

    private RequestPhases() {}
}

package org.entente.command.request;

import java.util.LinkedHashMap;
import java.util.Map;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestEvent.AttachmentAdded;
import org.entente.api.request.RequestEvent.AttachmentRemoved;
import org.entente.api.request.RequestEvent.ConfirmationGiven;
import org.entente.api.request.RequestEvent.ConfirmationObjected;
import org.entente.api.request.RequestEvent.ExecutionStarted;
import org.entente.api.request.RequestEvent.FormRevised;
import org.entente.api.request.RequestEvent.LiaisonNamed;
import org.entente.api.request.RequestEvent.PlanningStarted;
import org.entente.api.request.RequestEvent.RequestApproved;
import org.entente.api.request.RequestEvent.RequestCancelled;
import org.entente.api.request.RequestEvent.RequestConfirmed;
import org.entente.api.request.RequestEvent.RequestDrafted;
import org.entente.api.request.RequestEvent.RequestRejected;
import org.entente.api.request.RequestEvent.RequestResumed;
import org.entente.api.request.RequestEvent.RequestReturned;
import org.entente.api.request.RequestEvent.RequestSigned;
import org.entente.api.request.RequestEvent.RequestSubmitted;
import org.entente.api.request.RequestEvent.RequestSuspended;
import org.entente.api.request.RequestEvent.RequestWithdrawn;
import org.entente.api.request.RequestPhase;
import org.entente.command.decision.CaseFacts;
import org.entente.command.request.Answers.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a request now. Without papers nothing has happened yet.
 *
 * @param standsIn while it is suspended, the phase in which it goes on
 */
record RequestState(RequestPhase phase, @Nullable Papers papersOrNull, Answers answers,
        Map<DepartmentId, PersonId> liaisons, Attachments attachments, @Nullable RequestPhase standsIn) {
    static final RequestState NONE = new RequestState(RequestPhase.NONE, null, Answers.NONE, Map.of(),
            Attachments.NONE, null);

    RequestState {
        liaisons = Map.copyOf(liaisons);
    }

    /** The papers of a request that exists. */
    Papers papers() {
        if (papersOrNull == null) {
            throw new IllegalStateException("nothing has happened to this request yet");
        }
        return papersOrNull;
    }

    /** What the rest of the case may know. */
    CaseFacts facts() {
        Papers papers = papers();
        return new CaseFacts(papers.request(), papers.number(), phase, papers.form().category(), papers.initiator(),
                papers.form().participants(), papers.lead(), liaisons, attachments.hashes());
    }

    RequestState evolve(RequestEvent event) {
        return switch (event) {
            case RequestDrafted e -> drafted(e);
            case FormRevised e -> revised(e);
            case RequestSigned e -> with(papers().signed(e.revision()));
            case RequestSubmitted e -> with(papers().submitted(e.number())).in(RequestPhase.SUBMITTED);
            case RequestApproved e -> in(RequestPhase.IN_CONFIRMATION)
                    .with(answers.asked(e.toAnswer(), papers().revision()));
            case RequestReturned e -> in(RequestPhase.RETURNED);
            case RequestRejected e -> in(RequestPhase.REJECTED);
            case LiaisonNamed e -> named(e.department(), e.liaison());
            case ConfirmationGiven e -> answered(answers.answered(e.department(), Standing.CONFIRMED));
            case ConfirmationObjected e -> answered(answers.answered(e.department(), Standing.OBJECTED));
            case RequestConfirmed e -> in(RequestPhase.CONFIRMED);
            case RequestWithdrawn e -> in(RequestPhase.WITHDRAWN);
            case PlanningStarted e -> in(RequestPhase.PLANNING);
            // A plan that took effect just before the suspension is found in force afterwards.
            case ExecutionStarted e -> phase == RequestPhase.SUSPENDED
                    ? standing(RequestPhase.EXECUTING)
                    : in(RequestPhase.EXECUTING);
            case RequestSuspended e -> standing(e.phase()).in(RequestPhase.SUSPENDED);
            case RequestResumed e -> standing(null).in(e.phase());
            case RequestCancelled e -> standing(null).in(RequestPhase.CANCELLED);
            case AttachmentAdded e -> with(attachments.with(e));
            case AttachmentRemoved e -> with(attachments.without(e.attachment()));
        };
    }

    private RequestState drafted(RequestDrafted e) {
        Papers papers = new Papers(e.request(), e.initiator(), e.applicant(), e.form(), 1, 0, "");
        return new RequestState(RequestPhase.DRAFT, papers, Answers.NONE, Map.of(e.initiator(), e.applicant()),
                Attachments.NONE, null);
    }

    private RequestState revised(FormRevised e) {
        RequestState revised = with(papers().revised(e.form(), e.revision()));
        return phase == RequestPhase.REVISING
                ? revised.answered(answers.without(e.left()).asked(e.toAnswer(), e.revision()))
                : revised.in(RequestPhase.DRAFT);
    }

    /** While an objection stands the initiator has to revise; all others can go on answering. */
    private RequestState answered(Answers now) {
        return with(now).in(now.anyObjected() ? RequestPhase.REVISING : RequestPhase.IN_CONFIRMATION);
    }

    private RequestState named(DepartmentId department, PersonId liaison) {
        Map<DepartmentId, PersonId> all = new LinkedHashMap<>(liaisons);
        all.put(department, liaison);
        return new RequestState(phase, papersOrNull, answers, all, attachments, standsIn);
    }

    private RequestState standing(@Nullable RequestPhase where) {
        return new RequestState(phase, papersOrNull, answers, liaisons, attachments, where);
    }

    private RequestState in(RequestPhase next) {
        return new RequestState(next, papersOrNull, answers, liaisons, attachments, standsIn);
    }

    private RequestState with(Papers next) {
        return new RequestState(phase, next, answers, liaisons, attachments, standsIn);
    }

    private RequestState with(Attachments next) {
        return new RequestState(phase, papersOrNull, answers, liaisons, next, standsIn);
    }

    private RequestState with(Answers next) {
        return new RequestState(phase, papersOrNull, next, liaisons, attachments, standsIn);
    }
}

package org.entente.command.request;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.AcceptanceResult;
import org.entente.api.request.ClosingEvent;
import org.entente.api.request.ClosingEvent.AcceptanceApplied;
import org.entente.api.request.ClosingEvent.AcceptanceDecided;
import org.entente.api.request.ClosingEvent.RequestArchived;
import org.entente.api.request.ObjectionState;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestEvent.AttachmentAdded;
import org.entente.api.request.RequestEvent.AttachmentRemoved;
import org.entente.api.request.RequestEvent.ConfirmationGiven;
import org.entente.api.request.RequestEvent.ConfirmationObjected;
import org.entente.api.request.RequestEvent.ExecutionStarted;
import org.entente.api.request.RequestEvent.FormRevised;
import org.entente.api.request.RequestEvent.KickoffForced;
import org.entente.api.request.RequestEvent.LiaisonNamed;
import org.entente.api.request.RequestEvent.ObjectionAccepted;
import org.entente.api.request.RequestEvent.ObjectionDeclined;
import org.entente.api.request.RequestEvent.ObjectionRuled;
import org.entente.api.request.RequestEvent.OpenedInHaste;
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
import org.entente.api.request.RequestEvent.RulingAppealed;
import org.entente.api.request.RequestEvent.RulingTookEffect;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.RulingEffect;
import org.entente.command.decision.CaseFacts;
import org.entente.command.request.Answers.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a request now. Without papers nothing has happened yet.
 *
 * @param standsIn while it is suspended, the phase in which it goes on
 */
record RequestState(RequestPhase phase, @Nullable Papers papersOrNull, Answers answers, Objections objections,
        Map<DepartmentId, PersonId> liaisons, boolean kickoffHeld, Attachments attachments,
        @Nullable RequestPhase standsIn, Closing closing) {
    static final RequestState NONE = new RequestState(RequestPhase.NONE, null, Answers.NONE, Objections.NONE, Map.of(),
            false, Attachments.NONE, null, Closing.NONE);

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

    /** What the rest of the case may know, with the departments that let the time for their answer pass. */
    CaseFacts facts(Map<DepartmentId, Instant> missedAnswers) {
        Papers papers = papers();
        return new CaseFacts(papers.request(), papers.number(), phase, papers.form().category(), papers.initiator(),
                papers.form().participants(), papers.lead(), liaisons, kickoffHeld, missedAnswers,
                attachments.hashes(), papers.openedBy() != null);
    }

    CaseFacts facts() {
        return facts(Map.of());
    }

    /** Whether the departments are still asked before the case begins. */
    boolean inConfirmation() {
        return phase == RequestPhase.IN_CONFIRMATION || phase == RequestPhase.REVISING;
    }

    RequestState evolve(RequestEvent event) {
        return switch (event) {
            case RequestDrafted e -> drafted(e);
            case OpenedInHaste e -> with(papers().openedInHasteBy(e.by()));
            case FormRevised e -> revised(e);
            case RequestSigned e -> with(papers().signed(e.revision()));
            case RequestSubmitted e -> with(papers().submitted(e.number())).in(RequestPhase.SUBMITTED);
            case RequestApproved e -> in(RequestPhase.IN_CONFIRMATION)
                    .with(answers.asked(e.toAnswer(), papers().revision()));
            case RequestReturned e -> in(RequestPhase.RETURNED);
            case RequestRejected e -> in(RequestPhase.REJECTED);
            case LiaisonNamed e -> named(e.department(), e.liaison());
            case ConfirmationGiven e -> with(objections.dropped(e.drops()))
                    .answered(answers.answered(e.department(), Standing.CONFIRMED));
            case ConfirmationObjected e -> with(objections.raised(e))
                    .answered(answers.answered(e.department(), Standing.OBJECTED));
            case ObjectionAccepted e -> with(objections.in(e.objection(), ObjectionState.ACCEPTED));
            case ObjectionDeclined e -> declined(e);
            case ObjectionRuled e -> with(objections.ruled(e));
            case RulingAppealed e -> with(objections.in(e.objection(), ObjectionState.APPEALED));
            case RulingTookEffect e -> tookEffect(e);
            case RequestConfirmed e -> in(RequestPhase.CONFIRMED);
            case KickoffForced e -> in(RequestPhase.PLANNING);
            case RequestWithdrawn e -> in(RequestPhase.WITHDRAWN);
            case PlanningStarted e -> afterKickoff();
            // A plan that took effect just before the suspension is found in force afterwards.
            case ExecutionStarted e -> phase == RequestPhase.SUSPENDED
                    ? standing(RequestPhase.EXECUTING)
                    : in(RequestPhase.EXECUTING);
            case RequestSuspended e -> standing(e.phase()).in(RequestPhase.SUSPENDED);
            case RequestResumed e -> standing(null).in(e.phase());
            case RequestCancelled e -> standing(null).in(RequestPhase.CANCELLED);
            case AttachmentAdded e -> with(attachments.with(e));
            case AttachmentRemoved e -> with(attachments.without(e.attachment()));
            case ClosingEvent e -> closed(e);
        };
    }

    private RequestState closed(ClosingEvent event) {
        RequestPhase next = switch (event) {
            case AcceptanceApplied e -> RequestPhase.IN_ACCEPTANCE;
            case AcceptanceDecided e -> e.result() == AcceptanceResult.NOT_PASSED
                    ? RequestPhase.EXECUTING
                    : RequestPhase.RETROSPECTIVE;
            case RequestArchived e -> RequestPhase.ARCHIVED;
            default -> phase;
        };
        return new RequestState(next, papersOrNull, answers, objections, liaisons, kickoffHeld, attachments, standsIn,
                closing.evolve(event));
    }

    private RequestState drafted(RequestDrafted e) {
        Papers papers = new Papers(e.request(), e.initiator(), e.applicant(), e.form(), 1, 0, "", null);
        return new RequestState(RequestPhase.DRAFT, papers, Answers.NONE, Objections.NONE,
                Map.of(e.initiator(), e.applicant()), false, Attachments.NONE, null, Closing.NONE);
    }

    private RequestState revised(FormRevised e) {
        RequestState revised = with(papers().revised(e.form(), e.revision()));
        return inConfirmation()
                ? revised.with(objections.takenUp(e.takesUp()))
                        .answered(answers.without(e.left()).asked(e.toAnswer(), e.revision()))
                : revised.in(RequestPhase.DRAFT);
    }

    private RequestState declined(ObjectionDeclined e) {
        RequestState declined = with(objections.declined(e));
        return e.asksAgain()
                ? declined.answered(answers.answered(e.department(), Standing.PENDING))
                : declined;
    }

    private RequestState tookEffect(RulingTookEffect e) {
        RequestState settled = with(objections.tookEffect(e));
        if (e.effect() == RulingEffect.FORM_REVISED) {
            return settled; // the form that follows in the same step tells who answers it
        }
        return settled.answered(e.effect().settlesPart()
                ? answers.answered(e.department(), Standing.RULED)
                : answers.asked(List.of(e.department()), papers().revision()));
    }

    /** While an objection stands the form may be revised; all others can go on answering. Once begun, a case goes on. */
    private RequestState answered(Answers now) {
        RequestPhase asking = now.anyObjected() ? RequestPhase.REVISING : RequestPhase.IN_CONFIRMATION;
        return with(now).in(inConfirmation() ? asking : phase);
    }

    private RequestState named(DepartmentId department, PersonId liaison) {
        Map<DepartmentId, PersonId> all = new LinkedHashMap<>(liaisons);
        all.put(department, liaison);
        return new RequestState(phase, papersOrNull, answers, objections, all, kickoffHeld, attachments, standsIn,
                closing);
    }

    private RequestState in(RequestPhase next) {
        return new RequestState(next, papersOrNull, answers, objections, liaisons, kickoffHeld, attachments, standsIn,
                closing);
    }

    private RequestState with(Papers next) {
        return new RequestState(phase, next, answers, objections, liaisons, kickoffHeld, attachments, standsIn,
                closing);
    }

    private RequestState with(Answers next) {
        return new RequestState(phase, papersOrNull, next, objections, liaisons, kickoffHeld, attachments, standsIn,
                closing);
    }

    private RequestState with(Objections next) {
        return new RequestState(phase, papersOrNull, answers, next, liaisons, kickoffHeld, attachments, standsIn,
                closing);
    }

    private RequestState with(Attachments next) {
        return new RequestState(phase, papersOrNull, answers, objections, liaisons, kickoffHeld, next, standsIn,
                closing);
    }

    private RequestState standing(@Nullable RequestPhase where) {
        return new RequestState(phase, papersOrNull, answers, objections, liaisons, kickoffHeld, attachments, where,
                closing);
    }

    /** The meeting may have been held just before the suspension. */
    private RequestState afterKickoff() {
        return new RequestState(phase == RequestPhase.SUSPENDED ? phase : RequestPhase.PLANNING, papersOrNull, answers,
                objections, liaisons, true, attachments, standsIn, closing);
    }
}

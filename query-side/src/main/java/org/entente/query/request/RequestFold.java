package org.entente.query.request;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.message.Meta;
import org.entente.api.request.AcceptanceResult;
import org.entente.api.request.ClosingEvent;
import org.entente.api.request.ClosingEvent.AcceptanceApplied;
import org.entente.api.request.ClosingEvent.AcceptanceDecided;
import org.entente.api.request.ClosingEvent.RequestArchived;
import org.entente.api.request.DepartmentShare;
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
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.RulingEffect;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One row for each request; every event of its stream moves at least the version. */
final class RequestFold implements Fold<RequestRow> {
    @Override
    public Collection<String> keys(LedgerEvent event) {
        return event.aggregateId().startsWith(RequestId.PREFIX) ? List.of(event.aggregateId()) : List.of();
    }

    @Override
    public @Nullable RequestRow fold(String key, @Nullable RequestRow row, LedgerEvent event) {
        if (event.payload() instanceof RequestDrafted e) {
            return drafted(e, event.version());
        }
        if (row == null) {
            throw new IllegalStateException(key + " was not drafted");
        }
        return (event.payload() instanceof RequestEvent e ? after(row, e, reviewer(event)) : row).at(event.version());
    }

    private static RequestRow after(RequestRow row, RequestEvent event, String actor) {
        return switch (event) {
            case RequestDrafted e -> throw new IllegalStateException(row.id() + " is there already");
            case OpenedInHaste e -> row.with(row.papers().openedInHaste());
            case FormRevised e -> revised(row, e);
            case RequestSigned e -> row.with(row.papers().signed(e.revision(), e.signer())).in(row.phase(),
                    row.times().signed(e.occurredAt()));
            case RequestSubmitted e -> row.numbered(e.number()).in(RequestPhase.SUBMITTED,
                    row.times().submitted(e.occurredAt()));
            case RequestApproved e -> asked(row, e.toAnswer())
                    .with(new Review("approved", e.findings(), "", actor, e.occurredAt()))
                    .in(RequestPhase.IN_CONFIRMATION, row.times().approved(e.occurredAt()));
            case RequestReturned e -> row.with(new Review("returned", e.findings(), e.comment(), actor, e.occurredAt()))
                    .in(RequestPhase.RETURNED, row.times());
            case RequestRejected e -> row.with(new Review("rejected", e.findings(), e.reason(), actor, e.occurredAt()))
                    .because(e.reason()).in(RequestPhase.REJECTED, row.times().ended(e.occurredAt()));
            case LiaisonNamed e -> row.each(one -> one.department().equals(e.department()),
                    one -> one.spokenForBy(e.liaison(), e.occurredAt()));
            case ConfirmationGiven e -> answered(row, e.department(), one -> one.with(Answer.of(e)));
            case ConfirmationObjected e -> answered(row, e.department(), one -> one.with(Answer.of(e)));
            case ObjectionAccepted e -> row;
            case ObjectionDeclined e -> e.asksAgain()
                    ? answered(row, e.department(), Participant::askedAgain)
                    : row;
            case ObjectionRuled e -> row;
            case RulingAppealed e -> row;
            case RulingTookEffect e -> ruled(row, e);
            case KickoffForced e -> row.with(new Forced(actor, e.reason(), e.silent(), e.occurredAt()))
                    .in(RequestPhase.PLANNING, row.times());
            case RequestConfirmed e -> row.in(RequestPhase.CONFIRMED, row.times().confirmed(e.occurredAt()));
            case RequestWithdrawn e -> row.because(e.reason()).in(RequestPhase.WITHDRAWN,
                    row.times().ended(e.occurredAt()));
            case PlanningStarted e -> row.in(
                    row.phase() == RequestPhase.SUSPENDED ? row.phase() : RequestPhase.PLANNING,
                    row.times().planning(e.occurredAt()));
            case ExecutionStarted e -> executing(row, e);
            case RequestSuspended e -> row
                    .standing(new Standstill(e.phase(), e.reason(), e.occurredAt(), e.expectedEnd()))
                    .in(RequestPhase.SUSPENDED, row.times());
            case RequestResumed e -> row.standing(null).in(e.phase(), row.times());
            case RequestCancelled e -> row.standing(null).because(e.reason()).in(RequestPhase.CANCELLED,
                    row.times().ended(e.occurredAt()));
            case AttachmentAdded e -> row;
            case AttachmentRemoved e -> row;
            case ClosingEvent e -> closed(row, e);
        };
    }

    private static RequestRow closed(RequestRow row, ClosingEvent event) {
        return switch (event) {
            case AcceptanceApplied e -> row.in(RequestPhase.IN_ACCEPTANCE, row.times());
            case AcceptanceDecided e -> row.in(e.result() == AcceptanceResult.NOT_PASSED
                    ? RequestPhase.EXECUTING
                    : RequestPhase.RETROSPECTIVE, row.times());
            case RequestArchived e -> row.in(RequestPhase.ARCHIVED, row.times());
            default -> row;
        };
    }

    /** A plan that took effect just before a suspension is found in force afterwards. */
    private static RequestRow executing(RequestRow row, ExecutionStarted e) {
        Standstill still = row.standstill();
        RequestRow begun = row.in(RequestPhase.EXECUTING, row.times().executing(e.occurredAt()));
        return still == null
                ? begun
                : begun.standing(new Standstill(RequestPhase.EXECUTING, still.reason(), still.since(), still.until()))
                        .in(RequestPhase.SUSPENDED, begun.times());
    }

    private static RequestRow drafted(RequestDrafted e, long version) {
        List<Participant> participants = e.form().departments().stream()
                .map(share -> fresh(share, e.initiator(), e.applicant(), e.occurredAt())).toList();
        return new RequestRow(e.request(), version, RequestPhase.DRAFT, null, e.initiator(), e.applicant(),
                new Papers(e.form(), 1, 0, null, false), participants, null, RequestTimes.drafted(e.occurredAt()), null,
                null,
                null);
    }

    private static RequestRow revised(RequestRow row, FormRevised e) {
        RequestRow revised = row.with(row.papers().revised(e.form(), e.revision())).with(merged(row, e.form()));
        return inConfirmation(row)
                ? standing(revised.each(one -> e.toAnswer().contains(one.department()),
                        one -> one.asked(e.revision())))
                : revised.in(RequestPhase.DRAFT, row.times());
    }

    /** The departments of the new form; who stays keeps liaison and answer. */
    private static List<Participant> merged(RequestRow row, RequestForm form) {
        return form.departments().stream().map(share -> row.participants().stream()
                .filter(one -> one.department().equals(share.department())).findFirst()
                .map(one -> one.as(share))
                .orElseGet(() -> fresh(share, row.initiator(), row.applicant(), row.times().draftedAt()))).toList();
    }

    private static Participant fresh(DepartmentShare share, DepartmentId initiator, PersonId applicant,
            Instant drafted) {
        return share.department().equals(initiator)
                ? Participant.fresh(share, Standing.INITIATOR).spokenForBy(applicant, drafted)
                : Participant.fresh(share, Standing.NOT_ASKED);
    }

    private static RequestRow asked(RequestRow row, List<DepartmentId> departments) {
        return row.each(one -> departments.contains(one.department()),
                one -> one.asked(row.papers().revision()));
    }

    private static RequestRow answered(RequestRow row, DepartmentId department, UnaryOperator<Participant> change) {
        return standing(row.each(one -> one.department().equals(department), change));
    }

    private static RequestRow ruled(RequestRow row, RulingTookEffect e) {
        if (e.effect() == RulingEffect.FORM_REVISED) {
            return row; // the form that follows in the same step tells who answers it
        }
        int revision = row.papers().revision();
        return answered(row, e.department(),
                one -> e.effect().settlesPart()
                        ? one.with(Answer.ruled(revision, e.occurredAt()))
                        : one.asked(revision));
    }

    /** While an objection stands the form may be revised; a case that has begun goes on. */
    private static RequestRow standing(RequestRow row) {
        return inConfirmation(row)
                ? row.in(row.anyObjected() ? RequestPhase.REVISING : RequestPhase.IN_CONFIRMATION, row.times())
                : row;
    }

    private static boolean inConfirmation(RequestRow row) {
        return row.phase() == RequestPhase.IN_CONFIRMATION || row.phase() == RequestPhase.REVISING;
    }

    private static String reviewer(LedgerEvent event) {
        return event.metadata().getOrDefault(Meta.ACTOR, "");
    }
}

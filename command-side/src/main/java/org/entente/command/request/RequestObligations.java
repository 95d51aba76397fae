package org.entente.command.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.api.policy.LimitKey;
import org.entente.api.request.ClosingEvent;
import org.entente.api.request.ObjectionRoute;
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
import org.entente.api.request.RulingEffect;
import org.entente.api.rules.Rules;
import org.entente.command.casework.CaseStandstill;
import org.entente.command.decision.Alarm;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;
import org.jspecify.annotations.Nullable;

/** What a request's events open and settle: the review, the confirmations, the revisions (handbook 1.7). */
final class RequestObligations {
    /** Before the number of an objection: rings when the Office's ruling on it stands. Nobody owes an appeal. */
    private static final String RULING = "ruling-";

    private RequestObligations() {}

    /** The number of the objection whose ruling this alarm is about. */
    static Optional<Integer> ruledBy(Alarm alarm) {
        return alarm.name().startsWith(RULING)
                ? Optional.of(Integer.valueOf(alarm.name().substring(RULING.length())))
                : Optional.empty();
    }

    static List<ObligationStep> follow(RequestState state, RequestEvent event, Obligations kept, Rules rules) {
        Party initiator = Party.department(state.papers().initiator());
        return switch (event) {
            // REQ-6: the Office decides one working day after the submission
            case RequestSubmitted e -> List.of(new ObligationStep.Settle(ObligationCode.LATE_REQUEST, ""),
                    ObligationStep.open(ObligationCode.PRELIMINARY_REVIEW, "", Party.OFFICE,
                            initiator, rules.limits().of(LimitKey.PRELIMINARY_REVIEW), e.occurredAt(), rules));
            case RequestApproved e -> Stream.concat(Stream.of(reviewed()),
                    e.toAnswer().stream().map(one -> confirmation(one, initiator, event, rules))).toList();
            case RequestReturned e -> List.of(reviewed());
            case RequestRejected e -> List.of(reviewed());
            case FormRevised e -> asked(e, initiator, rules);
            case ConfirmationGiven e -> Stream.concat(Stream.of(answered(e.department())), dropped(e.drops()))
                    .toList();
            case ConfirmationObjected e -> Stream.concat(Stream.of(answered(e.department())),
                    owedFor(e, initiator, rules)).toList();
            case ObjectionAccepted e -> List.of(revised(e.objection()), noAppeal(e.objection()));
            case ObjectionDeclined e -> e.asksAgain()
                    ? List.of(revised(e.objection()), confirmation(e.department(), initiator, e, rules))
                    : List.of();
            case ObjectionRuled e -> e.standsAt() == null
                    ? List.of()
                    : List.of(new ObligationStep.SetAlarm(RULING + e.objection(), e.standsAt()));
            case RulingAppealed e -> List.of(noAppeal(e.objection()));
            case RulingTookEffect e -> e.effect() == RulingEffect.ASKED_AGAIN
                    ? List.of(confirmation(e.department(), initiator, e, rules))
                    : List.of();
            // REQ-10: what a withdrawn request still owed is no longer needed
            case RequestWithdrawn e -> ended(kept, "request-withdrawn");
            case KickoffForced e -> List.of();
            // REQ-36: the papers of a case opened in haste follow within one working day
            case OpenedInHaste e ->
                List.of(ObligationStep.open(ObligationCode.LATE_REQUEST, "", initiator, Party.OFFICE,
                        rules.limits().of(LimitKey.LATE_REQUEST), e.occurredAt(), rules));
            case RequestDrafted e -> List.of();
            case RequestSigned e -> List.of();
            case LiaisonNamed e -> List.of();
            case RequestConfirmed e -> List.of();
            case PlanningStarted e -> List.of();
            case ExecutionStarted e -> List.of();
            case RequestSuspended e -> CaseStandstill.halt(kept);
            case RequestResumed e -> CaseStandstill.goOn(kept, e.occurredAt(), rules, halted -> Optional.empty());
            case RequestCancelled e -> ended(kept, "request-cancelled");
            case AttachmentAdded e -> List.of();
            case AttachmentRemoved e -> List.of();
            case ClosingEvent e -> ClosingObligations.follow(state, e, rules);
        };
    }

    private static List<ObligationStep> ended(Obligations kept, String cause) {
        return Stream.concat(CaseStandstill.cancel(kept, cause).stream(),
                kept.alarms().keySet().stream().sorted().map(ObligationStep.ClearAlarm::new)).toList();
    }

    private static List<ObligationStep> asked(FormRevised e, Party initiator, Rules rules) {
        List<ObligationStep> steps = new ArrayList<>();
        for (int objection : e.takesUp()) {
            steps.add(revised(objection));
            steps.add(noAppeal(objection));
        }
        e.left().forEach(one -> steps.add(noLongerNeeded(one, "department-left")));
        for (DepartmentId one : e.toAnswer()) {
            steps.add(noLongerNeeded(one, "form-revised"));
            steps.add(confirmation(one, initiator, e, rules));
        }
        return steps;
    }

    /**
     * CNF-1: every answering department answers two working days after it was notified, which is the approval itself or
     * the new form. CNF-8: silence is not consent: a missed answer is recorded, and can still be given.
     */
    private static ObligationStep confirmation(DepartmentId department, Party initiator, RequestEvent event,
            Rules rules) {
        return ObligationStep.open(ObligationCode.CONFIRMATION, department.value(), Party.department(department),
                initiator, rules.limits().of(LimitKey.CONFIRMATION), event.occurredAt(), rules);
    }

    private static ObligationStep noLongerNeeded(DepartmentId department, String cause) {
        return new ObligationStep.Cancel(ObligationCode.CONFIRMATION, department.value(), cause);
    }

    private static ObligationStep answered(DepartmentId department) {
        return new ObligationStep.Settle(ObligationCode.CONFIRMATION, department.value());
    }

    /** CNF-21: what the initiating department has to answer it answers, or revises the form, within two working days. */
    private static Stream<ObligationStep> owedFor(ConfirmationObjected e, Party initiator, Rules rules) {
        return e.route() == ObjectionRoute.INITIATOR
                ? Stream.of(ObligationStep.open(ObligationCode.REVISION, Integer.toString(e.objection()), initiator,
                        Party.department(e.department()), rules.limits().of(LimitKey.REVISION), e.occurredAt(), rules))
                : Stream.of();
    }

    private static ObligationStep revised(int objection) {
        return new ObligationStep.Settle(ObligationCode.REVISION, Integer.toString(objection));
    }

    private static ObligationStep noAppeal(int objection) {
        return new ObligationStep.ClearAlarm(RULING + objection);
    }

    /** An objection that its department took back needs neither an answer nor a ruling. */
    private static Stream<ObligationStep> dropped(@Nullable Integer objection) {
        return objection == null
                ? Stream.of()
                : Stream.of(new ObligationStep.Cancel(ObligationCode.REVISION, objection.toString(),
                        "objection-dropped"), noAppeal(objection));
    }

    private static ObligationStep reviewed() {
        return new ObligationStep.Settle(ObligationCode.PRELIMINARY_REVIEW, "");
    }
}

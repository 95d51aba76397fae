package org.entente.command.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.api.policy.LimitKey;
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
import org.entente.api.rules.Rules;
import org.entente.command.casework.CaseStandstill;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;

/** What a request's events open and settle: the preliminary review and each department's confirmation (handbook 1.7). */
final class RequestObligations {
    private RequestObligations() {}

    static List<ObligationStep> follow(RequestState state, RequestEvent event, Obligations kept, Rules rules) {
        Party initiator = Party.department(state.papers().initiator());
        return switch (event) {
            // REQ-6: the Office decides one working day after the submission
            case RequestSubmitted e -> List.of(ObligationStep.open(ObligationCode.PRELIMINARY_REVIEW, "", Party.OFFICE,
                    initiator, rules.limits().of(LimitKey.PRELIMINARY_REVIEW), e.occurredAt(), rules));
            case RequestApproved e -> Stream.concat(Stream.of(reviewed()),
                    e.toAnswer().stream().map(one -> confirmation(one, initiator, event, rules))).toList();
            case RequestReturned e -> List.of(reviewed());
            case RequestRejected e -> List.of(reviewed());
            case FormRevised e -> asked(e, initiator, rules);
            case ConfirmationGiven e -> List.of(answered(e.department()));
            case ConfirmationObjected e -> List.of(answered(e.department()));
            // REQ-10: what a withdrawn request still owed is no longer needed
            case RequestWithdrawn e -> kept.open().stream().<ObligationStep>map(
                    one -> new ObligationStep.Cancel(one.code(), one.subject(), "request-withdrawn")).toList();
            case RequestDrafted e -> List.of();
            case RequestSigned e -> List.of();
            case LiaisonNamed e -> List.of();
            case RequestConfirmed e -> List.of();
            case PlanningStarted e -> List.of();
            case ExecutionStarted e -> List.of();
            case RequestSuspended e -> CaseStandstill.halt(kept);
            case RequestResumed e -> CaseStandstill.goOn(kept, e.occurredAt(), rules, halted -> Optional.empty());
            case RequestCancelled e -> CaseStandstill.cancel(kept, "request-cancelled");
            case AttachmentAdded e -> List.of();
            case AttachmentRemoved e -> List.of();
        };
    }

    private static List<ObligationStep> asked(FormRevised e, Party initiator, Rules rules) {
        List<ObligationStep> steps = new ArrayList<>();
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

    private static ObligationStep reviewed() {
        return new ObligationStep.Settle(ObligationCode.PRELIMINARY_REVIEW, "");
    }
}

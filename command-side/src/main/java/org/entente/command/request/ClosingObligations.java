package org.entente.command.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.api.policy.LimitKey;
import org.entente.api.request.AcceptanceResult;
import org.entente.api.request.ClosingEvent;
import org.entente.api.request.ClosingEvent.AcceptanceApplied;
import org.entente.api.request.ClosingEvent.AcceptanceDecided;
import org.entente.api.request.ClosingEvent.DepartmentEvaluated;
import org.entente.api.request.ClosingEvent.RectificationRecorded;
import org.entente.api.request.ClosingEvent.RequestArchived;
import org.entente.api.request.ClosingEvent.RetrospectiveHeld;
import org.entente.api.request.ClosingEvent.WorkFinished;
import org.entente.api.request.ClosingEvent.WorkTakenUp;
import org.entente.api.request.RequestPhase;
import org.entente.api.rules.Rules;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;

/** What the events of the end of a case open and settle (handbook 1.7). */
final class ClosingObligations {
    private ClosingObligations() {}

    static List<ObligationStep> follow(RequestState state, ClosingEvent event, Rules rules) {
        return switch (event) {
            case WorkFinished e -> finished(state, e.occurredAt(), rules);
            case WorkTakenUp e -> List.of(cancel(ObligationCode.ACCEPTANCE_APPLY, "work-taken-up"));
            // CLO-4: the Office brings the acceptance about within five working days of the application
            case AcceptanceApplied e -> List.of(settle(ObligationCode.ACCEPTANCE_APPLY),
                    open(ObligationCode.ACCEPTANCE_MEETING, LimitKey.ACCEPTANCE_MEETING, Party.OFFICE, lead(state),
                            e.occurredAt(), rules));
            case AcceptanceDecided e -> decided(state, e, rules);
            case RectificationRecorded e -> List.of(settle(ObligationCode.RECTIFY));
            case DepartmentEvaluated e -> List.of();
            case RetrospectiveHeld e -> List.of(settle(ObligationCode.RETROSPECTIVE));
            case RequestArchived e -> List.of(settle(ObligationCode.ARCHIVE));
        };
    }

    /**
     * CLO-1: when the last work item is done, the lead department applies within three working days. If the case was
     * suspended meanwhile, the limit ends at once, to open again in full when it goes on.
     */
    private static List<ObligationStep> finished(RequestState state, Instant at, Rules rules) {
        List<ObligationStep> steps = new ArrayList<>();
        steps.add(open(ObligationCode.ACCEPTANCE_APPLY, LimitKey.ACCEPTANCE_APPLY, lead(state),
                Party.department(state.papers().initiator()), at, rules));
        if (state.phase() == RequestPhase.SUSPENDED) {
            steps.add(cancel(ObligationCode.ACCEPTANCE_APPLY, Obligations.CASE_SUSPENDED));
        }
        return steps;
    }

    private static List<ObligationStep> decided(RequestState state, AcceptanceDecided e, Rules rules) {
        List<ObligationStep> steps = new ArrayList<>();
        steps.add(settle(ObligationCode.ACCEPTANCE_MEETING));
        Party initiator = Party.department(state.papers().initiator());
        if (e.result() != AcceptanceResult.NOT_PASSED) {
            // CLO-16: accepted, the case has its retrospective within five working days, and its archive within ten
            steps.add(open(ObligationCode.RETROSPECTIVE, LimitKey.RETROSPECTIVE, Party.OFFICE, Party.PARTICIPANTS,
                    e.occurredAt(), rules));
            steps.add(open(ObligationCode.ARCHIVE, LimitKey.ARCHIVE, Party.OFFICE, Party.PARTICIPANTS, e.occurredAt(),
                    rules));
        } else if (!e.corrections().isEmpty()) {
            // CLO-9: the corrections are done within ten working days
            steps.add(open(ObligationCode.RECTIFY, LimitKey.RECTIFY, lead(state), initiator, e.occurredAt(), rules));
        }
        return steps;
    }

    private static Party lead(RequestState state) {
        return Party.department(state.papers().lead());
    }

    private static ObligationStep open(ObligationCode code, LimitKey limit, Party debtor, Party creditor, Instant from,
            Rules rules) {
        return ObligationStep.open(code, "", debtor, creditor, rules.limits().of(limit), from, rules);
    }

    private static ObligationStep settle(ObligationCode code) {
        return new ObligationStep.Settle(code, "");
    }

    private static ObligationStep cancel(ObligationCode code, String cause) {
        return new ObligationStep.Cancel(code, "", cause);
    }
}

package org.entente.query.closing;

import java.time.Instant;
import java.util.List;

import org.entente.api.request.ClosingEvent.RequestArchived;
import org.entente.api.request.ClosingEvent.RetrospectiveHeld;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.query.action.Action;
import org.entente.query.improvement.ImprovementView;
import org.entente.query.obligation.ObligationView;
import org.entente.query.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * The end of a case: acceptance reports (1.8 T7), evaluation (T8), retrospective (T9), archive.
 *
 * @param version        of the request
 * @param acceptance     applied, passed, passed_with_remarks, not_passed, rectifying; null before an application
 * @param workFinishedAt when the last work item was done; null while there is work
 */
public record ClosingView(RequestId id, String number, long version, RequestPhase phase, @Nullable String acceptance,
        @Nullable Instant workFinishedAt, List<Round> rounds, Evaluation evaluation,
        @Nullable RetrospectiveHeld retrospective, List<ImprovementView> improvements,
        @Nullable RequestArchived archive, List<ObligationView> obligations, List<Action> actions)
        implements Versioned {}

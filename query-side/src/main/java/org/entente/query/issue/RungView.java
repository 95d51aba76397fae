package org.entente.query.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.jspecify.annotations.Nullable;

/**
 * One rung of the ladder: a level entered, a limit, a warning that it runs out, or a raise that a missed limit brought about.
 *
 * @param kind         {@code level}, {@code limit}, {@code warning} or {@code raise}
 * @param due          when it would fire; null for a level not reached
 * @param fired        when it did: for a level entered, for a limit missed, for a raise in effect; null if it did not
 * @param recorded     when that was written down
 * @param lateBy       recorded minus due; null if it did not fire
 * @param told         who was told
 * @param acknowledged who confirmed to know of it, at this level
 * @param outcome      {@code fired}, or why not: {@code not-due-yet}, {@code met}, {@code cancelled}, {@code waived},
 *                     {@code suppressed}, {@code not-reached}
 * @param settledAt    when it was met, waived, cancelled or suppressed
 * @param cause        the event that cancelled or suppressed it, the reason of a waiver, or what made the issue climb
 * @param notices      whom it reached, how, and whether it was read
 */
public record RungView(String kind, Urgency level, @Nullable ObligationCode code, @Nullable ObligationId obligation,
        @Nullable Instant due, @Nullable Instant fired, @Nullable Instant recorded, @Nullable Duration lateBy,
        List<Party> told, List<Acknowledgement> acknowledged, String outcome, @Nullable Instant settledAt,
        @Nullable String cause, List<RungNotice> notices) {
    public RungView {
        told = List.copyOf(told);
        acknowledged = List.copyOf(acknowledged);
        notices = List.copyOf(notices);
    }

    RungView reached(List<RungNotice> people) {
        return new RungView(kind, level, code, obligation, due, fired, recorded, lateBy, told, acknowledged, outcome,
                settledAt, cause, people);
    }

    static RungView fired(String kind, Urgency level, @Nullable ObligationCode code, @Nullable ObligationId obligation,
            Instant due, Instant at, Instant recorded, List<Party> told, List<Acknowledgement> acknowledged,
            @Nullable String cause) {
        return new RungView(kind, level, code, obligation, due, at, recorded, Duration.between(due, recorded), told,
                acknowledged, "fired", null, cause, List.of());
    }

    static RungView still(String kind, Urgency level, @Nullable ObligationCode code, @Nullable ObligationId obligation,
            @Nullable Instant due, String outcome, @Nullable Instant settledAt, @Nullable String cause) {
        return new RungView(kind, level, code, obligation, due, null, null, null, List.of(), List.of(), outcome,
                settledAt, cause, List.of());
    }
}

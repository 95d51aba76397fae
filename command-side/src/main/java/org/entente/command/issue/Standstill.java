package org.entente.command.issue;

import java.time.Duration;
import java.time.Instant;

import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssueCommand.Acknowledge;
import org.entente.api.issue.IssueCommand.PauseWithCase;
import org.entente.api.issue.IssueCommand.Raise;
import org.entente.api.issue.IssueCommand.Resume;
import org.entente.api.issue.IssueCommand.ResumeWithCase;
import org.entente.api.issue.IssueCommand.Suspend;
import org.entente.api.issue.IssueCommand.Triage;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueEvent.PausedWithCase;
import org.entente.api.issue.IssueEvent.Resumed;
import org.entente.api.issue.IssueEvent.ResumedWithCase;
import org.entente.api.issue.IssueEvent.Suspended;
import org.entente.api.issue.Urgency;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestPhase;
import org.entente.api.rules.Rules;
import org.entente.api.text.Text;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Occasion;

/** When the clock of an issue stands still: suspended by its holder, or together with its case. */
final class Standstill {
    private static final Duration LONGEST = Duration.ofDays(366);

    private Standstill() {}

    static IssueEvent suspend(IssueState state, Suspend command, Occasion occasion) {
        new IssueCircle(state, occasion).requireHolderItself("1.5 D9");
        Text.required("reason", command.reason());
        if (state.urgency() == Urgency.CRITICAL) {
            throw Refusal.rule("critical-never-waits", "1.5 D9", "The clock of a critical issue is never suspended.");
        }
        if (state.paused() || state.level().solvedMissed()) {
            throw Refusal.rule("no-clock-to-stop", "1.5 D9", "The limit of the solution is not running.");
        }
        Instant now = occasion.now();
        Moments.future("until", command.until(), now);
        if (Duration.between(now, command.until()).compareTo(LONGEST) > 0) {
            throw Refusal.invalid("suspended-too-long", "1.5 D9", "A suspension ends within a year.");
        }
        return new Suspended(command.reason(), command.until(),
                IssueLimits.solveBy(state, now, command.until(), occasion.rules()), now);
    }

    static IssueEvent resume(IssueState state, Resume command, Occasion occasion) {
        new IssueCircle(state, occasion).requireHolderItself("1.5 D9");
        Suspension suspension = state.suspension();
        if (suspension == null) {
            throw new IllegalStateException("suspended without a suspension");
        }
        return new Resumed(suspension.until(), IssueLimits.solveBy(state, suspension.until(), occasion.now(),
                occasion.rules()), occasion.now());
    }

    // Rule ISS-30: with its case a normal issue's limits end, and open again in full; urgent and critical ones go on.
    // Meanwhile it is only raised or acknowledged, so that nothing that waits is decided behind the others' backs.
    static void requireGoingOn(IssueState state, IssueCommand command, Occasion occasion) {
        boolean waits = state.paused() && !occasion.by().isSystem();
        boolean raises = command instanceof Raise || command instanceof Acknowledge
                || command instanceof Triage triage && triage.urgency() != Urgency.NORMAL;
        if (waits && !raises) {
            throw Refusal.rule("case-suspended", "4.24",
                    "The case is suspended: a normal issue of it is only raised or acknowledged.");
        }
    }

    /** A level that would have to wait at once is not entered. */
    static void requireNotWaiting(Urgency to, CaseFacts theCase) {
        if (to == Urgency.NORMAL && theCase.phase() == RequestPhase.SUSPENDED) {
            throw Refusal.rule("case-suspended", "4.24", "While the case is suspended no issue becomes a normal one.");
        }
    }

    static IssueEvent pause(IssueState state, PauseWithCase command, Occasion occasion) {
        if (state.urgency() != Urgency.NORMAL || state.paused()) {
            throw Refusal.rule("clock-goes-on", "4.24", "Nothing to end: the issue is not normal, or paused already.");
        }
        return new PausedWithCase(occasion.now());
    }

    static IssueEvent resumeWithCase(IssueState state, ResumeWithCase command, Occasion occasion) {
        if (!state.paused()) {
            throw Refusal.rule("not-paused", "4.24", "The limits of this issue did not end with its case.");
        }
        Rules rules = occasion.rules();
        return new ResumedWithCase(IssueLimits.solveBy(state.urgency(), occasion.now(), rules),
                EscalationLadder.published(rules.ladder()), occasion.now());
    }
}

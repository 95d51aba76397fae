package org.entente.command.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueEvent.LimitWarned;
import org.entente.api.issue.IssueEvent.Lowered;
import org.entente.api.issue.IssueEvent.NextLevelTold;
import org.entente.api.issue.IssueEvent.RaiseScheduled;
import org.entente.api.issue.IssueEvent.Raised;
import org.entente.api.issue.IssueEvent.Reopened;
import org.entente.api.issue.IssueEvent.Reported;
import org.entente.api.issue.IssueEvent.Solved;
import org.entente.api.issue.Urgency;
import org.entente.api.notice.NoticeKind;
import org.entente.api.notice.NoticeUrgency;
import org.entente.api.notice.Tidings;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.entente.command.decision.IssueFacts;
import org.jspecify.annotations.Nullable;

import static org.entente.api.notice.NoticeKind.ISSUE_CLOCK;
import static org.entente.api.notice.NoticeKind.ISSUE_LIMIT_MISSED;
import static org.entente.api.notice.NoticeKind.ISSUE_LOWERED;
import static org.entente.api.notice.NoticeKind.ISSUE_RAISED;
import static org.entente.api.notice.NoticeKind.ISSUE_REOPENED;
import static org.entente.api.notice.NoticeKind.ISSUE_REPORTED;
import static org.entente.api.notice.NoticeKind.ISSUE_SOLVED;

/** Which events of an issue are told, and to which offices (handbook 1.9). */
public final class IssueTidings {
    private IssueTidings() {}

    /** @param facts what is known of the issue after the event; asked only where the event itself does not say */
    // Rule NTC-1: told are every level entered, every warning and every missed limit; of a solution whoever verifies it.
    public static Optional<Tidings> of(IssueEvent event, Supplier<IssueFacts> facts) {
        return Optional.ofNullable(switch (event) {
            case Reported e -> entered(ISSUE_REPORTED, e.record().urgency(), e.told(), e.occurredAt());
            case Raised e -> entered(ISSUE_RAISED, e.to(), e.told(), e.occurredAt());
            case Lowered e -> new Tidings(ISSUE_LOWERED, NoticeUrgency.KNOW, e.to(), null, null,
                    holderAnd(e.held(), facts.get()), e.occurredAt());
            case RaiseScheduled e -> limit(ISSUE_LIMIT_MISSED, e.from(), e.cause().obligation(), null,
                    List.of(holder(e.to(), facts.get().main())), e.occurredAt());
            case NextLevelTold e -> limit(ISSUE_LIMIT_MISSED, e.urgency(), e.obligation(), null, List.of(e.told()),
                    e.occurredAt());
            case LimitWarned e -> limit(ISSUE_CLOCK, e.urgency(), e.obligation(), e.percent(), e.told(),
                    e.occurredAt());
            case Solved e -> limit(ISSUE_SOLVED, e.urgency(), null, null, List.of(verifier(facts.get())),
                    e.occurredAt());
            case Reopened e -> reopened(facts.get(), e.occurredAt());
            default -> null;
        });
    }

    private static Tidings entered(NoticeKind kind, Urgency level, List<Party> told, Instant at) {
        return new Tidings(kind, NoticeUrgency.of(level), level, null, null, told, at);
    }

    /** Nobody is asked to acknowledge a limit: it is urgent at most. */
    private static Tidings limit(NoticeKind kind, Urgency level, @Nullable ObligationId limit,
            @Nullable Integer percent, List<Party> told, Instant at) {
        NoticeUrgency urgency = level == Urgency.NORMAL ? NoticeUrgency.ACT : NoticeUrgency.URGENT;
        return new Tidings(kind, urgency, level, limit, percent, told, at);
    }

    private static Tidings reopened(IssueFacts issue, Instant at) {
        return limit(ISSUE_REOPENED, issue.urgency(), null, null,
                holderAnd(holder(issue.urgency(), issue.main()), issue), at);
    }

    private static List<Party> holderAnd(Party holder, IssueFacts issue) {
        return Stream.concat(Stream.of(holder), issue.answerable().stream().map(Party::department)).toList();
    }

    private static Party holder(Urgency level, DepartmentId main) {
        return switch (level) {
            case NORMAL -> Party.OFFICE;
            case URGENT -> Party.vicePresidentOver(main);
            case CRITICAL -> Party.GENERAL_MANAGER;
        };
    }

    private static Party verifier(IssueFacts issue) {
        DepartmentId verifier = issue.verifier();
        return verifier == null ? Party.OFFICE : Party.department(verifier);
    }
}

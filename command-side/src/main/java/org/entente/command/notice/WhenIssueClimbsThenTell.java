package org.entente.command.notice;

import java.util.List;
import java.util.stream.Stream;

import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueEvent.Acknowledged;
import org.entente.api.issue.IssueEvent.Contained;
import org.entente.api.issue.IssueEvent.Dismissed;
import org.entente.api.issue.IssueEvent.Lowered;
import org.entente.api.issue.IssueEvent.Merged;
import org.entente.api.issue.IssueEvent.Solved;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.message.Command;
import org.entente.api.notice.NoticeCommand.EndRepeating;
import org.entente.api.notice.NoticeCommand.HearAcknowledgement;
import org.entente.api.notice.NoticeCommand.Tell;
import org.entente.api.notice.NoticesId;
import org.entente.api.request.RequestId;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.CaseReaction;
import org.entente.command.reaction.Recorded;
import org.springframework.stereotype.Component;

/** Whoever has to know of an issue is told of every step that it climbs, again and again while it is critical (handbook 1.9). */
@Component
final class WhenIssueClimbsThenTell implements CaseReaction {
    @Override
    public List<Command> to(Recorded recorded, Cases cases) {
        if (!(recorded.event() instanceof IssueEvent event)) {
            return List.of();
        }
        IssueId issue = new IssueId(recorded.aggregate());
        NoticesId notices = NoticesId.of(issue);
        return switch (event) {
            case Acknowledged e when e.urgency() == Urgency.CRITICAL ->
                List.of(new HearAcknowledgement(notices, new PersonId(e.person()), e.occurredAt()));
            case Contained e -> List.of(new EndRepeating(notices, "issue.contained", e.occurredAt()));
            case Dismissed e -> List.of(new EndRepeating(notices, "issue.dismissed", e.occurredAt()));
            case Merged e -> List.of(new EndRepeating(notices, "issue.merged", e.occurredAt()));
            case Solved e when e.urgency() == Urgency.CRITICAL ->
                and(new EndRepeating(notices, "issue.solved", e.occurredAt()), tell(e, recorded, cases));
            case Lowered e when e.from() == Urgency.CRITICAL ->
                and(new EndRepeating(notices, "issue.lowered", e.occurredAt()), tell(e, recorded, cases));
            default -> tell(event, recorded, cases);
        };
    }

    private static List<Command> tell(IssueEvent event, Recorded recorded, Cases cases) {
        String belongsTo = recorded.caseId();
        if (belongsTo == null) {
            throw new IllegalStateException(recorded.aggregate() + " belongs to no case");
        }
        IssueId issue = new IssueId(recorded.aggregate());
        return IssueTidings.of(event, () -> cases.issue(issue))
                .<Command>map(tidings -> new Tell(NoticesId.of(issue), new RequestId(belongsTo), tidings)).stream()
                .toList();
    }

    private static List<Command> and(Command first, List<Command> more) {
        return Stream.concat(Stream.of(first), more.stream()).toList();
    }
}

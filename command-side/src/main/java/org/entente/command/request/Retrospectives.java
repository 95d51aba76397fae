package org.entente.command.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.improvement.ImprovementId;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.ClosingCommand.RecordRetrospective;
import org.entente.api.request.ClosingEvent.RetrospectiveHeld;
import org.entente.api.request.ImprovementOrder;
import org.entente.api.request.PlannedImprovement;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.MeetingFacts;
import org.entente.command.decision.Occasion;

/** What a case taught (handbook 1.6 E5). */
final class Retrospectives {
    private static final String CLAUSE = "1.6 E5";

    private Retrospectives() {}

    static RetrospectiveHeld record(RequestState state, RecordRetrospective c, Occasion occasion) {
        // CLO-18: a case has one retrospective; where it names its meeting, that was one, and was held
        if (state.closing().retrospective()) {
            throw Refusal.rule("retrospective-held", CLAUSE, "The retrospective is recorded.");
        }
        Instant startedAt = c.meeting() == null ? null : heldMeeting(c, c.meeting(), occasion).startsAt();
        return new RetrospectiveHeld(c.request(), c.meeting(), startedAt, c.content(), planned(c, occasion),
                CaseRules.person(occasion), occasion.now());
    }

    private static MeetingFacts heldMeeting(RecordRetrospective c, MeetingId meeting, Occasion occasion) {
        return occasion.cases().closing(c.request()).meeting(meeting)
                .filter(one -> one.kind() == MeetingKind.RETROSPECTIVE && one.heldAt() != null)
                .orElseThrow(() -> Refusal.rule("retrospective-meeting-missing", CLAUSE,
                        "No retrospective of this id was held.").with("meeting", meeting.value()));
    }

    /** CLO-19: an improvement action has one assignee known to the company and a day that has not passed. */
    private static List<PlannedImprovement> planned(RecordRetrospective c, Occasion occasion) {
        LocalDate today = occasion.rules().calendar().dateOf(occasion.now());
        List<PlannedImprovement> all = new ArrayList<>();
        for (ImprovementOrder one : c.improvements()) {
            CaseRules.requireKnown(one.assignee(), occasion.rules());
            if (one.due().isBefore(today)) {
                throw Refusal.invalid("due-passed", CLAUSE, "The day of an improvement action lies ahead.").with("due",
                        one.due().toString());
            }
            all.add(new PlannedImprovement(ImprovementId.nth(c.request(), all.size() + 1), one));
        }
        return all;
    }
}

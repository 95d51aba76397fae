package org.entente.command.request;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.refusal.Refusal;
import org.entente.api.request.ClosingCommand.ArchiveRequest;
import org.entente.api.request.ClosingEvent.RequestArchived;
import org.entente.api.request.RequestPhase;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.ClosingFacts;
import org.entente.command.decision.MeetingFacts;
import org.entente.command.decision.Occasion;

/** The case becomes a record (handbook 1.6 E6). */
final class Archiving {
    private static final String CLAUSE = "1.6 E6";

    private Archiving() {}

    static RequestArchived archive(RequestState state, ArchiveRequest c, Occasion occasion) {
        // CLO-20: archived is a case whose retrospective is recorded, or that was cancelled
        if (state.phase() == RequestPhase.RETROSPECTIVE && !state.closing().retrospective()) {
            throw Refusal.rule("retrospective-missing", CLAUSE, "The retrospective is not recorded.");
        }
        requireNothingOwed(occasion.cases().closing(c.request()));
        // CLO-22: the archive says until when it is kept: three years, ten where a budget or a contract is concerned
        LocalDate today = occasion.rules().calendar().dateOf(occasion.now());
        return new RequestArchived(c.request(), state.phase(), c.ground(), c.ground().keptUntil(today),
                occasion.cases().contents(c.request()), CaseRules.person(occasion), occasion.now());
    }

    // CLO-21: nothing may be written into an archive, so every issue is closed, every critical one reviewed, and the minutes of
    // every meeting stand
    private static void requireNothingOwed(ClosingFacts facts) {
        List<String> unminuted = facts.meetings().stream().filter(one -> one.heldAt() != null && !one.settled())
                .map(MeetingFacts::meeting).map(Object::toString).toList();
        if (!facts.openIssues().isEmpty() || !facts.unreviewed().isEmpty() || !unminuted.isEmpty()) {
            throw Refusal.rule("case-not-at-rest", CLAUSE,
                    "Issues are open or not reviewed, or minutes do not stand yet.")
                    .with("issues", facts.openIssues().stream().map(Object::toString).toList())
                    .with("reviews", facts.unreviewed().stream().map(Object::toString).toList())
                    .with("meetings", unminuted);
        }
    }
}

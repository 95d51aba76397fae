package org.entente.command.issue;

import java.util.List;
import java.util.stream.Stream;

import org.entente.api.identity.Acting;
import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssueCommand.FileReport;
import org.entente.api.issue.IssueCommand.RecordContainment;
import org.entente.api.issue.IssueCommand.RemoveEvidence;
import org.entente.api.issue.IssueCommand.Solve;
import org.entente.api.issue.IssueEvent.EvidenceRemoved;
import org.entente.api.issue.StatutoryAnswer;
import org.entente.api.issue.Urgency;
import org.entente.api.request.ContentHash;
import org.entente.api.request.RequestPhase;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.Asked.ISSUE;
import static org.entente.command.issue.Asked.TEXT;
import static org.entente.command.issue.Asked.evidence;
import static org.entente.command.issue.Asked.noEvidence;
import static org.entente.command.issue.IssueStories.handled;
import static org.entente.command.issue.IssueStories.reported;
import static org.entente.command.issue.IssueStories.solved;
import static org.entente.command.issue.Yunlan.COORDINATOR;
import static org.entente.command.issue.Yunlan.DIRECTOR;
import static org.entente.command.issue.Yunlan.GENERAL_MANAGER;
import static org.entente.command.issue.Yunlan.VP_FIN;
import static org.entente.command.issue.Yunlan.VP_RND;
import static org.entente.command.issue.Yunlan.liaison;

/** Rule ISS-40: evidence comes off by the word of whoever attached it or of the holder, until the issue has ended. */
class EvidenceRemovalTest {
    private static final String PHOTO = "a".repeat(64);

    @Test
    void whoever_attached_it_takes_it_off_and_it_may_come_again() {
        Told issue = shown(Urgency.NORMAL).at("2026-03-24T10:30", liaison("rnd"), noEvidence(PHOTO));

        assertThat(issue.history().getLast()).isEqualTo(new EvidenceRemoved(new ContentHash(PHOTO), TEXT,
                "liaison.rnd", Yunlan.at("2026-03-24T10:30")));
        assertThat(issue.state().response().evidence()).isEmpty();
        issue.refused("2026-03-24T10:31", liaison("rnd"), noEvidence(PHOTO), "not-found");
        issue.at("2026-03-24T10:32", liaison("production"), evidence(PHOTO));
        issue.refused("2026-03-24T10:33", liaison("rnd"), noEvidence(PHOTO), "not-yours");
    }

    @Test
    void the_level_that_holds_the_issue_does_and_no_other() {
        shown(Urgency.NORMAL).at("2026-03-24T10:30", COORDINATOR, noEvidence(PHOTO));
        shown(Urgency.URGENT).at("2026-03-24T10:30", VP_RND, noEvidence(PHOTO));
        shown(Urgency.CRITICAL).at("2026-03-24T10:30", GENERAL_MANAGER, noEvidence(PHOTO));

        shown(Urgency.NORMAL).refused("2026-03-24T10:30", GENERAL_MANAGER, noEvidence(PHOTO), "not-yours");
        shown(Urgency.URGENT).refused("2026-03-24T10:30", DIRECTOR, noEvidence(PHOTO), "not-yours");
        shown(Urgency.URGENT).refused("2026-03-24T10:30", VP_FIN, noEvidence(PHOTO), "not-yours");
        shown(Urgency.NORMAL).refused("2026-03-24T10:30", liaison("production"), noEvidence(PHOTO), "not-yours");
    }

    @Test
    void until_it_is_verified_but_not_once_it_has_ended() {
        solved(Urgency.NORMAL).at("2026-03-24T10:40", liaison("rnd"), evidence(PHOTO))
                .at("2026-03-24T10:50", liaison("rnd"), noEvidence(PHOTO));

        solved(Urgency.NORMAL).at("2026-03-24T10:40", liaison("rnd"), evidence(PHOTO))
                .at("2026-03-24T10:50", liaison("production"), Asked.accept())
                .refused("2026-03-24T11:00", liaison("rnd"), noEvidence(PHOTO), "phase");
        shown(Urgency.NORMAL).at("2026-03-24T10:30", COORDINATOR, Asked.dismiss())
                .refused("2026-03-24T11:00", liaison("rnd"), noEvidence(PHOTO), "phase");
        shown(Urgency.NORMAL).at("2026-03-24T10:30", Yunlan.COORDINATOR, Asked.merge("ISS-2"))
                .refused("2026-03-24T11:00", liaison("rnd"), noEvidence(PHOTO), "phase");
    }

    @Test
    void a_paused_issue_keeps_what_it_has() {
        Told issue = shown(Urgency.NORMAL).caseIs(RequestPhase.SUSPENDED).at("2026-03-24T10:30",
                Acting.system("reaction/Case"), Asked.pause());

        issue.refused("2026-03-24T10:40", liaison("rnd"), noEvidence(PHOTO), "case-suspended");
    }

    static Stream<IssueCommand> naming() {
        return Stream.of(new Solve(ISSUE, TEXT, List.of(PHOTO)),
                new RecordContainment(ISSUE, TEXT, List.of(PHOTO)),
                new FileReport(ISSUE, TEXT, StatutoryAnswer.NOT_REPORTABLE, List.of(PHOTO)));
    }

    @ParameterizedTest
    @MethodSource("naming")
    void what_something_rests_on_stays(IssueCommand naming) {
        shown(Urgency.CRITICAL).at("2026-03-24T10:30", liaison("rnd"), naming)
                .refused("2026-03-24T10:40", liaison("rnd"), noEvidence(PHOTO), "evidence-named");
    }

    @Test
    void also_after_a_solution_that_was_not_accepted() {
        shown(Urgency.NORMAL).at("2026-03-24T10:30", liaison("rnd"), new Solve(ISSUE, TEXT, List.of(PHOTO)))
                .at("2026-03-24T10:40", liaison("production"), Asked.notAccepted())
                .refused("2026-03-24T10:50", liaison("rnd"), noEvidence(PHOTO), "evidence-named");
    }

    @Test
    void a_reason_is_given_and_the_file_is_there() {
        shown(Urgency.NORMAL).refused("2026-03-24T10:30", liaison("rnd"),
                new RemoveEvidence(ISSUE, new ContentHash(PHOTO), new Text("", " ")), "text-missing");
        reported(Urgency.NORMAL).refused("2026-03-24T10:30", liaison("rnd"), noEvidence(PHOTO), "not-found");
    }

    private static Told shown(Urgency urgency) {
        return handled(urgency).at("2026-03-24T10:20", liaison("rnd"), evidence(PHOTO));
    }
}

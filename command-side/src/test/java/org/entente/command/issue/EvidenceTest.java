package org.entente.command.issue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssueCommand.AttachEvidence;
import org.entente.api.issue.IssueCommand.FileReport;
import org.entente.api.issue.IssueCommand.RecordContainment;
import org.entente.api.issue.IssueCommand.RecordReview;
import org.entente.api.issue.IssueCommand.Solve;
import org.entente.api.issue.StatutoryAnswer;
import org.entente.api.issue.Urgency;
import org.entente.api.request.Attachment;
import org.entente.api.request.Category;
import org.entente.api.request.ContentHash;
import org.entente.api.request.RequestPhase;
import org.entente.command.decision.CaseFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.Asked.ISSUE;
import static org.entente.command.issue.Asked.TEXT;
import static org.entente.command.issue.Asked.evidence;
import static org.entente.command.issue.IssueStories.handled;
import static org.entente.command.issue.IssueStories.reported;
import static org.entente.command.issue.IssueStories.solved;
import static org.entente.command.issue.Yunlan.COORDINATOR;
import static org.entente.command.issue.Yunlan.DIRECTOR;
import static org.entente.command.issue.Yunlan.REQUEST;
import static org.entente.command.issue.Yunlan.VP_FIN;
import static org.entente.command.issue.Yunlan.department;
import static org.entente.command.issue.Yunlan.departments;
import static org.entente.command.issue.Yunlan.liaison;

/** Rules ISS-34 and ISS-35: who attaches evidence, and what a solution, a containment, a report and a review may name. */
class EvidenceTest {
    private static final String PHOTO = "a".repeat(64);
    private static final String OF_CASE = "b".repeat(64);

    @Test
    void whoever_is_concerned_attaches_also_from_outside_the_case() {
        Told issue = reported(Urgency.URGENT).at("2026-03-24T10:05", DIRECTOR, Asked.taskForce("legal"));
        String[] who = {"rnd", "production", "legal"};
        for (int i = 0; i < who.length; i++) {
            issue.at("2026-03-24T10:1" + i, liaison(who[i]), evidence(("c" + i).repeat(32)));
        }
        issue.at("2026-03-24T10:20", COORDINATOR, evidence("d".repeat(64)));

        assertThat(issue.state().response().evidence()).hasSize(4);
        issue.refused("2026-03-24T10:30", liaison("admin"), evidence(PHOTO), "not-concerned");
        issue.refused("2026-03-24T10:30", liaison("sales"), evidence(PHOTO), "not-concerned");
        issue.refused("2026-03-24T10:30", VP_FIN, evidence(PHOTO), "not-concerned");
    }

    @Test
    void the_same_content_is_attached_once_and_a_hundred_files_at_most() {
        Told issue = reported(Urgency.NORMAL).at("2026-03-24T10:05", liaison("rnd"), evidence(PHOTO));
        issue.refused("2026-03-24T10:06", liaison("production"), evidence(PHOTO), "already-attached");
        for (int i = 1; i < 100; i++) {
            issue.at("2026-03-24T10:07", liaison("rnd"), evidence("%064x".formatted(i)));
        }

        issue.refused("2026-03-24T10:08", liaison("rnd"), evidence("e".repeat(64)), "too-many-attachments");
    }

    @Test
    void a_program_is_no_evidence() {
        reported(Urgency.NORMAL).refused("2026-03-24T10:05", liaison("rnd"), new AttachEvidence(ISSUE,
                new Attachment(new ContentHash(PHOTO), "fix.exe", "application/x-dosexec", 3)), "file-is-program");
    }

    @Test
    void after_the_end_evidence_still_belongs_to_a_closed_issue_but_to_no_dismissed_one() {
        solved(Urgency.NORMAL).at("2026-03-24T11:00", liaison("production"), Asked.accept()).at("2026-03-24T12:00",
                liaison("rnd"), evidence(PHOTO));
        reported(Urgency.NORMAL).at("2026-03-24T10:05", COORDINATOR, Asked.dismiss()).refused("2026-03-24T10:06",
                liaison("rnd"), evidence(PHOTO), "phase");
    }

    static Stream<IssueCommand> naming() {
        return Stream.of(solve(OF_CASE, PHOTO), new RecordContainment(ISSUE, TEXT, List.of(OF_CASE, PHOTO)),
                new FileReport(ISSUE, TEXT, StatutoryAnswer.NOT_REPORTABLE, List.of(OF_CASE, PHOTO)));
    }

    @ParameterizedTest
    @MethodSource("naming")
    void what_is_named_is_attached_to_the_issue_or_to_its_case(IssueCommand command) {
        Told issue = Told.in(caseWithFile()).at("2026-03-24T10:00", liaison("production"),
                Asked.report("production", Urgency.CRITICAL, "rnd"));
        issue.refused("2026-03-24T10:10", DIRECTOR, command, "not-attached");
        issue.at("2026-03-24T10:20", liaison("rnd"), evidence(PHOTO)).at("2026-03-24T10:25", DIRECTOR, command);

        assertThat(issue.last()).anyMatch(one -> one.matches("(Solved|Contained|ReportFiled) 2026-03-24T10:25"));
    }

    @Test
    void a_review_names_files_as_well() {
        Told issue = solved(Urgency.CRITICAL).at("2026-03-24T11:00", liaison("production"), Asked.accept());
        RecordReview review = new RecordReview(ISSUE, TEXT, TEXT, TEXT, TEXT, List.of(PHOTO));
        issue.refused("2026-03-25T10:00", DIRECTOR, review, "not-attached");

        issue.at("2026-03-25T10:00", DIRECTOR, evidence(PHOTO)).at("2026-03-25T10:05", DIRECTOR, review);
        assertThat(issue.last()).contains("Reviewed 2026-03-25T10:05");
    }

    @Test
    void a_hash_is_a_hash_and_fifty_are_enough() {
        handled(Urgency.NORMAL).refused("2026-03-24T10:20", liaison("rnd"), solve("photo.jpg"), "evidence-unfit");
        String[] many = Stream.generate(() -> PHOTO).limit(51).toArray(String[]::new);
        handled(Urgency.NORMAL).refused("2026-03-24T10:20", liaison("rnd"), solve(many), "evidence-unfit");
    }

    @Test
    void a_solution_without_evidence_is_taken_all_the_same() {
        assertThat(handled(Urgency.NORMAL).at("2026-03-24T10:20", liaison("rnd"), solve()).last())
                .contains("Solved 2026-03-24T10:20");
    }

    private static Solve solve(String... hashes) {
        return new Solve(ISSUE, TEXT, List.of(hashes));
    }

    private static CaseFacts caseWithFile() {
        return new CaseFacts(REQUEST, "XT-2026-007", RequestPhase.EXECUTING, Category.REGULAR, department("product"),
                departments("product", "rnd", "production"), department("product"), Map.of(), true, Map.of(),
                Set.of(new ContentHash(OF_CASE)), false);
    }
}

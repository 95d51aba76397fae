package org.entente.command.issue;

import java.util.List;
import java.util.stream.Stream;

import org.entente.api.identity.Acting;
import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.StatutoryAnswer;
import org.entente.api.issue.Urgency;
import org.entente.api.request.RequestPhase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.IssueStories.handled;
import static org.entente.command.issue.IssueStories.solved;
import static org.entente.command.issue.Yunlan.COORDINATOR;
import static org.entente.command.issue.Yunlan.DIRECTOR;
import static org.entente.command.issue.Yunlan.VP_RND;
import static org.entente.command.issue.Yunlan.liaison;

/**
 * Rules ISS-42 and ISS-30, handbook 4.24: in a case that stands still urgent and critical issues go on; in one that ended every open
 * issue goes on until it is settled; to what an archive holds nothing is added.
 */
class IssueOfEndedCaseTest {
    private static final Acting REACTION = Acting.system("reaction/Case");

    @ParameterizedTest
    @EnumSource(value = RequestPhase.class, names = {"WITHDRAWN", "CANCELLED"})
    void an_open_issue_is_raised_lowered_solved_and_closed_although_its_case_ended(RequestPhase ended) {
        Told issue = handled(Urgency.NORMAL).caseIs(ended).at("2026-03-24T11:00", liaison("sales"),
                Asked.raise(Urgency.URGENT)).at("2026-03-24T11:10", VP_RND, Asked.lower(Urgency.NORMAL))
                .at("2026-03-24T11:20", COORDINATOR, Asked.measures("rnd"))
                .at("2026-03-24T12:00", liaison("rnd"), Asked.solve())
                .at("2026-03-24T13:00", liaison("production"), Asked.accept());

        assertThat(issue.state().phase()).isEqualTo(IssuePhase.CLOSED);
        assertThat(issue.open()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = RequestPhase.class, names = {"WITHDRAWN", "CANCELLED", "SUSPENDED"})
    void its_limits_run_out_there_as_well(RequestPhase phase) {
        Told issue = handled(Urgency.URGENT).caseIs(phase).tick("2026-03-24T14:00");

        assertThat(issue.all("raised")).containsExactly("raised critical missed:urgent_measures 2026-03-24T14:00");
        assertThat(issue.owed("critical_solved")).isEqualTo("critical_solved 2026-03-25T14:00");
    }

    @Test
    void in_a_suspended_case_urgent_and_critical_issues_are_worked_on_like_in_any_other() {
        Told urgent = handled(Urgency.URGENT).caseIs(RequestPhase.SUSPENDED);
        urgent.refused("2026-03-24T11:00", REACTION, Asked.pause(), "clock-goes-on");
        urgent.at("2026-03-24T11:00", liaison("rnd"), Asked.measures("rnd"))
                .at("2026-03-24T12:00", liaison("rnd"), Asked.solve())
                .at("2026-03-24T13:00", liaison("production"), Asked.accept());
        assertThat(urgent.all("met")).contains("met urgent_measures 2026-03-24T11:00",
                "met urgent_solved 2026-03-24T12:00", "met verification 2026-03-24T13:00");

        Told critical = handled(Urgency.CRITICAL).caseIs(RequestPhase.SUSPENDED);
        critical.refused("2026-03-24T11:00", REACTION, Asked.pause(), "clock-goes-on");
        critical.refused("2026-03-24T11:00", Yunlan.GENERAL_MANAGER, Asked.lower(Urgency.NORMAL), "case-suspended");
    }

    @Test
    void a_normal_issue_is_owed_in_full_again_when_its_suspended_case_is_cancelled() {
        Told issue = handled(Urgency.NORMAL).at("2026-03-24T11:00", REACTION, Asked.pause())
                .caseIs(RequestPhase.CANCELLED).at("2026-03-26T09:00", REACTION, Asked.resumeWithCase());

        assertThat(issue.owed()).containsExactly("normal_meeting 2026-03-27T18:00", "normal_solved 2026-03-29T09:00");
        issue.at("2026-03-26T10:00", liaison("rnd"), Asked.solve());
    }

    static Stream<IssueCommand> additions() {
        return Stream.of(Asked.evidence("a".repeat(64)), Asked.fileReport(),
                Asked.statutory(StatutoryAnswer.NOT_REPORTABLE), Asked.review());
    }

    @ParameterizedTest
    @MethodSource("additions")
    void a_closed_issue_takes_additions_until_its_case_is_archived(IssueCommand addition) {
        for (RequestPhase open : List.of(RequestPhase.EXECUTING, RequestPhase.RETROSPECTIVE, RequestPhase.CANCELLED)) {
            closed().caseIs(open).at("2026-03-25T10:00", DIRECTOR, addition);
        }

        closed().caseIs(RequestPhase.ARCHIVED).refused("2026-03-25T10:00", DIRECTOR, addition, "case-archived");
    }

    @Test
    void the_clock_still_ticks_there_without_effect() {
        Told issue = closed().at("2026-03-24T11:10", DIRECTOR, Asked.fileReport())
                .at("2026-03-24T12:00", DIRECTOR, Asked.review()).caseIs(RequestPhase.ARCHIVED)
                .tick("2026-06-24T10:00");

        assertThat(issue.last()).isEmpty();
    }

    private static Told closed() {
        return solved(Urgency.CRITICAL).at("2026-03-24T11:00", liaison("production"), Asked.accept());
    }
}

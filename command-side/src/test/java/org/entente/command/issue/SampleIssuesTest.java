package org.entente.command.issue;

import java.util.List;

import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.Asked.accept;
import static org.entente.command.issue.Asked.acknowledge;
import static org.entente.command.issue.Asked.contain;
import static org.entente.command.issue.Asked.fileReport;
import static org.entente.command.issue.Asked.followUp;
import static org.entente.command.issue.Asked.measures;
import static org.entente.command.issue.Asked.meeting;
import static org.entente.command.issue.Asked.notice;
import static org.entente.command.issue.Asked.report;
import static org.entente.command.issue.Asked.review;
import static org.entente.command.issue.Asked.solve;
import static org.entente.command.issue.Asked.taskForce;
import static org.entente.command.issue.Asked.team;
import static org.entente.command.issue.Asked.triage;
import static org.entente.command.issue.Yunlan.COORDINATOR;
import static org.entente.command.issue.Yunlan.DIRECTOR;
import static org.entente.command.issue.Yunlan.GENERAL_MANAGER;
import static org.entente.command.issue.Yunlan.VP_FIN;
import static org.entente.command.issue.Yunlan.VP_OPS;
import static org.entente.command.issue.Yunlan.caseOf;
import static org.entente.command.issue.Yunlan.liaison;

/** Sample issues with their own times: what is met, and the two deliberate misses that the clock raises. */
class SampleIssuesTest {
    private static final String[] LAUNCH = {"product", "rnd", "production", "marketing", "sales", "service"};

    @Test
    void xt_2026_007_i1_a_normal_issue_is_met_in_every_limit() {
        Told issue = Told.in(caseOf(LAUNCH))
                .at("2026-03-24T10:20", liaison("production"), report("production", Urgency.NORMAL, "marketing"))
                .at("2026-03-24T10:40", COORDINATOR, triage(Urgency.NORMAL))
                .at("2026-03-24T13:50", COORDINATOR, meeting())
                .at("2026-03-24T13:50", COORDINATOR, measures("marketing"))
                .at("2026-03-26T16:30", liaison("marketing"), solve())
                .at("2026-03-27T09:30", liaison("production"), accept());

        assertThat(issue.state().phase()).isEqualTo(IssuePhase.CLOSED);
        assertThat(issue.all("met")).containsExactly("met triage 2026-03-24T10:40",
                "met normal_meeting 2026-03-24T13:50", "met normal_solved 2026-03-26T16:30",
                "met verification 2026-03-27T09:30");
        assertThat(issue.all("missed")).isEmpty();
        assertThat(issue.open()).isEmpty();
    }

    @Test
    void xt_2026_007_i2_an_urgent_issue_of_the_reporters_own_department_is_verified_by_the_office() {
        Told issue = Told.in(caseOf(LAUNCH))
                .at("2026-05-14T09:10", liaison("production"), report("production", Urgency.URGENT, "production"))
                .at("2026-05-14T09:20", COORDINATOR, triage(Urgency.URGENT))
                .at("2026-05-14T09:35", DIRECTOR, notice())
                .at("2026-05-14T09:40", VP_OPS, acknowledge())
                .at("2026-05-14T09:50", DIRECTOR, taskForce("production", "rnd", "sales"))
                .at("2026-05-14T12:05", VP_OPS, measures("production"))
                .at("2026-05-14T16:50", DIRECTOR, followUp())
                .at("2026-05-15T08:20", liaison("production"), solve());

        issue.refused("2026-05-15T09:00", liaison("rnd"), accept(), "not-verifier");
        issue.at("2026-05-15T09:00", COORDINATOR, accept());
        assertThat(issue.all("met")).containsExactly("met triage 2026-05-14T09:20",
                "met urgent_notice 2026-05-14T09:35", "met urgent_measures 2026-05-14T12:05",
                "met urgent_follow_up 2026-05-14T16:50", "met urgent_solved 2026-05-15T08:20",
                "met verification 2026-05-15T09:00");
        assertThat(issue.all("missed")).isEmpty();
        assertThat(issue.open()).isEmpty();
    }

    @Test
    void xt_2026_007_i3_a_critical_issue_on_a_saturday_night_runs_on_its_own_clock() {
        Told issue = Told.in(caseOf(LAUNCH))
                .at("2026-06-06T21:40", liaison("production"), report("production", Urgency.CRITICAL, "rnd"));
        assertThat(issue.owed()).containsExactly("critical_notice 2026-06-06T22:10",
                "critical_team 2026-06-06T22:40", "critical_contain 2026-06-06T23:40",
                "critical_report 2026-06-07T01:40", "critical_solved 2026-06-07T21:40",
                "critical_follow_up 2026-06-06T23:40");

        issue.at("2026-06-06T21:52", DIRECTOR, notice())
                .at("2026-06-06T21:53", GENERAL_MANAGER, acknowledge())
                .at("2026-06-06T22:20", DIRECTOR, team("rnd", "production"))
                .at("2026-06-06T23:10", DIRECTOR, contain())
                .at("2026-06-07T01:05", DIRECTOR, fileReport())
                .at("2026-06-07T08:50", DIRECTOR, followUp())
                .at("2026-06-07T16:50", DIRECTOR, followUp())
                .at("2026-06-07T19:00", liaison("rnd"), solve())
                .at("2026-06-08T11:00", liaison("production"), accept());
        assertThat(issue.owed()).containsExactly("incident_review 2026-06-15T18:00");

        issue.at("2026-06-11T14:00", DIRECTOR, review());
        assertThat(issue.all("missed")).isEmpty();
        assertThat(issue.open()).isEmpty();
        assertThat(issue.all("met")).hasSize(9);
    }

    @Test
    void xt_2026_021_i3_misses_72_hours_and_is_raised_to_urgent_by_the_clock() {
        Told issue = Told.in(caseOf("finance", "sales", "production", "rnd", "marketing", "procurement", "hr",
                "logistics", "it"))
                .at("2026-11-17T10:00", liaison("rnd"), report("rnd", Urgency.NORMAL, "hr", "rnd"))
                .at("2026-11-17T10:20", COORDINATOR, triage(Urgency.NORMAL))
                .at("2026-11-17T13:30", COORDINATOR, meeting())
                .tick("2026-11-20T10:00");
        assertThat(issue.all("missed")).containsExactly("missed normal_solved 2026-11-20T10:00");
        assertThat(issue.all("raised")).containsExactly("raised urgent missed:normal_solved 2026-11-20T10:00");

        issue.at("2026-11-20T10:20", DIRECTOR, notice())
                .at("2026-11-20T10:25", VP_FIN, acknowledge())
                .at("2026-11-20T10:35", DIRECTOR, taskForce("hr", "rnd", "finance"))
                .at("2026-11-20T13:30", VP_FIN, measures("hr"))
                .at("2026-11-20T16:50", DIRECTOR, followUp())
                .at("2026-11-20T17:45", liaison("hr"), solve())
                .at("2026-11-23T09:20", COORDINATOR, accept());
        assertThat(issue.all("missed")).hasSize(1);
        assertThat(issue.all("late")).containsExactly("late normal_solved 2026-11-20T17:45");
        assertThat(issue.open()).isEmpty();
    }

    @Test
    void xt_2026_015_i3_misses_24_hours_and_is_raised_to_critical_by_the_clock() {
        Told issue = Told.in(caseOf("service", "product", "sales", "legal", "quality"))
                .at("2026-07-15T16:00", liaison("quality"), report("quality", Urgency.URGENT, "procurement"))
                .at("2026-07-15T16:10", COORDINATOR, triage(Urgency.URGENT))
                .at("2026-07-15T16:30", DIRECTOR, notice())
                .at("2026-07-15T16:35", VP_OPS, acknowledge())
                .at("2026-07-15T16:45", DIRECTOR, taskForce("procurement", "product", "sales"))
                .at("2026-07-15T19:20", VP_OPS, measures("procurement"))
                .tick("2026-07-16T16:00");
        assertThat(issue.all("missed")).containsExactly("missed urgent_solved 2026-07-16T16:00");
        assertThat(issue.all("raised")).containsExactly("raised critical missed:urgent_solved 2026-07-16T16:00");
        assertThat(issue.all("EmergencyPlanStarted")).containsExactly("EmergencyPlanStarted 2026-07-16T16:00");
        assertThat(issue.state().phase()).isEqualTo(IssuePhase.HANDLING);

        issue.at("2026-07-16T16:12", DIRECTOR, notice())
                .at("2026-07-16T16:13", GENERAL_MANAGER, acknowledge())
                .at("2026-07-16T16:35", DIRECTOR, team("procurement", "product", "sales"))
                .at("2026-07-16T17:05", DIRECTOR, contain())
                .at("2026-07-16T17:10", liaison("procurement"), solve());
        assertThat(issue.owed()).containsExactly("critical_report 2026-07-16T20:00", "verification 2026-07-17T18:00");

        issue.at("2026-07-16T18:30", DIRECTOR, fileReport())
                .at("2026-07-17T10:00", liaison("quality"), accept())
                .at("2026-07-22T14:00", DIRECTOR, review());
        assertThat(issue.all("missed")).hasSize(1);
        assertThat(issue.all("late")).containsExactly("late urgent_solved 2026-07-16T17:10");
        assertThat(issue.open()).isEmpty();
        assertThat(issue.state().done()).containsAll(List.of(ObligationCode.CRITICAL_NOTICE,
                ObligationCode.CRITICAL_TEAM, ObligationCode.CRITICAL_CONTAIN, ObligationCode.CRITICAL_REPORT));
    }
}

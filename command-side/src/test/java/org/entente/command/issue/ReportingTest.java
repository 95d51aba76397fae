package org.entente.command.issue;

import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.IssueCommand.ReportIssue;
import org.entente.api.issue.IssueEvent.Reported;
import org.entente.api.issue.IssueKind;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.IssueRecord;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.Party;
import org.entente.api.request.RequestPhase;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.Asked.recordOf;
import static org.entente.command.issue.Asked.report;
import static org.entente.command.issue.IssueStories.none;
import static org.entente.command.issue.IssueStories.reported;
import static org.entente.command.issue.Yunlan.COORDINATOR;
import static org.entente.command.issue.Yunlan.DIRECTOR;
import static org.entente.command.issue.Yunlan.caseIn;
import static org.entente.command.issue.Yunlan.liaison;

/**
 * Rules ISS-1, ISS-3, ISS-4, ISS-5, ISS-6, ISS-15, ISS-22: who may report, in which cases, how far back, and what begins.
 */
class ReportingTest {
    @Test
    void a_normal_report_opens_triage_meeting_and_the_72_hours() {
        Told issue = reported(Urgency.NORMAL);

        assertThat(issue.owed()).containsExactly("triage 2026-03-24T11:00", "normal_meeting 2026-03-25T18:00",
                "normal_solved 2026-03-27T10:00");
        assertThat(issue.open()).extracting(one -> one.debtor().kind())
                .containsExactly(Party.Kind.OFFICE, Party.Kind.OFFICE, Party.Kind.DEPARTMENT);
    }

    @Test
    void an_urgent_report_is_owed_to_the_vice_president_over_the_first_responsible_department() {
        Told issue = reported(Urgency.URGENT);

        assertThat(issue.owed()).containsExactly("triage 2026-03-24T11:00", "urgent_notice 2026-03-24T11:00",
                "urgent_measures 2026-03-24T14:00", "urgent_solved 2026-03-25T10:00",
                "urgent_follow_up 2026-03-24T17:00");
        assertThat(issue.open().stream().filter(one -> one.code().code().equals("urgent_notice")))
                .singleElement().satisfies(one -> {
                    assertThat(one.debtor()).isEqualTo(Party.DIRECTOR);
                    assertThat(one.creditor()).isEqualTo(Party.vicePresidentOver(new DepartmentId("rnd")));
                });
    }

    @Test
    void a_critical_report_is_in_handling_at_once_its_plan_started_and_everybody_involved_told() {
        Told issue = reported(Urgency.CRITICAL);

        assertThat(issue.state().phase()).isEqualTo(IssuePhase.HANDLING);
        assertThat(issue.all("EmergencyPlanStarted")).containsExactly("EmergencyPlanStarted 2026-03-24T10:00");
        Reported report = (Reported) issue.history().getFirst();
        assertThat(report.told()).containsExactly(Party.GENERAL_MANAGER, Party.DIRECTOR,
                Party.vicePresidentOver(new DepartmentId("rnd")), Party.OFFICE,
                Party.department(new DepartmentId("rnd")), Party.department(new DepartmentId("production")));
    }

    @ParameterizedTest
    @EnumSource(value = RequestPhase.class, names = {"CONFIRMED", "PLANNING", "EXECUTING", "IN_ACCEPTANCE",
            "SUSPENDED"}, mode = EnumSource.Mode.EXCLUDE)
    void before_its_confirmation_and_after_its_acceptance_a_case_takes_no_issue(RequestPhase phase) {
        Told.in(caseIn(phase, "product", "rnd")).refused("2026-03-24T10:00", liaison("rnd"),
                report("rnd", Urgency.CRITICAL, "product"), "case-takes-no-issue");
    }

    @ParameterizedTest
    @EnumSource(value = RequestPhase.class, names = {"CONFIRMED", "PLANNING", "EXECUTING", "IN_ACCEPTANCE"})
    void from_its_confirmation_until_its_acceptance_a_case_takes_issues(RequestPhase phase) {
        Told issue = Told.in(caseIn(phase, "product", "rnd")).at("2026-03-24T10:00", liaison("rnd"),
                report("rnd", Urgency.NORMAL, "product"));

        assertThat(issue.state().phase()).isEqualTo(IssuePhase.REPORTED);
    }

    @Test
    void a_suspended_case_takes_urgent_but_no_normal_issues() {
        Told issue = Told.in(caseIn(RequestPhase.SUSPENDED, "product", "rnd"));

        issue.refused("2026-03-24T10:00", liaison("rnd"), report("rnd", Urgency.NORMAL, "product"), "case-suspended");
        issue.at("2026-03-24T10:00", liaison("rnd"), report("rnd", Urgency.URGENT, "product"));
        assertThat(issue.state().urgency()).isEqualTo(Urgency.URGENT);
    }

    @Test
    void only_departments_of_the_collaboration_report_but_any_department_may_be_responsible() {
        none().refused("2026-03-24T10:00", liaison("legal"), report("legal", Urgency.NORMAL, "rnd"), "not-a-member");
        none().refused("2026-03-24T10:00", liaison("rnd"), report("rnd", Urgency.NORMAL, "space"),
                "department-unknown");
        assertThat(none().at("2026-03-24T10:00", liaison("rnd"), report("rnd", Urgency.NORMAL, "legal")).owed())
                .hasSize(3);
    }

    @Test
    void the_office_may_report_and_then_verifies_itself() {
        Told issue = none().at("2026-03-24T10:00", COORDINATOR, Asked.reportForOffice(Urgency.NORMAL, "rnd"))
                .at("2026-03-24T10:10", DIRECTOR, Asked.triage(Urgency.NORMAL))
                .at("2026-03-24T11:00", liaison("rnd"), Asked.solve());

        issue.refused("2026-03-24T12:00", liaison("sales"), Asked.accept(), "not-verifier");
        assertThat(issue.at("2026-03-24T12:00", COORDINATOR, Asked.accept()).state().phase())
                .isEqualTo(IssuePhase.CLOSED);
    }

    @Test
    void a_report_may_be_back_dated_to_the_tenth_working_day_and_no_further() {
        none().refused("2026-03-24T10:00", liaison("rnd"),
                report("rnd", recordOf(Urgency.NORMAL, "2026-03-09T23:59:59.999999", "sales")), "back-dated-too-far");
        none().refused("2026-03-24T10:00", liaison("rnd"),
                report("rnd", recordOf(Urgency.NORMAL, "2026-03-24T10:00:00.000001", "sales")), "in-the-future");
        Told issue = none().at("2026-03-24T10:00", liaison("rnd"),
                report("rnd", recordOf(Urgency.NORMAL, "2026-03-10T00:00", "sales")));

        assertThat(issue.all("missed")).containsExactly("missed triage 2026-03-10T10:00",
                "missed normal_meeting 2026-03-11T18:00", "missed normal_solved 2026-03-13T00:00");
        assertThat(issue.all("raised")).containsExactly("raised urgent missed:normal_solved 2026-03-24T10:00");
    }

    @Test
    void a_record_says_what_is_wrong_and_how_far_it_reaches() {
        IssueRecord silent = IssueRecord.of(null, IssueKind.DUTY_DISPUTE, Urgency.NORMAL,
                Yunlan.departments("rnd"), new Text(" ", ""), Asked.TEXT);
        IssueRecord unnamed = IssueRecord.of("third", IssueKind.DUTY_DISPUTE, Urgency.NORMAL,
                Yunlan.departments("rnd"), Asked.TEXT, Asked.TEXT);

        assertThat(none().refused("2026-03-24T10:00", liaison("rnd"), record(silent), "text-missing").facts())
                .containsEntry("field", "description");
        none().refused("2026-03-24T10:00", liaison("rnd"), record(unnamed), "label-unfit");
        none().refused("2026-03-24T10:00", liaison("rnd"), report("rnd", Urgency.NORMAL, "rnd", "rnd"),
                "departments-unfit");
    }

    private static ReportIssue record(IssueRecord record) {
        return report("rnd", record);
    }
}

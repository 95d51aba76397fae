package org.entente.command.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.Acting;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.issue.IssueId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.api.request.AcceptanceResult;
import org.entente.api.request.ClosingCommand.RecordRectification;
import org.entente.api.request.ClosingEvent.AcceptanceDecided;
import org.entente.api.request.Correction;
import org.entente.api.request.GoalVerdict;
import org.entente.api.request.JudgedGoal;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestCommand.CancelRequest;
import org.entente.api.request.RequestCommand.ResumeRequest;
import org.entente.api.request.RequestCommand.SuspendRequest;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestEvent.RequestCancelled;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.RulingLevel;
import org.entente.api.text.Text;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.MeetingFacts;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.DIRECTOR;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.head;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.casework.CaseWorld.text;
import static org.entente.command.request.Endings.DECIDED;
import static org.entente.command.request.Endings.MEETING;

/** Rules CLO-4 to CLO-8, CLO-10, CLO-12, CLO-13 and CLO-16: what the acceptance group says, and who says it. */
class AcceptanceTest {
    private static final Acting VICE_PRESIDENT = new Acting("han.zhiyuan", Role.VICE_PRESIDENT, null);

    @Test
    void the_office_owes_the_acceptance_five_working_days_after_the_application() {
        var owed = Endings.applied().open(ObligationCode.ACCEPTANCE_MEETING, "");

        // CLO-4: applied on Monday, judged by the next Monday
        assertThat(owed.debtor()).isEqualTo(Party.OFFICE);
        assertThat(owed.dueAt()).isEqualTo(at("2026-06-08T18:00"));
    }

    @Test
    void what_passed_has_its_retrospective_and_its_archive_owed() {
        var story = Endings.accepted();

        // CLO-16: accepted on Thursday 4 June
        assertThat(story.state().phase()).isEqualTo(RequestPhase.RETROSPECTIVE);
        assertThat(story.obligations().open(ObligationCode.ACCEPTANCE_MEETING, "")).isEmpty();
        assertThat(story.open(ObligationCode.RETROSPECTIVE, "").dueAt()).isEqualTo(at("2026-06-11T18:00"));
        assertThat(story.open(ObligationCode.ARCHIVE, "").dueAt()).isEqualTo(at("2026-06-18T18:00"));
    }

    @Test
    void the_report_says_target_actual_deviation_and_verdict_of_each_goal() {
        Endings.applied().when(DECIDED, COORDINATOR, Endings.decision(1, AcceptanceResult.PASSED_WITH_REMARKS,
                Endings.judged(GoalVerdict.MET_WITH_REMARKS, null), text("train the rest"), head(PRODUCT)))
                .thenAmongOthers(new AcceptanceDecided(REQUEST, 1, MEETING, at("2026-06-04T14:00"),
                        AcceptanceResult.PASSED_WITH_REMARKS, RulingLevel.OFFICE,
                        List.of(new JudgedGoal("_overall", text("A9 on sale"), text("on sale"), Text.NONE,
                                GoalVerdict.MET, null),
                                new JudgedGoal("g1", text("320 stores"), text("320"), Text.NONE, GoalVerdict.MET,
                                        null),
                                new JudgedGoal("g2", text("all agents trained"), text("97%"), text("3%"),
                                        GoalVerdict.MET_WITH_REMARKS, null)),
                        text("train the rest"), head(PRODUCT), List.of(), CaseWorld.HE_JIA, DECIDED));
    }

    @Test
    void it_is_judged_in_an_acceptance_meeting_that_was_held_after_the_application() {
        // CLO-5: no meeting, another kind, one before, one that was not held
        Endings.applied().among(Endings.around(List.of(), List.of(), Set.of(), List.of()))
                .refused(DECIDED, COORDINATOR, Endings.passed(), "acceptance-meeting-missing");
        for (var meeting : List.of(Endings.held(MEETING, MeetingKind.COORDINATION, "2026-06-04T14:00"),
                Endings.held(MEETING, MeetingKind.ACCEPTANCE, "2026-06-01T09:59"),
                new MeetingFacts(MEETING, MeetingKind.ACCEPTANCE,
                        at("2026-06-04T14:00"), null, false))) {
            Endings.applied().among(Endings.around(List.of(), List.of(), Set.of(), List.of(), meeting))
                    .refused(DECIDED, COORDINATOR, Endings.passed(), "acceptance-meeting-missing");
        }
    }

    @Test
    void the_initiating_department_agrees_and_not_in_the_person_who_applied() {
        // CLO-6: nobody, somebody else, the applicant
        for (var consent : new PersonId[]{null, head(RND), liaison(PRODUCT)}) {
            Endings.applied().refused(DECIDED, COORDINATOR, Endings.decision(1, AcceptanceResult.PASSED,
                    Endings.met(), Text.NONE, consent), "consent-missing");
        }
    }

    @Test
    void whoever_applied_does_not_record_the_result() {
        // CLO-7: even if he or she belongs to the Office
        Acting both = new Acting("he.jia", Role.LIAISON, PRODUCT);
        Endings.executing().when(Endings.APPLIED, both, Endings.application())
                .refused(DECIDED, COORDINATOR, Endings.passed(), "recorder-is-applicant");
    }

    @Test
    void what_is_open_again_is_not_passed() {
        Endings.applied().among(Endings.around(List.of(), List.of(), Set.of(), List.of(new IssueId("ISS-1")),
                Endings.held(MEETING, MeetingKind.ACCEPTANCE, "2026-06-04T14:00")))
                .refused(DECIDED, COORDINATOR, Endings.passed(), "work-open");
    }

    @Test
    void corrections_belong_to_what_is_not_passed_and_to_nothing_else() {
        // CLO-8: all at once, in writing
        Endings.applied().refused(DECIDED, COORDINATOR, Endings.notPassed(1), "corrections-missing");
        Endings.applied().refused(DECIDED, COORDINATOR, Endings.decision(1, AcceptanceResult.PASSED, Endings.met(),
                Text.NONE, head(PRODUCT), Endings.correction(RND, "2026-06-12")), "corrections-out-of-place");
        Endings.applied().refused(DECIDED, COORDINATOR, Endings.decision(1, AcceptanceResult.PASSED_WITH_REMARKS,
                Endings.met(), Text.NONE, head(PRODUCT)), "remarks-missing");
    }

    @Test
    void a_goal_that_is_not_met_is_passed_only_with_remarks() {
        // CLO-10: the result follows the goals
        Endings.applied().refused(DECIDED, COORDINATOR, Endings.decision(1, AcceptanceResult.PASSED,
                Endings.judged(GoalVerdict.NOT_MET, null), Text.NONE, head(PRODUCT)), "goal-not-met");
        Endings.applied().when(DECIDED, COORDINATOR, Endings.decision(1, AcceptanceResult.PASSED_WITH_REMARKS,
                Endings.judged(GoalVerdict.NOT_MET, null), text("nobody needs it"), head(PRODUCT)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"MEASURED_ON,", "MEASURED_ON, 2026-06-04", "MET, 2027-01-31"})
    void a_goal_that_is_measured_later_says_when_and_no_other_does(GoalVerdict verdict, LocalDate day) {
        // CLO-13: on a day to come
        Endings.applied().refused(DECIDED, COORDINATOR, Endings.decision(1, AcceptanceResult.PASSED,
                Endings.judged(verdict, day), Text.NONE, head(PRODUCT)), "measuring-day");
    }

    @Test
    void the_first_month_may_be_waited_for() {
        Endings.applied().when(DECIDED, COORDINATOR, Endings.decision(1, AcceptanceResult.PASSED,
                Endings.judged(GoalVerdict.MEASURED_ON, LocalDate.parse("2026-06-05")), Text.NONE, head(PRODUCT)));
    }

    @Test
    void another_application_than_the_one_that_was_read_is_not_judged() {
        Endings.applied().refused(DECIDED, COORDINATOR, Endings.decision(2, AcceptanceResult.PASSED, Endings.met(),
                Text.NONE, head(PRODUCT)), "round-outdated");
    }

    @Test
    void the_third_time_the_vice_president_over_the_lead_department_decides_and_ends_it() {
        // CLO-12: twice rectified, the Office has said what it can
        Endings.applied().refused(DECIDED, VICE_PRESIDENT, Endings.passed(), "not-the-decider");
        var third = third();
        third.refused(at("2026-06-10T16:00"), DIRECTOR, Endings.decision(3, AcceptanceResult.PASSED, Endings.met(),
                Text.NONE, head(PRODUCT)), "not-the-decider");
        third.refused(at("2026-06-10T16:00"), VICE_PRESIDENT, Endings.notPassed(3,
                Endings.correction(RND, "2026-06-12")), "corrections-out-of-place");
        third.when(at("2026-06-10T16:00"), VICE_PRESIDENT, Endings.notPassed(3))
                .thenAmongOthers(new RequestCancelled(REQUEST, RequestPhase.IN_ACCEPTANCE,
                        "acceptance-not-passed: not stable yet", at("2026-06-10T16:00")));
        assertThat(third.state().phase()).isEqualTo(RequestPhase.CANCELLED);
        assertThat(third.obligations().open()).isEmpty();
        third().when(at("2026-06-10T16:00"), VICE_PRESIDENT, Endings.decision(3,
                AcceptanceResult.PASSED_WITH_REMARKS, Endings.met(), text("good enough"), null));
    }

    @Test
    void a_suspended_acceptance_is_owed_again_in_full_and_a_cancelled_one_no_more() {
        var story = Endings.applied().when(at("2026-06-02T09:00"), DIRECTOR, new SuspendRequest(REQUEST, "strike",
                LocalDate.parse("2026-06-15")));
        assertThat(story.obligations().open()).isEmpty();
        story.refused(at("2026-06-03T09:00"), COORDINATOR, Endings.passed(), "phase");

        story.when(at("2026-06-15T09:00"), DIRECTOR, new ResumeRequest(REQUEST));
        assertThat(story.state().phase()).isEqualTo(RequestPhase.IN_ACCEPTANCE);
        assertThat(story.open(ObligationCode.ACCEPTANCE_MEETING, "").dueAt()).isEqualTo(at("2026-06-23T18:00"));
        story.when(at("2026-06-16T09:00"), COORDINATOR, new CancelRequest(REQUEST, "no market"));
        assertThat(story.obligations().open()).isEmpty();
    }

    @Test
    void after_the_acceptance_a_case_is_neither_suspended_nor_cancelled() {
        Endings.accepted().refused(at("2026-06-09T09:00"), COORDINATOR, new CancelRequest(REQUEST, "no"), "phase");
        Endings.accepted().refused(at("2026-06-09T09:00"), DIRECTOR, new SuspendRequest(REQUEST, "no",
                LocalDate.parse("2026-06-15")), "phase");
    }

    private static Story<RequestState, RequestCommand, RequestEvent> third() {
        var story = Endings.applied();
        for (int round = 1; round <= 2; round++) {
            story.when(DECIDED, COORDINATOR, Endings.notPassed(round, Endings.correction(RND, "2026-06-05")));
            story.among(Endings.around(List.of(), List.of(),
                    Set.copyOf(story.state().closing().corrections().stream().map(Correction::task).toList()),
                    List.of(), Endings.held(MEETING, MeetingKind.ACCEPTANCE, "2026-06-04T16:00")));
            story.when(DECIDED, asLiaison(PRODUCT), new RecordRectification(REQUEST, PRODUCT, text("done")));
            story.when(DECIDED, asLiaison(PRODUCT), Endings.application());
        }
        return story;
    }
}

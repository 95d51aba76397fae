package org.entente.command.request;

import java.time.Instant;
import java.time.LocalDate;

import org.entente.api.meeting.MeetingId;
import org.entente.api.plan.PlanId;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestCommand.CancelRequest;
import org.entente.api.request.RequestCommand.ResumeRequest;
import org.entente.api.request.RequestCommand.StartExecution;
import org.entente.api.request.RequestCommand.StartPlanning;
import org.entente.api.request.RequestCommand.SuspendRequest;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestEvent.RequestCancelled;
import org.entente.api.request.RequestEvent.RequestResumed;
import org.entente.api.request.RequestEvent.RequestSuspended;
import org.entente.api.request.RequestPhase;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.DIRECTOR;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.at;

/** Rules REQ-30 and REQ-34: a case stands still and goes on where it stood, or ends. */
class CaseCourseTest {
    private static final Instant NINE = at("2026-03-10T09:00");
    private static final Instant TEN = at("2026-03-10T10:00");

    @Test
    void a_case_goes_on_in_the_phase_in_which_it_stood() {
        planning().when(NINE, DIRECTOR, suspend("2026-04-01"))
                .then(new RequestSuspended(REQUEST, RequestPhase.PLANNING, "supplier", LocalDate.parse("2026-04-01"),
                        NINE))
                .when(TEN, DIRECTOR, new ResumeRequest(REQUEST))
                .then(new RequestResumed(REQUEST, RequestPhase.PLANNING, TEN));
        Story<RequestState, RequestCommand, RequestEvent> executing = executing().when(NINE, DIRECTOR,
                suspend("2026-04-01"));
        assertThat(executing.state().phase()).isEqualTo(RequestPhase.SUSPENDED);
        assertThat(executing.when(TEN, DIRECTOR, new ResumeRequest(REQUEST)).state().phase())
                .isEqualTo(RequestPhase.EXECUTING);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-03-10, end-not-ahead", "2026-03-09, end-not-ahead", "2027-03-12, suspended-too-long"})
    void it_is_expected_to_go_on_after_today_and_within_a_year(String end, String code) {
        planning().refused(NINE, DIRECTOR, suspend(end), code);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-11", "2027-03-11"})
    void both_ends_of_that_are_taken(String end) {
        planning().when(NINE, DIRECTOR, suspend(end));
    }

    @Test
    void it_is_suspended_after_the_kickoff_and_once() {
        Requests.approved().refused(at("2026-03-03T12:00"), DIRECTOR, suspend("2026-04-01"), "phase");
        planning().when(NINE, DIRECTOR, suspend("2026-04-01")).refused(TEN, DIRECTOR, suspend("2026-04-01"), "phase");
        planning().refused(NINE, DIRECTOR, new ResumeRequest(REQUEST), "phase");
    }

    @Test
    void a_plan_that_took_effect_just_before_is_found_in_force_afterwards() {
        var suspended = planning().when(NINE, DIRECTOR, suspend("2026-04-01")).when(NINE.plusMillis(5), REACTION,
                new StartExecution(REQUEST, new PlanId("PLN-1"), NINE.minusMillis(5)));

        assertThat(suspended.state().phase()).isEqualTo(RequestPhase.SUSPENDED);
        suspended.when(TEN, DIRECTOR, new ResumeRequest(REQUEST))
                .then(new RequestResumed(REQUEST, RequestPhase.EXECUTING, TEN));
    }

    @Test
    void the_office_cancels_a_case_with_a_reason_suspended_or_not() {
        planning().when(NINE, COORDINATOR, new CancelRequest(REQUEST, "no market"))
                .then(new RequestCancelled(REQUEST, RequestPhase.PLANNING, "no market", NINE));
        var suspended = executing().when(NINE, DIRECTOR, suspend("2026-04-01")).when(TEN, COORDINATOR,
                new CancelRequest(REQUEST, "no market"));
        suspended.then(new RequestCancelled(REQUEST, RequestPhase.EXECUTING, "no market", TEN));
        assertThat(suspended.state().phase()).isEqualTo(RequestPhase.CANCELLED);
        suspended.refused(TEN, DIRECTOR, new ResumeRequest(REQUEST), "phase");
    }

    @Test
    void before_the_kickoff_a_case_is_withdrawn_not_cancelled() {
        Requests.approved().refused(at("2026-03-03T12:00"), COORDINATOR, new CancelRequest(REQUEST, "no"), "phase");
    }

    private static SuspendRequest suspend(String end) {
        return new SuspendRequest(REQUEST, "supplier", LocalDate.parse(end));
    }

    private static Story<RequestState, RequestCommand, RequestEvent> planning() {
        return Requests.approved().when(at("2026-03-04T09:00"), asHead(RND), Requests.confirm(RND, 1))
                .when(at("2026-03-04T09:00"), asHead(SALES), Requests.confirm(SALES, 1))
                .when(at("2026-03-09T16:00"), REACTION,
                        new StartPlanning(REQUEST, new MeetingId("MTG-1-kickoff"), at("2026-03-09T16:00")));
    }

    private static Story<RequestState, RequestCommand, RequestEvent> executing() {
        return planning().when(at("2026-03-09T17:20"), REACTION,
                new StartExecution(REQUEST, new PlanId("PLN-1"), at("2026-03-09T17:20")));
    }
}

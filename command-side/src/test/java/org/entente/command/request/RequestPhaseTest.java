package org.entente.command.request;

import java.util.function.Supplier;
import java.util.stream.Stream;

import org.entente.api.identity.Acting;
import org.entente.api.meeting.MeetingId;
import org.entente.api.plan.PlanId;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestCommand.ApproveRequest;
import org.entente.api.request.RequestCommand.RejectRequest;
import org.entente.api.request.RequestCommand.ReturnRequest;
import org.entente.api.request.RequestCommand.ReviseForm;
import org.entente.api.request.RequestCommand.SignRequest;
import org.entente.api.request.RequestCommand.StartExecution;
import org.entente.api.request.RequestCommand.StartPlanning;
import org.entente.api.request.RequestCommand.Withdraw;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.ReviewFindings;
import org.entente.command.decision.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.form;
import static org.junit.jupiter.params.provider.Arguments.of;

/** Rule REQ-1: how a request goes from phase to phase (handbook 1.2, request states), by whose act. */
class RequestPhaseTest {
    private static final Withdraw WITHDRAWAL = new Withdraw(REQUEST, PRODUCT, "the A7 is prolonged");

    @ParameterizedTest(name = "{0} → {4}")
    @MethodSource("steps")
    void an_act_leads_to_the_next_phase(RequestPhase from,
            Supplier<Story<RequestState, RequestCommand, RequestEvent>> story,
            Acting by, RequestCommand act, RequestPhase to) {
        var begun = story.get();
        assertThat(begun.state().phase()).isEqualTo(from);

        assertThat(begun.when(at("2026-03-06T09:00"), by, act).state().phase()).isEqualTo(to);
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                step(RequestPhase.DRAFT, RequestPhaseTest::drafted, asLiaison(PRODUCT),
                        new ReviseForm(REQUEST, PRODUCT, form(RND)), RequestPhase.DRAFT),
                step(RequestPhase.DRAFT, RequestPhaseTest::drafted, asHead(PRODUCT),
                        new SignRequest(REQUEST, PRODUCT, 1), RequestPhase.DRAFT),
                step(RequestPhase.DRAFT, () -> Requests.signed(form(RND)), asLiaison(PRODUCT), Requests.submit(),
                        RequestPhase.SUBMITTED),
                step(RequestPhase.SUBMITTED, Requests::submitted, COORDINATOR,
                        new ApproveRequest(REQUEST, ReviewFindings.ALL_MET), RequestPhase.IN_CONFIRMATION),
                step(RequestPhase.SUBMITTED, Requests::submitted, COORDINATOR,
                        new ReturnRequest(REQUEST, ReviewFindings.ALL_MET, "more"), RequestPhase.RETURNED),
                step(RequestPhase.SUBMITTED, Requests::submitted, COORDINATOR,
                        new RejectRequest(REQUEST, ReviewFindings.ALL_MET, "no"), RequestPhase.REJECTED),
                step(RequestPhase.RETURNED, RequestPhaseTest::returned, asLiaison(PRODUCT),
                        new ReviseForm(REQUEST, PRODUCT, form(RND)), RequestPhase.DRAFT),
                step(RequestPhase.CONFIRMED, RequestPhaseTest::confirmed, REACTION,
                        new StartPlanning(REQUEST, MeetingId.kickoffOf(REQUEST), at("2026-03-06T09:00")),
                        RequestPhase.PLANNING),
                step(RequestPhase.PLANNING, RequestPhaseTest::planning, REACTION,
                        new StartExecution(REQUEST, PlanId.of(REQUEST), at("2026-03-06T09:00")),
                        RequestPhase.EXECUTING),
                withdrawn(RequestPhase.DRAFT, RequestPhaseTest::drafted),
                withdrawn(RequestPhase.RETURNED, RequestPhaseTest::returned),
                withdrawn(RequestPhase.SUBMITTED, Requests::submitted),
                withdrawn(RequestPhase.IN_CONFIRMATION, Requests::approved),
                withdrawn(RequestPhase.REVISING, RequestPhaseTest::revising),
                withdrawn(RequestPhase.CONFIRMED, RequestPhaseTest::confirmed));
    }

    private static Arguments step(RequestPhase from, Supplier<Story<RequestState, RequestCommand, RequestEvent>> story,
            Acting by, RequestCommand act, RequestPhase to) {
        return of(from, story, by, act, to);
    }

    private static Arguments withdrawn(RequestPhase from,
            Supplier<Story<RequestState, RequestCommand, RequestEvent>> story) {
        return step(from, story, asHead(PRODUCT), WITHDRAWAL, RequestPhase.WITHDRAWN);
    }

    private static Story<RequestState, RequestCommand, RequestEvent> drafted() {
        return Requests.drafted(form(RND));
    }

    private static Story<RequestState, RequestCommand, RequestEvent> returned() {
        return Requests.submitted().when(at("2026-03-03T11:00"), COORDINATOR,
                new ReturnRequest(REQUEST, ReviewFindings.ALL_MET, "more"));
    }

    private static Story<RequestState, RequestCommand, RequestEvent> revising() {
        return Requests.approved().when(at("2026-03-04T17:00"), asHead(RND), Requests.object(RND, 1));
    }

    private static Story<RequestState, RequestCommand, RequestEvent> confirmed() {
        return Requests.approved().when(at("2026-03-04T09:00"), asHead(RND), Requests.confirm(RND, 1))
                .when(at("2026-03-04T09:05"), asHead(SALES), Requests.confirm(SALES, 1));
    }

    private static Story<RequestState, RequestCommand, RequestEvent> planning() {
        return confirmed().when(at("2026-03-05T16:00"), REACTION,
                new StartPlanning(REQUEST, MeetingId.kickoffOf(REQUEST), at("2026-03-05T16:00")));
    }
}

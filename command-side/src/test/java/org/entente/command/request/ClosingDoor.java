package org.entente.command.request;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.entente.api.identity.Acting;
import org.entente.api.meeting.MeetingId;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanId;
import org.entente.api.request.ArchiveContents;
import org.entente.api.request.RequestCommand.ApproveRequest;
import org.entente.api.request.RequestCommand.CreateDraft;
import org.entente.api.request.RequestCommand.SignRequest;
import org.entente.api.request.RequestCommand.StartExecution;
import org.entente.api.request.RequestCommand.StartPlanning;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.ReviewFindings;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.decision.ClosingFacts;
import org.entente.command.player.MemoryDesk;
import org.entente.command.web.FrontDoor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;

/** The web layer of the end of a case before the real rules: the case of {@link Endings} is executing, and nothing is open. */
final class ClosingDoor {
    static final String CASE = "/api/requests/REQ-1/";
    static final String NO_CASE = "/api/requests/REQ-none/";

    private final AtomicReference<Endings.Around> around = new AtomicReference<>(Endings.atRest());
    private final MemoryDesk desk = new MemoryDesk(CaseWorld.BOOK, cases(), at("2026-03-02T09:20"));
    private final MockMvc mvc;

    ClosingDoor() {
        given("2026-03-02T09:20", asLiaison(PRODUCT), new CreateDraft(REQUEST, PRODUCT, null, CaseWorld.form(RND,
                SALES)));
        given("2026-03-02T09:50", asHead(PRODUCT), new SignRequest(REQUEST, PRODUCT, 1));
        given("2026-03-02T10:00", asLiaison(PRODUCT), Requests.submit());
        given("2026-03-03T11:00", CaseWorld.COORDINATOR, new ApproveRequest(REQUEST, ReviewFindings.ALL_MET));
        given("2026-03-04T09:00", asHead(RND), Requests.confirm(RND, 1));
        given("2026-03-04T09:01", asHead(SALES), Requests.confirm(SALES, 1));
        given("2026-03-09T16:00", REACTION, new StartPlanning(REQUEST, new MeetingId("MTG-1-kickoff"),
                at("2026-03-09T16:00")));
        given("2026-03-09T17:20", REACTION, new StartExecution(REQUEST, new PlanId("PLN-1"), at("2026-03-09T17:20")));
        desk.moveTo(Endings.APPLIED);
        mvc = FrontDoor.before(desk, ClosingController::new);
    }

    ClosingDoor applied() {
        desk.given(asLiaison(PRODUCT), Endings.application());
        return moveTo(Endings.DECIDED);
    }

    ClosingDoor accepted() {
        applied();
        desk.given(CaseWorld.COORDINATOR, Endings.passed());
        return moveTo(at("2026-06-09T16:00"));
    }

    ClosingDoor notPassed() {
        applied();
        desk.given(CaseWorld.COORDINATOR, Endings.notPassed(1, Endings.correction(RND, "2026-06-12")));
        return moveTo(at("2026-06-15T10:00"));
    }

    ClosingDoor moveTo(Instant moment) {
        desk.moveTo(moment);
        return this;
    }

    ClosingDoor among(Endings.Around facts) {
        around.set(facts);
        return this;
    }

    void given(String moment, Acting by, Command command) {
        desk.moveTo(at(moment));
        desk.given(by, command);
    }

    ResultActions as(String person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.principal(() -> person));
    }

    /** The request's version as a header has it. */
    String version() {
        return "\"" + desk.version(REQUEST.value()) + "\"";
    }

    /** The events of the last act; empty after a refusal. */
    List<DomainEvent> last() {
        return desk.last();
    }

    private Cases cases() {
        return new Cases() {
            @Override
            public CaseFacts of(RequestId request) {
                return CaseWorld.caseIn(RequestPhase.EXECUTING);
            }

            @Override
            public ClosingFacts closing(RequestId request) {
                return around.get().facts();
            }

            @Override
            public ArchiveContents contents(RequestId request) {
                return Endings.CONTENTS;
            }
        };
    }
}

package org.entente.command.plan;

import java.util.List;

import org.entente.api.identity.Acting;
import org.entente.api.identity.DepartmentId;
import org.entente.api.message.DomainEvent;
import org.entente.api.obligation.ObligationEvent;
import org.entente.api.plan.PlanCommand;
import org.entente.api.plan.PlanCommand.AwaitPlan;
import org.entente.api.plan.PlanCommand.Circulate;
import org.entente.api.plan.PlanCommand.WritePlan;
import org.entente.api.plan.PlanContent;
import org.entente.api.request.RequestPhase;
import org.entente.command.player.MemoryDesk;
import org.entente.command.web.FrontDoor;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.BOOK;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.caseIn;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The plan of a case behind its front door, where the real rules and permissions decide. */
final class PlanDoor {
    static final String PLAN_PATH = "/api/requests/REQ-1/plan";

    private final MemoryDesk desk;
    private RequestPhase phase = RequestPhase.PLANNING;

    private PlanDoor() {
        desk = new MemoryDesk(BOOK, request -> caseIn(phase), at("2026-03-09T16:50"));
    }

    static PlanDoor awaited() {
        PlanDoor door = new PlanDoor();
        door.given(REACTION, new AwaitPlan(Plans.PLAN, REQUEST, PRODUCT, PRODUCT, List.of(PRODUCT, RND, SALES),
                at("2026-03-05T16:00")));
        return door;
    }

    static PlanDoor written(PlanContent content) {
        PlanDoor door = awaited();
        door.given(asLiaison(PRODUCT), new WritePlan(Plans.PLAN, PRODUCT, content));
        return door;
    }

    static PlanDoor circulated(PlanContent content) {
        PlanDoor door = written(content);
        door.given(asLiaison(PRODUCT), new Circulate(Plans.PLAN, PRODUCT, 1));
        return door;
    }

    /** In force, in a case that is executing. */
    static PlanDoor inForce(PlanContent content) {
        PlanDoor door = circulated(content);
        for (DepartmentId one : List.of(PRODUCT, RND, SALES)) {
            door.given(asHead(one), Plans.sign(one, content));
        }
        return door.caseIs(RequestPhase.EXECUTING);
    }

    PlanDoor caseIs(RequestPhase next) {
        phase = next;
        return this;
    }

    void given(Acting by, PlanCommand command) {
        desk.given(by, command);
    }

    /** The plan's version as a header has it. */
    String version() {
        return "\"" + desk.version(Plans.PLAN.value()) + "\"";
    }

    /** The plan's own events of the last act, without those of its obligations. */
    List<DomainEvent> brought() {
        return desk.last().stream().filter(one -> !(one instanceof ObligationEvent)).toList();
    }

    /** Headers are name, value, name, value; single quotes stand for double ones. */
    ResultActions post(String person, String path, String body, String... headers) throws Exception {
        return send(HttpMethod.POST, person, path, body, headers);
    }

    ResultActions put(String person, String path, String body, String... headers) throws Exception {
        return send(HttpMethod.PUT, person, path, body, headers);
    }

    /** By somebody who read the ledger so far. */
    ResultActions consent(String person, String path, String body) throws Exception {
        return post(person, path, body, "Entente-Position", Long.toString(FrontDoor.READ));
    }

    /** Refused with this status and code, and nothing happened. */
    void refused(int httpStatus, String code, ResultActions answer) throws Exception {
        answer.andExpect(status().is(httpStatus));
        if (!code.isEmpty()) {
            answer.andExpect(content().string(code));
        }
        assertThat(desk.last()).isEmpty();
    }

    private ResultActions send(HttpMethod method, String person, String path, String body, String... headers)
            throws Exception {
        desk.forget();
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(method, path).principal(() -> person)
                .header("Idempotency-Key", "k1").contentType(MediaType.APPLICATION_JSON)
                .content(body.replace('\'', '"'));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        MockMvc mvc = path.contains("/contingencies/")
                ? FrontDoor.before(desk, (answers, own) -> new ContingencyController(answers))
                : FrontDoor.before(desk, PlanController::new);
        return mvc.perform(request);
    }
}

package org.entente.command.task;

import java.util.List;
import java.util.Map;

import org.entente.api.identity.Acting;
import org.entente.api.message.DomainEvent;
import org.entente.api.obligation.ObligationEvent;
import org.entente.api.policy.LimitScope;
import org.entente.api.policy.Limits;
import org.entente.api.policy.PolicySwitch;
import org.entente.api.request.RequestPhase;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.Timeline;
import org.entente.api.task.TaskCommand;
import org.entente.api.task.TaskCommand.OpenTask;
import org.entente.api.task.TaskCommand.StartTask;
import org.entente.api.task.TaskStatus;
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
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.caseIn;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The work item of {@link Items} behind its front door, where the real rules and permissions decide. */
final class TaskDoor {
    static final String PATH = "/api/tasks/TSK-1";
    static final String NOWHERE = "/api/tasks/TSK-none";

    private final MemoryDesk desk;
    private RequestPhase phase = RequestPhase.EXECUTING;

    private TaskDoor(RuleBook book) {
        desk = new MemoryDesk(book, Items.among(() -> caseIn(phase)), at("2026-03-09T17:40"));
        desk.given(REACTION, new OpenTask(Items.TASK, REQUEST, Items.ITEM, at("2026-03-09T17:40")));
    }

    /** It is there since Monday 9 March 17:40, and has not begun. */
    static TaskDoor opened() {
        return new TaskDoor(BOOK);
    }

    /** Begun on Monday 16 March 09:00. */
    static TaskDoor started() {
        return opened().begun();
    }

    private TaskDoor begun() {
        return given("2026-03-16T09:00", asLiaison(RND), new StartTask(Items.TASK, RND, null));
    }

    /** In a company that asks a second person to accept what is done. */
    static TaskDoor asking() {
        Limits limits = Limits.STANDARD.switched(LimitScope.COMPANY, Map.of(PolicySwitch.ITEM_ACCEPTANCE, true));
        return new TaskDoor(new RuleBook(BOOK.calendars(), Timeline.startingWith(limits), BOOK.organizations()))
                .begun();
    }

    /** Delayed since Friday 20 March, flagged on Monday 23 March 10:00. */
    static TaskDoor flagged() {
        TaskDoor door = started();
        door.given("2026-03-20T15:30", asLiaison(RND), Items.report(TaskStatus.DELAYED));
        door.given("2026-03-23T10:00:01", REACTION, Items.sumUp(Items.MARCH_23, TaskStatus.DELAYED));
        return door;
    }

    TaskDoor caseIs(RequestPhase next) {
        phase = next;
        return this;
    }

    TaskDoor given(String moment, Acting by, TaskCommand command) {
        desk.moveTo(at(moment));
        desk.given(by, command);
        return this;
    }

    /** The item's own events of the last act, without those of its obligations. */
    List<DomainEvent> brought() {
        return desk.last().stream().filter(one -> !(one instanceof ObligationEvent)).toList();
    }

    /** All events of the last act. */
    List<DomainEvent> last() {
        return desk.last();
    }

    String version() {
        return "\"" + desk.version(Items.TASK.value()) + "\"";
    }

    /** Headers are name, value, name, value; single quotes stand for double ones. */
    ResultActions post(String person, String path, String body, String... headers) throws Exception {
        return send(HttpMethod.POST, person, path, body, headers);
    }

    ResultActions put(String person, String path, String body, String... headers) throws Exception {
        return send(HttpMethod.PUT, person, path, body, headers);
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
        MockMvc mvc = path.contains("/attention/")
                ? FrontDoor.before(desk, (answers, own) -> new AttentionController(answers))
                : FrontDoor.before(desk, TaskController::new);
        return mvc.perform(request);
    }
}

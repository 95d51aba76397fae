package org.entente.command.issue;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

import org.entente.api.identity.Acting;
import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationEvent;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.decision.IssueFacts;
import org.entente.command.player.MemoryDesk;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.FrontDoor;
import org.entente.command.web.OwnDepartment;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.Yunlan.COORDINATOR;
import static org.entente.command.issue.Yunlan.caseIn;
import static org.entente.command.issue.Yunlan.departments;
import static org.entente.command.issue.Yunlan.liaison;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** One issue, ISS-1, behind its front door, where the real rules and permissions decide; ISS-2 is another, critical one. */
final class IssueDoor {
    private static final String[] CASE = {"product", "rnd", "production", "sales"};

    private final MemoryDesk desk;
    private RequestPhase phase = RequestPhase.EXECUTING;

    private IssueDoor(Instant now) {
        desk = new MemoryDesk(Yunlan.BOOK, new Cases() {
            @Override
            public CaseFacts of(RequestId request) {
                if (!request.equals(Yunlan.REQUEST)) {
                    throw Refusal.notFound(request.value());
                }
                return caseIn(phase, CASE);
            }

            @Override
            public IssueFacts issue(IssueId issue) {
                if (!issue.value().equals("ISS-2")) {
                    throw Refusal.notFound(issue.value());
                }
                return new IssueFacts(issue, Yunlan.REQUEST, Urgency.CRITICAL, true, departments("rnd"),
                        departments("rnd"), null, null);
            }
        }, now);
    }

    /** Nothing was reported yet; it is Tuesday, 10:00. */
    static IssueDoor none() {
        return new IssueDoor(Yunlan.at("2026-03-24T10:00"));
    }

    /** Production reported, research is responsible. */
    static IssueDoor reported(Urgency urgency) {
        return none().given(liaison("production"), Asked.report("production", urgency, "rnd")).at("2026-03-24T10:10");
    }

    static IssueDoor handled(Urgency urgency) {
        IssueDoor door = reported(urgency);
        return (urgency == Urgency.CRITICAL ? door : door.given(COORDINATOR, Asked.triage(urgency)))
                .at("2026-03-24T10:20");
    }

    static IssueDoor solved(Urgency urgency) {
        return handled(urgency).given(liaison("rnd"), Asked.solve()).at("2026-03-24T10:25");
    }

    static IssueDoor closed(Urgency urgency) {
        return solved(urgency).given(liaison("production"), Asked.accept()).at("2026-03-24T10:28");
    }

    static IssueDoor dismissed() {
        return handled(Urgency.NORMAL).given(COORDINATOR, Asked.dismiss());
    }

    IssueDoor given(Acting by, IssueCommand command) {
        desk.given(by, command);
        return this;
    }

    IssueDoor at(String local) {
        desk.moveTo(Yunlan.at(local));
        return this;
    }

    IssueDoor caseIs(RequestPhase next) {
        phase = next;
        return this;
    }

    /** The stored names' last part of the issue's own events of the last act, such as {@code Triaged}. */
    List<String> brought() {
        return desk.last().stream().filter(one -> !(one instanceof ObligationEvent))
                .map(one -> one.getClass().getSimpleName()).toList();
    }

    /** The event of this kind that the last act brought. */
    <E> E the(Class<E> kind) {
        return desk.last().stream().filter(kind::isInstance).map(kind::cast).findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind.getSimpleName() + " among " + brought()));
    }

    /** By its path under the issue; headers are name, value, name, value; single quotes stand for double ones. */
    ResultActions post(String person, String path, String body, String... headers) throws Exception {
        return send(person, "/api/issues/ISS-1/" + path, body, headers);
    }

    ResultActions send(String person, String path, String body, String... headers) throws Exception {
        desk.forget();
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(path).principal(() -> person)
                .header("Idempotency-Key", "k1").contentType(MediaType.APPLICATION_JSON)
                .content(body.replace('\'', '"'));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return FrontDoor.before(desk, controller(path.substring(path.lastIndexOf("ISS-") + "ISS-1/".length())))
                .perform(request);
    }

    /** Refused with this status and code, and nothing happened. */
    void refused(int httpStatus, String code, ResultActions answer) throws Exception {
        answer.andExpect(status().is(httpStatus));
        if (!code.isEmpty()) {
            answer.andExpect(content().string(code));
        }
        assertThat(desk.last()).isEmpty();
    }

    private static BiFunction<CommandAnswers, OwnDepartment, Object> controller(String path) {
        return switch (path.split("[/?]")[0]) {
            case "triage", "escalation", "de-escalation", "notice", "acknowledgement" ->
                (answers, own) -> new IssueLevelController(answers);
            case "task-force", "meeting", "measures", "containment", "report", "follow-ups" ->
                (answers, own) -> new IssueHandlingController(answers);
            case "emergency-plan" -> path.contains("/steps/")
                    ? (answers, own) -> new EmergencyController(answers)
                    : (answers, own) -> new IssueHandlingController(answers);
            case "statutory-answer" -> (answers, own) -> new EmergencyController(answers);
            case "solve-by", "suspension", "resumption", "solution", "verification", "merge", "dismissal", "review" ->
                (answers, own) -> new IssueClosingController(answers);
            default -> IssueReportController::new;
        };
    }
}

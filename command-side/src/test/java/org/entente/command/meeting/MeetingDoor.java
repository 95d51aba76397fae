package org.entente.command.meeting;

import java.util.List;

import org.entente.api.identity.Acting;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingCommand.HoldMeeting;
import org.entente.api.meeting.MeetingCommand.IssueMinutes;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.RequestPhase;
import org.entente.command.casework.CaseWorld;
import org.entente.command.player.MemoryDesk;
import org.entente.command.web.FrontDoor;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The paths of meetings before the rules of meetings: what is answered, and what happened. */
final class MeetingDoor {
    static final PersonId DIRECTOR = new PersonId("lin.lan");

    private final MemoryDesk desk;
    private final MockMvc mvc;
    private int key;

    private MeetingDoor(RequestPhase phase) {
        desk = new MemoryDesk(CaseWorld.BOOK, Meetings.cases(phase), CaseWorld.at("2026-03-23T10:00"));
        mvc = FrontDoor.before(desk, MeetingController::new);
    }

    /** A case in this phase, without any meeting; it is Monday 23 March, 10:00. */
    static MeetingDoor in(RequestPhase phase) {
        return new MeetingDoor(phase);
    }

    /** The coordination meeting {@code MTG-7} of Tuesday 14:00 is called. */
    static MeetingDoor scheduled() {
        return in(RequestPhase.EXECUTING).given(CaseWorld.COORDINATOR, Meetings.schedule(MeetingKind.COORDINATION));
    }

    /** It was held and ended at 16:00 with all invited. */
    static MeetingDoor held() {
        return scheduled().at("2026-03-24T16:00").given(CaseWorld.COORDINATOR, Meetings.hold());
    }

    static MeetingDoor held(HoldMeeting with) {
        return scheduled().at("2026-03-24T16:00").given(CaseWorld.COORDINATOR, with);
    }

    /** Its minutes, with the action {@code a1} of research, are out since 16:30. */
    static MeetingDoor minuted() {
        return held().at("2026-03-24T16:30").given(CaseWorld.COORDINATOR,
                new IssueMinutes(Meetings.MEETING, Kickoffs.minutes()));
    }

    MeetingDoor at(String local) {
        desk.moveTo(CaseWorld.at(local));
        return this;
    }

    MeetingDoor given(Acting by, Command command) {
        desk.given(by, command);
        return this;
    }

    ResultActions post(PersonId person, String path, String body) throws Exception {
        return mvc.perform(request(person, path, body));
    }

    /** Refused with this status and code, and nothing happened. */
    void refuses(PersonId person, String path, String body, int status, String code) throws Exception {
        refuses(request(person, path, body), status, code);
    }

    void refuses(MockHttpServletRequestBuilder request, int status, String code) throws Exception {
        desk.forget();
        ResultActions answer = mvc.perform(request).andExpect(status().is(status));
        if (!code.isEmpty()) {
            answer.andExpect(content().string(code));
        }
        assertThat(desk.last()).isEmpty();
    }

    /** Accepted with 200, something happened, and these are among it. */
    void accepts(PersonId person, String path, String body, DomainEvent... events) throws Exception {
        accepts(request(person, path, body), events);
    }

    void accepts(MockHttpServletRequestBuilder request, DomainEvent... events) throws Exception {
        mvc.perform(request).andExpect(status().isOk());
        assertThat(desk.last()).isNotEmpty().containsAll(List.of(events));
    }

    MemoryDesk desk() {
        return desk;
    }

    MockHttpServletRequestBuilder request(PersonId person, String path, String body) {
        key++;
        return MockMvcRequestBuilders.post(path)
                .principal(person::value).header("Idempotency-Key", "k" + key)
                .contentType(MediaType.APPLICATION_JSON).content(body.replace('\'', '"'));
    }
}

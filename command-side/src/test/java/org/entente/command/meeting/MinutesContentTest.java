package org.entente.command.meeting;

import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.Acting;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingCommand.CompleteAction;
import org.entente.api.meeting.MeetingCommand.IssueMinutes;
import org.entente.api.meeting.MeetingCommand.ObjectToMinutes;
import org.entente.api.meeting.MeetingEvent.ActionCompleted;
import org.entente.api.meeting.MeetingEvent.MinutesIssued;
import org.entente.api.meeting.Minutes;
import org.entente.api.meeting.MinutesItem;
import org.entente.api.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.LEGAL;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.head;
import static org.entente.command.casework.CaseWorld.text;

/** Rules MTG-19, MTG-20 and MTG-21: what minutes hold, which pledges count, and who reports an action done. */
class MinutesContentTest {
    @Test
    void the_minutes_of_a_kickoff_say_of_every_participant_where_its_duty_ends() {
        List<MinutesItem> items = new ArrayList<>(Kickoffs.items());
        items.removeIf(one -> one instanceof MinutesItem.DutyBoundary it && it.department().equals(SALES));

        Refusal refusal = Kickoffs.held().refused(at("2026-03-09T16:30"), COORDINATOR,
                new IssueMinutes(Kickoffs.KICKOFF, minutes(items)), "boundary-missing");
        assertThat(refusal.facts()).containsEntry("departments", List.of("sales"));
        Kickoffs.held().when(at("2026-03-09T16:30"), COORDINATOR,
                new IssueMinutes(Kickoffs.KICKOFF, minutes(Kickoffs.items())));
    }

    @Test
    void those_of_other_meetings_need_not() {
        Meetings.minuted(minutes(List.of(new MinutesItem.Decision(text("second supplier")))));
    }

    @Test
    void a_pledge_of_who_takes_no_part_is_written_down_as_not_agreed() {
        Minutes minutes = minutes(List.of(pledge(RND), pledge(LEGAL), pledge(LEGAL)));

        Meetings.minuted(minutes).thenAmongOthers(new MinutesIssued(Meetings.MEETING, 1, minutes, List.of(LEGAL),
                at("2026-03-25T18:00"), at("2026-03-24T16:30")));
    }

    @Test
    void departments_and_people_in_them_are_known() {
        var story = Meetings.coordination().when(at("2026-03-24T16:00"), COORDINATOR, Meetings.hold());
        story.refused(at("2026-03-24T16:30"), COORDINATOR, new IssueMinutes(Meetings.MEETING,
                minutes(List.of(pledge(new DepartmentId("nowhere"))))), "unknown-department");
        story.refused(at("2026-03-24T16:30"), COORDINATOR, new IssueMinutes(Meetings.MEETING,
                minutes(List.of(new MinutesItem.Action("a1", text("x"), RND, new PersonId("no.body"), null)))),
                "unknown-person");
    }

    @Test
    void an_action_has_an_id_of_its_own() {
        assertThatThrownBy(() -> minutes(List.of(action(), action()))).isInstanceOfSatisfying(Refusal.class,
                no -> assertThat(no.code()).isEqualTo("action-id"));
        assertThatThrownBy(() -> new MinutesItem.Action("A 1", text("x"), RND, HE_JIA, null))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo("action-id"));
    }

    @ParameterizedTest
    @MethodSource
    void an_action_is_reported_done_by(Acting by) {
        Meetings.minuted(minutes(List.of(action()))).when(at("2026-03-27T10:00"), by, done())
                .thenAmongOthers(new ActionCompleted(Meetings.MEETING, "a1", new PersonId(by.actor()), "sent",
                        at("2026-03-27T10:00")));
    }

    static List<Acting> an_action_is_reported_done_by() {
        return List.of(asHead(SALES), asHead(RND), asLiaison(RND), COORDINATOR);
    }

    @Test
    void not_by_others_not_twice_and_not_one_that_is_not_there() {
        var story = Meetings.minuted(minutes(List.of(action())));
        story.refused(at("2026-03-24T17:00"), asLiaison(SALES), done(), "not-your-action");
        story.refused(at("2026-03-24T17:00"), COORDINATOR, new CompleteAction(Meetings.MEETING, "a2", ""),
                "not-found");
        story.when(at("2026-03-24T17:00"), COORDINATOR, done());
        story.refused(at("2026-03-24T17:01"), COORDINATOR, done(), "already-done");
    }

    @Test
    void what_is_done_stays_done_in_a_new_edition() {
        Minutes minutes = minutes(List.of(action()));
        Meetings.minuted(minutes).when(at("2026-03-24T17:00"), COORDINATOR, done())
                .when(at("2026-03-24T17:10"), asLiaison(RND), new ObjectToMinutes(Meetings.MEETING, 1, "not so"))
                .when(at("2026-03-24T17:20"), COORDINATOR, new IssueMinutes(Meetings.MEETING, minutes))
                .refused(at("2026-03-24T17:30"), COORDINATOR, done(), "already-done");
    }

    /** Research's, with the head of sales as assignee. */
    private static MinutesItem.Action action() {
        return new MinutesItem.Action("a1", text("send samples"), RND, head(SALES), null);
    }

    private static CompleteAction done() {
        return new CompleteAction(Meetings.MEETING, "a1", "sent");
    }

    private static MinutesItem pledge(DepartmentId by) {
        return new MinutesItem.ResourcePledge(by, text("one engineer"), null, 1);
    }

    private static Minutes minutes(List<MinutesItem> items) {
        return new Minutes(text("Motor late"), HE_JIA, List.of(), items, List.of(), null, List.of());
    }
}

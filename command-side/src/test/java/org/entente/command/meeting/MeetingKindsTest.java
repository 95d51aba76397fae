package org.entente.command.meeting;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.meeting.MeetingCommand.ScheduleMeeting;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingKinds;
import org.entente.api.request.RequestPhase;
import org.entente.api.testing.DocTable;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.IssueFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.DU_HANG;
import static org.entente.command.casework.CaseWorld.GENERAL_MANAGER;
import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.LEGAL;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.VICE_PRESIDENT;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.head;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Rules MTG-12, MTG-13 and MTG-14: when each kind of meeting is called, what it is about and whom it brings together. */
class MeetingKindsTest {
    private static final PersonId DIRECTOR = new PersonId("lin.lan");

    @Test
    void the_documented_grid_of_kinds_is_the_one_in_force() {
        DocTable grid = DocTable.under("domain.md", "Kind of meeting by the phase of its case");
        Set<String> inForce = new TreeSet<>();
        for (MeetingKind kind : MeetingKind.values()) {
            for (RequestPhase phase : RequestPhase.values()) {
                if (MeetingKinds.calledIn(kind, phase)) {
                    inForce.add(kind.code() + " in " + phase.code());
                }
            }
        }

        assertThat(grid.marked()).isEqualTo(inForce);
        assertThat(grid.column("kind"))
                .containsExactlyElementsOf(Stream.of(MeetingKind.values()).map(MeetingKind::code).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void the_kind_says_who_is_invited(MeetingKind kind, RequestPhase phase, List<PersonId> expected) {
        var story = Meetings.scheduled(kind, phase);

        assertThat(story.state().invitation().attendees()).containsExactlyElementsOf(expected);
        assertThat(story.obligations().open()).isEmpty();
    }

    static Stream<Arguments> the_kind_says_who_is_invited() {
        return Stream.of(
                arguments(MeetingKind.WEEKLY_SYNC, RequestPhase.EXECUTING,
                        List.of(liaison(PRODUCT), liaison(RND), liaison(SALES), HE_JIA)),
                arguments(MeetingKind.COORDINATION, RequestPhase.EXECUTING,
                        List.of(liaison(RND), liaison(LEGAL), liaison(SALES), HE_JIA)),
                arguments(MeetingKind.TASK_FORCE, RequestPhase.EXECUTING,
                        List.of(liaison(RND), liaison(LEGAL), DIRECTOR, VICE_PRESIDENT, HE_JIA)),
                arguments(MeetingKind.EMERGENCY, RequestPhase.EXECUTING,
                        List.of(liaison(RND), liaison(LEGAL), head(RND), head(LEGAL), DIRECTOR, GENERAL_MANAGER,
                                HE_JIA)),
                arguments(MeetingKind.ACCEPTANCE, RequestPhase.IN_ACCEPTANCE,
                        List.of(liaison(PRODUCT), head(PRODUCT), DIRECTOR, liaison(RND), liaison(SALES), HE_JIA)),
                arguments(MeetingKind.RETROSPECTIVE, RequestPhase.RETROSPECTIVE,
                        List.of(liaison(PRODUCT), liaison(RND), liaison(SALES), HE_JIA)));
    }

    @Test
    void the_caller_adds_people_and_a_chair_and_leaves_nobody_out() {
        var story = Meetings.none(RequestPhase.EXECUTING).when(at("2026-03-23T10:00"), COORDINATOR,
                new ScheduleMeeting(Meetings.MEETING, REQUEST, MeetingKind.WEEKLY_SYNC,
                        Kickoffs.slot("2026-03-24T14:00"), head(RND), List.of(DU_HANG, liaison(RND)), null, null));

        assertThat(story.state().invitation().attendees()).containsExactly(liaison(PRODUCT), liaison(RND),
                liaison(SALES), HE_JIA, DU_HANG, head(RND));
    }

    @Test
    void nobody_unknown_to_the_company_is_invited() {
        Meetings.none(RequestPhase.EXECUTING).refused(at("2026-03-23T10:00"), COORDINATOR,
                new ScheduleMeeting(Meetings.MEETING, REQUEST, MeetingKind.WEEKLY_SYNC,
                        Kickoffs.slot("2026-03-24T14:00"), HE_JIA, List.of(new PersonId("no.body")), null, null),
                "unknown-person");
    }

    @ParameterizedTest
    @EnumSource(value = MeetingKind.class, names = {"COORDINATION", "TASK_FORCE", "EMERGENCY"})
    void a_meeting_about_an_issue_names_it(MeetingKind kind) {
        Meetings.none(RequestPhase.EXECUTING).refused(at("2026-03-23T10:00"), COORDINATOR,
                Meetings.schedule(kind, null), "issue-missing");
    }

    @Test
    void the_issue_belongs_to_the_same_case() {
        IssueId issue = Meetings.ISSUE;
        Meetings.none(RequestPhase.EXECUTING)
                .among(CaseWorld.cases(CaseWorld.caseIn(RequestPhase.EXECUTING),
                        new IssueFacts(issue, Meetings.OTHER_CASE, Urgency.NORMAL, true,
                                List.of(RND), List.of(RND), null, null)))
                .refused(at("2026-03-23T10:00"), COORDINATOR, Meetings.schedule(MeetingKind.COORDINATION),
                        "issue-of-another-case");
    }

    @Test
    void a_kind_is_not_called_where_its_place_is_not() {
        Meetings.none(RequestPhase.EXECUTING).refused(at("2026-03-23T10:00"), COORDINATOR,
                Meetings.schedule(MeetingKind.ACCEPTANCE), "kind-not-now");
        Meetings.none(RequestPhase.IN_ACCEPTANCE).when(at("2026-03-23T10:00"), COORDINATOR,
                Meetings.schedule(MeetingKind.ACCEPTANCE));
    }
}

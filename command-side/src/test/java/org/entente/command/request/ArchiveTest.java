package org.entente.command.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.PersonId;
import org.entente.api.improvement.ImprovementId;
import org.entente.api.issue.IssueId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.request.ClosingCommand.ArchiveRequest;
import org.entente.api.request.ClosingCommand.RecordRetrospective;
import org.entente.api.request.ClosingEvent.RequestArchived;
import org.entente.api.request.ClosingEvent.RetrospectiveHeld;
import org.entente.api.request.ImprovementOrder;
import org.entente.api.request.PlannedImprovement;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestCommand.CancelRequest;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.RetentionGround;
import org.entente.api.request.Retrospective;
import org.entente.api.request.RootCause;
import org.entente.api.text.Text;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.MeetingFacts;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.DU_HANG;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.text;
import static org.entente.command.request.Endings.MEETING;
import static org.entente.command.request.Endings.RETROSPECTIVE;

/** Rules CLO-18 to CLO-23: what a case taught is written down, and then nothing is written any more. */
class ArchiveTest {
    private static final Retrospective TAUGHT = new Retrospective(text("on sale in time"), List.of(text("pilot run")),
            List.of(text("boards too hot")),
            List.of(new RootCause(text("boards too hot"), List.of(text("no thermal test"), text("not in the plan")))));
    private static final ImprovementOrder ACTION = new ImprovementOrder(text("thermal test"), DU_HANG,
            LocalDate.parse("2026-08-09"), Text.NONE);

    @Test
    void the_retrospective_is_recorded_once_with_its_actions() {
        // CLO-18, CLO-19: the meeting was held; the actions get their ids
        retrospective().thenAmongOthers(new RetrospectiveHeld(REQUEST, RETROSPECTIVE, at("2026-06-09T14:00"), TAUGHT,
                List.of(new PlannedImprovement(new ImprovementId("IMP-1-1"), ACTION)), CaseWorld.HE_JIA,
                at("2026-06-09T16:00")));
        assertThat(retrospective().obligations().open(ObligationCode.RETROSPECTIVE, "")).isEmpty();
        retrospective().refused(at("2026-06-09T17:00"), COORDINATOR, taught(ACTION), "retrospective-held");
        Endings.accepted().when(at("2026-06-09T16:00"), COORDINATOR, new RecordRetrospective(REQUEST, null, TAUGHT,
                List.of()));
    }

    @Test
    void a_meeting_that_it_names_was_a_retrospective_and_was_held() {
        Endings.accepted().refused(at("2026-06-09T16:00"), COORDINATOR, new RecordRetrospective(REQUEST, MEETING,
                TAUGHT, List.of()), "retrospective-meeting-missing");
    }

    @Test
    void an_action_has_a_known_assignee_and_a_day_that_has_not_passed() {
        Endings.accepted().refused(at("2026-06-09T16:00"), COORDINATOR, taught(new ImprovementOrder(text("test"),
                DU_HANG, LocalDate.parse("2026-06-08"), Text.NONE)), "due-passed");
        Endings.accepted().refused(at("2026-06-09T16:00"), COORDINATOR, taught(new ImprovementOrder(text("test"),
                new PersonId("nobody"), LocalDate.parse("2026-08-08"), Text.NONE)),
                "unknown-person");
    }

    @ParameterizedTest
    @CsvSource({"ORDINARY, 2029-06-15", "BUDGET, 2036-06-15", "CONTRACT, 2036-06-15"})
    void the_archive_says_what_it_holds_and_until_when_it_is_kept(RetentionGround ground, String until) {
        // CLO-22, CLO-23: three years, ten for a budget or a contract
        var story = retrospective().when(at("2026-06-15T16:00"), COORDINATOR, new ArchiveRequest(REQUEST, ground));

        story.thenAmongOthers(new RequestArchived(REQUEST, RequestPhase.RETROSPECTIVE, ground, LocalDate.parse(until),
                Endings.CONTENTS, CaseWorld.HE_JIA, at("2026-06-15T16:00")));
        assertThat(story.state().phase()).isEqualTo(RequestPhase.ARCHIVED);
        assertThat(story.obligations().open()).isEmpty();
        story.refused(at("2026-06-15T17:00"), COORDINATOR, new ArchiveRequest(REQUEST, ground), "phase");
    }

    @Test
    void a_critical_issue_that_was_closed_is_reviewed_before() {
        // CLO-21: its review is part of the archive
        assertThat(retrospective().among(Endings.unreviewed(new IssueId("ISS-1")))
                .refused(at("2026-06-15T16:00"), COORDINATOR, archive(), "case-not-at-rest").facts())
                .containsEntry("reviews", List.of("ISS-1"));
    }

    @Test
    void first_comes_the_retrospective() {
        // CLO-20: accepted is not enough
        Endings.accepted().refused(at("2026-06-09T16:00"), COORDINATOR, archive(), "retrospective-missing");
    }

    @Test
    void a_cancelled_case_is_archived_too_once_its_issues_are_settled() {
        // CLO-20, CLO-21: it has no retrospective
        var cancelled = Endings.executing().when(at("2026-05-04T10:00"), COORDINATOR, new CancelRequest(REQUEST,
                "no market"));
        cancelled.among(Endings.around(List.of(), List.of(), Set.of(), List.of(new IssueId("ISS-1"))))
                .refused(at("2026-05-06T10:00"), COORDINATOR, archive(), "case-not-at-rest");
        cancelled.among(Endings.atRest()).when(at("2026-05-06T10:00"), COORDINATOR, archive());
        assertThat(cancelled.state().phase()).isEqualTo(RequestPhase.ARCHIVED);
    }

    @Test
    void minutes_stand_before() {
        var held = new MeetingFacts(RETROSPECTIVE, MeetingKind.RETROSPECTIVE, at("2026-06-09T14:00"),
                at("2026-06-09T16:00"), false);
        assertThat(retrospective().among(Endings.around(List.of(), List.of(), Set.of(), List.of(), held))
                .refused(at("2026-06-15T16:00"), COORDINATOR, archive(), "case-not-at-rest").facts())
                .containsEntry("meetings", List.of(RETROSPECTIVE.value()));
    }

    private static ArchiveRequest archive() {
        return new ArchiveRequest(REQUEST, RetentionGround.ORDINARY);
    }

    private static RecordRetrospective taught(ImprovementOrder action) {
        return new RecordRetrospective(REQUEST, RETROSPECTIVE, TAUGHT, List.of(action));
    }

    private static Story<RequestState, RequestCommand, RequestEvent> retrospective() {
        return Endings.accepted().when(at("2026-06-09T16:00"), COORDINATOR, taught(ACTION));
    }
}

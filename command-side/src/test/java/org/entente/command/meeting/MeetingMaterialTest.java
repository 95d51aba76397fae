package org.entente.command.meeting;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.api.meeting.Material;
import org.entente.api.meeting.MeetingCommand.ShareForOffice;
import org.entente.api.meeting.MeetingCommand.ShareMaterials;
import org.entente.api.meeting.MeetingEvent.MaterialsShared;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingPhase;
import org.entente.api.request.ContentHash;
import org.entente.api.request.RequestPhase;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.CaseFacts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.LEGAL;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;

/** Rule MTG-16: who may bring material to a meeting that is no kickoff. */
class MeetingMaterialTest {
    private static final List<Material> TEST_REPORT = List.of(new Material("test report", "/attachments/1"));

    @Test
    void a_participant_and_the_office_may_and_nobody_owes_it() {
        var story = Meetings.scheduled(MeetingKind.WEEKLY_SYNC, RequestPhase.EXECUTING)
                .when(at("2026-03-23T11:00"), asLiaison(RND), new ShareMaterials(Meetings.MEETING, RND, TEST_REPORT));
        story.then(new MaterialsShared(Meetings.MEETING, RND, TEST_REPORT, at("2026-03-23T11:00")));

        story.when(at("2026-03-23T11:05"), COORDINATOR, new ShareForOffice(Meetings.MEETING, TEST_REPORT))
                .then(new MaterialsShared(Meetings.MEETING, null, TEST_REPORT, at("2026-03-23T11:05")));
        assertThat(story.state().phase()).isEqualTo(MeetingPhase.MATERIALS_SHARED);
        assertThat(story.obligations().open()).isEmpty();
    }

    @Test
    void a_department_outside_the_case_may_only_through_somebody_invited() {
        Meetings.coordination().when(at("2026-03-23T11:00"), asLiaison(LEGAL),
                new ShareMaterials(Meetings.MEETING, LEGAL, TEST_REPORT));
        Meetings.coordination().refused(at("2026-03-23T11:00"), asHead(LEGAL),
                new ShareMaterials(Meetings.MEETING, LEGAL, TEST_REPORT), "not-participant");
    }

    @Test
    void there_is_at_least_one_piece() {
        Meetings.coordination().refused(at("2026-03-23T11:00"), COORDINATOR,
                new ShareForOffice(Meetings.MEETING, List.of()), "material-missing");
    }

    @Test
    void the_kickoffs_is_not_the_offices() {
        Kickoffs.scheduled().refused(at("2026-03-06T10:00"), COORDINATOR,
                new ShareForOffice(Kickoffs.KICKOFF, TEST_REPORT), "wrong-department");
    }

    /** Rule REQ-28. */
    @Test
    void a_file_that_is_named_is_attached_to_the_case() {
        ContentHash file = new ContentHash("%064x".formatted(7));
        List<Material> named = List.of(new Material("test report", "", file));
        CaseFacts without = CaseWorld.caseIn(RequestPhase.EXECUTING);
        CaseFacts with = new CaseFacts(without.request(), without.number(), without.phase(), without.category(),
                without.initiator(), without.participants(), without.lead(), without.liaisons(), true, Map.of(),
                Set.of(file), false);
        var story = Meetings.scheduled(MeetingKind.WEEKLY_SYNC, RequestPhase.EXECUTING);

        story.refused(at("2026-03-23T11:00"), asLiaison(RND), new ShareMaterials(Meetings.MEETING, RND, named),
                "not-attached");
        story.inCase(with).when(at("2026-03-23T11:00"), asLiaison(RND),
                new ShareMaterials(Meetings.MEETING, RND, named));
    }
}

package org.entente.command.meeting;

import java.util.List;

import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.MeetingCommand.ConfirmReceipt;
import org.entente.api.meeting.MeetingCommand.HoldMeeting;
import org.entente.api.meeting.MeetingCommand.ShareMaterials;
import org.entente.api.meeting.MeetingEvent.MaterialsShared;
import org.entente.api.meeting.MeetingEvent.ReceiptConfirmed;
import org.entente.api.meeting.MeetingPhase;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationFulfilledLate;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationId;
import org.entente.api.request.RequestPhase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.LEGAL;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.caseIn;
import static org.entente.command.casework.CaseWorld.liaison;

/** Rules MTG-2, MTG-8 and MTG-9: what the initiator shares, what a held meeting settles, and what follows it. */
class KickoffHeldTest {
    @Test
    void material_shared_before_close_of_business_is_in_time() {
        Kickoffs.scheduled().when(at("2026-03-06T17:59:59"), asLiaison(PRODUCT), Kickoffs.share())
                .then(new MaterialsShared(Kickoffs.KICKOFF, PRODUCT, List.of(Kickoffs.BRIEFING),
                        at("2026-03-06T17:59:59")),
                        new ObligationMet(new ObligationId("OBL-MTG-1-kickoff-2"), ObligationCode.KICKOFF_MATERIAL,
                                at("2026-03-06T17:59:59")));
    }

    @Test
    void material_shared_at_close_of_business_is_late() {
        Kickoffs.scheduled().when(at("2026-03-06T18:00"), asLiaison(PRODUCT), Kickoffs.share())
                .thenAmongOthers(
                        new ObligationMissed(new ObligationId("OBL-MTG-1-kickoff-2"), ObligationCode.KICKOFF_MATERIAL,
                                at("2026-03-06T18:00")),
                        new ObligationFulfilledLate(new ObligationId("OBL-MTG-1-kickoff-2"),
                                ObligationCode.KICKOFF_MATERIAL, at("2026-03-06T18:00")));
    }

    @Test
    void only_the_initiating_department_shares_it() {
        Kickoffs.scheduled().refused(at("2026-03-06T10:00"), asLiaison(RND),
                new ShareMaterials(Kickoffs.KICKOFF, RND, List.of(Kickoffs.BRIEFING)), "wrong-department");
    }

    @Test
    void who_is_invited_confirms_the_receipt_once_and_nobody_else_does() {
        var story = Kickoffs.scheduled().when(at("2026-03-05T17:00"), asLiaison(RND),
                new ConfirmReceipt(Kickoffs.KICKOFF));

        story.then(new ReceiptConfirmed(Kickoffs.KICKOFF, liaison(RND), at("2026-03-05T17:00")));
        story.refused(at("2026-03-05T17:01"), asLiaison(RND), new ConfirmReceipt(Kickoffs.KICKOFF),
                "already-confirmed");
        story.refused(at("2026-03-05T17:01"), asLiaison(LEGAL), new ConfirmReceipt(Kickoffs.KICKOFF), "not-invited");
    }

    @Test
    void a_kickoff_held_settles_what_was_owed_and_minutes_are_due_the_next_working_day() {
        var story = Kickoffs.held();

        story.thenAmongOthers(new ObligationMet(new ObligationId("OBL-MTG-1-kickoff-1"), ObligationCode.KICKOFF,
                at("2026-03-09T16:00")));
        assertThat(story.open(ObligationCode.MINUTES, "").dueAt()).isEqualTo(at("2026-03-10T18:00"));
        assertThat(story.state().phase()).isEqualTo(MeetingPhase.HELD);
    }

    @Test
    void it_is_held_after_its_start_and_not_at_it() {
        Kickoffs.scheduled().refused(at("2026-03-09T14:00"), COORDINATOR, Kickoffs.hold(null), "meeting-not-begun");
        Kickoffs.scheduled().when(at("2026-03-09T14:01"), COORDINATOR, Kickoffs.hold(null));
    }

    @Test
    void attendance_is_said_for_everybody_invited() {
        Kickoffs.scheduled().refused(at("2026-03-09T16:00"), COORDINATOR,
                new HoldMeeting(Kickoffs.KICKOFF, List.of(Attendance.present(HE_JIA)), null), "attendance-incomplete");
    }

    @Test
    void holding_it_may_be_recorded_ten_working_days_later_and_no_more() {
        Kickoffs.scheduled().when(at("2026-03-23T18:30"), COORDINATOR, Kickoffs.hold("2026-03-09T16:00"))
                .thenAmongOthers(new ObligationMissed(new ObligationId("OBL-MTG-1-kickoff-1"), ObligationCode.KICKOFF,
                        at("2026-03-10T18:00")),
                        new ObligationFulfilledLate(new ObligationId("OBL-MTG-1-kickoff-1"), ObligationCode.KICKOFF,
                                at("2026-03-09T16:00")));
        Kickoffs.scheduled().refused(at("2026-03-24T09:00"), COORDINATOR, Kickoffs.hold("2026-03-09T16:00"),
                "too-long-ago");
        Kickoffs.scheduled().refused(at("2026-03-09T15:00"), COORDINATOR, Kickoffs.hold("2026-03-09T16:00"),
                "in-the-future");
    }

    @Test
    void nothing_is_held_in_a_case_that_has_ended() {
        Kickoffs.scheduled().inCase(caseIn(RequestPhase.WITHDRAWN)).refused(at("2026-03-09T16:00"), COORDINATOR,
                Kickoffs.hold(null), "case-phase");
    }
}

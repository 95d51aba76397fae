package org.entente.command.meeting;

import java.util.List;

import org.entente.api.deadline.Budget;
import org.entente.api.meeting.MeetingCommand.AwaitKickoff;
import org.entente.api.meeting.MeetingCommand.CallOffKickoff;
import org.entente.api.meeting.MeetingCommand.CancelMeeting;
import org.entente.api.meeting.MeetingCommand.Reschedule;
import org.entente.api.meeting.MeetingEvent;
import org.entente.api.meeting.MeetingEvent.KickoffAwaited;
import org.entente.api.meeting.MeetingEvent.MeetingScheduled;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingPhase;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.obligation.ObligationEvent.ObligationWaived;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.entente.api.request.Category;
import org.entente.api.request.RequestPhase;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.BOOK;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.DIRECTOR;
import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.caseIn;

/** Rules MTG-3, MTG-4, MTG-5, MTG-6 and MTG-7: when a kickoff is held, whom it brings together, and when its material is due. */
class KickoffSchedulingTest {
    @Test
    void the_office_owes_a_kickoff_three_working_days_after_the_confirmation() {
        Kickoffs.awaited().then(
                new KickoffAwaited(Kickoffs.KICKOFF, REQUEST, Category.REGULAR, PRODUCT, List.of(PRODUCT, RND, SALES),
                        at("2026-03-05T16:00")),
                new ObligationOpened(new Obligation(new ObligationId("OBL-MTG-1-kickoff-1"), ObligationCode.KICKOFF, "",
                        Party.OFFICE, Party.PARTICIPANTS, Budget.workingDays(3), at("2026-03-05T16:00"),
                        at("2026-03-10T18:00"), "cn", 1, 0, false), at("2026-03-05T16:00")));
    }

    @Test
    void a_late_reaction_moves_no_limit() {
        var story = Story.of(new MeetingRules(), MeetingEvent.class, BOOK).when(at("2026-03-06T09:00"), REACTION,
                new AwaitKickoff(Kickoffs.KICKOFF, REQUEST, Category.REGULAR, PRODUCT, List.of(PRODUCT, RND),
                        at("2026-03-05T16:00")));

        assertThat(story.open(ObligationCode.KICKOFF, "").dueAt()).isEqualTo(at("2026-03-10T18:00"));
    }

    @Test
    void scheduling_invites_liaisons_the_initiating_head_and_the_coordinator_and_asks_for_the_material() {
        var story = Kickoffs.scheduled();

        story.thenAmongOthers(new MeetingScheduled(Kickoffs.KICKOFF, REQUEST, MeetingKind.KICKOFF,
                Kickoffs.slot("2026-03-09T14:00"), HE_JIA, Kickoffs.invited(), null, null, at("2026-03-05T16:05")));
        assertThat(story.open(ObligationCode.KICKOFF_MATERIAL, "date-1"))
                .extracting(Obligation::dueAt, Obligation::debtor)
                .containsExactly(at("2026-03-06T18:00"), Party.department(PRODUCT));
    }

    @Test
    void the_material_of_a_kickoff_after_a_make_up_sunday_is_due_on_that_sunday() {
        var story = Kickoffs.awaited().when(at("2026-09-17T15:05"), COORDINATOR,
                Kickoffs.schedule("2026-09-21T10:00"));

        assertThat(story.open(ObligationCode.KICKOFF_MATERIAL, "date-1").dueAt()).isEqualTo(at("2026-09-20T18:00"));
    }

    @Test
    void a_kickoff_is_refused_from_the_moment_on_at_which_its_material_is_due() {
        var story = Kickoffs.awaited();

        story.refused(at("2026-03-06T18:00"), COORDINATOR, Kickoffs.schedule("2026-03-09T14:00"),
                "material-moment-past");
        story.when(at("2026-03-06T17:59:59"), COORDINATOR, Kickoffs.schedule("2026-03-09T14:00"));
    }

    @Test
    void the_director_may_call_it_with_a_reason_and_the_material_is_opened_and_waived_in_one_step() {
        var story = Kickoffs.awaited();
        story.refused(at("2026-03-06T18:00"), COORDINATOR, Kickoffs.schedule("2026-03-09T14:00", "press"),
                "material-moment-past");
        story.refused(at("2026-03-06T18:00"), DIRECTOR, Kickoffs.schedule("2026-03-09T14:00"),
                "material-moment-past");

        story.when(at("2026-03-06T18:00"), DIRECTOR, Kickoffs.schedule("2026-03-09T14:00", "the press is waiting"))
                .thenAmongOthers(new ObligationWaived(new ObligationId("OBL-MTG-1-kickoff-2"),
                        ObligationCode.KICKOFF_MATERIAL, "the press is waiting", at("2026-03-06T18:00")));
        assertThat(story.obligations().open(ObligationCode.KICKOFF_MATERIAL, "date-1")).isEmpty();
        assertThat(story.history()).noneMatch(ObligationMissed.class::isInstance);
    }

    @Test
    void a_meeting_starts_after_it_is_called() {
        Kickoffs.awaited().refused(at("2026-03-09T14:00"), DIRECTOR, Kickoffs.schedule("2026-03-09T14:00", "now"),
                "meeting-in-the-past");
    }

    @Test
    void another_date_asks_for_the_material_anew_and_leaves_the_kickoff_due_as_it_was() {
        var story = Kickoffs.scheduled().when(at("2026-03-06T10:00"), COORDINATOR,
                new Reschedule(Kickoffs.KICKOFF, Kickoffs.slot("2026-03-10T09:00"), "room taken", null));

        assertThat(story.obligations().open(ObligationCode.KICKOFF_MATERIAL, "date-1")).isEmpty();
        assertThat(story.open(ObligationCode.KICKOFF_MATERIAL, "date-2").dueAt()).isEqualTo(at("2026-03-09T18:00"));
        assertThat(story.open(ObligationCode.KICKOFF, "").dueAt()).isEqualTo(at("2026-03-10T18:00"));
    }

    @Test
    void material_shared_already_counts_for_another_date() {
        var story = Kickoffs.scheduled().when(at("2026-03-05T16:10"), asLiaison(PRODUCT), Kickoffs.share())
                .when(at("2026-03-09T10:00"), COORDINATOR,
                        new Reschedule(Kickoffs.KICKOFF, Kickoffs.slot("2026-03-09T16:00"), "room taken", null));

        assertThat(story.obligations().openOf(ObligationCode.KICKOFF_MATERIAL)).isEmpty();
    }

    @Test
    void a_cancelled_kickoff_stays_owed_and_gets_a_new_date() {
        var story = Kickoffs.scheduled().when(at("2026-03-06T10:00"), COORDINATOR,
                new CancelMeeting(Kickoffs.KICKOFF, "chair is ill"));

        assertThat(story.state().phase()).isEqualTo(MeetingPhase.AWAITED);
        assertThat(story.open(ObligationCode.KICKOFF, "").dueAt()).isEqualTo(at("2026-03-10T18:00"));
        story.when(at("2026-03-06T10:05"), COORDINATOR, Kickoffs.schedule("2026-03-10T09:00"));
        assertThat(story.open(ObligationCode.KICKOFF_MATERIAL, "date-2").dueAt()).isEqualTo(at("2026-03-09T18:00"));
    }

    @Test
    void a_withdrawn_case_needs_no_kickoff() {
        var story = Kickoffs.scheduled().when(at("2026-03-06T10:00"), REACTION,
                new CallOffKickoff(Kickoffs.KICKOFF, "request-withdrawn", at("2026-03-06T10:00")));

        assertThat(story.obligations().open()).isEmpty();
        assertThat(story.state().phase()).isEqualTo(MeetingPhase.CANCELLED);
    }

    @Test
    void a_second_kickoff_or_one_that_nobody_awaits_is_refused() {
        Story.of(new MeetingRules(), MeetingEvent.class, BOOK).inCase(caseIn(RequestPhase.CONFIRMED)).refused(
                at("2026-03-05T16:05"), COORDINATOR, Kickoffs.schedule("2026-03-09T14:00"), "kickoff-not-awaited");
    }
}

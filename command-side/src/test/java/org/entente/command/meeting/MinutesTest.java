package org.entente.command.meeting;

import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.Acting;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.MeetingCommand;
import org.entente.api.meeting.MeetingCommand.ConfirmMinutes;
import org.entente.api.meeting.MeetingCommand.HoldMeeting;
import org.entente.api.meeting.MeetingCommand.IssueMinutes;
import org.entente.api.meeting.MeetingCommand.ObjectToMinutes;
import org.entente.api.meeting.MeetingCommand.Tick;
import org.entente.api.meeting.MeetingEvent;
import org.entente.api.meeting.MeetingEvent.MinutesConfirmed;
import org.entente.api.meeting.MeetingEvent.MinutesIssued;
import org.entente.api.meeting.MeetingEvent.MinutesStood;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.ObligationId;
import org.entente.api.request.RequestPhase;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.LEGAL;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.caseIn;
import static org.entente.command.casework.CaseWorld.head;
import static org.entente.command.casework.CaseWorld.liaison;

/** Rules MTG-10 and MTG-11: how minutes are agreed, and when they stand unobjected. */
class MinutesTest {
    @Test
    void issuing_them_settles_what_was_owed() {
        issued().thenAmongOthers(
                new MinutesIssued(Kickoffs.KICKOFF, 1, Kickoffs.minutes(), List.of(), at("2026-03-10T18:00"),
                        at("2026-03-09T16:30")),
                new ObligationMet(new ObligationId("OBL-MTG-1-kickoff-3"), ObligationCode.MINUTES,
                        at("2026-03-09T16:30")));
    }

    @Test
    void with_the_last_confirmation_they_stand() {
        var story = issued();
        for (PersonId person : Kickoffs.invited()) {
            story.when(at("2026-03-09T16:40"), as(person), new ConfirmMinutes(Kickoffs.KICKOFF, 1));
        }

        story.thenAmongOthers(new MinutesConfirmed(Kickoffs.KICKOFF, 1, HE_JIA, at("2026-03-09T16:40")),
                new MinutesStood(Kickoffs.KICKOFF, 1, Kickoffs.invited(), List.of(), at("2026-03-09T16:40")));
        assertThat(story.obligations().alarms()).isEmpty();
    }

    @Test
    void unobjected_they_stand_one_working_day_later_and_say_who_was_silent() {
        var story = issued().when(at("2026-03-09T16:40"), COORDINATOR, new ConfirmMinutes(Kickoffs.KICKOFF, 1))
                .when(at("2026-03-12T09:00"), Acting.CLOCK, new Tick(Kickoffs.KICKOFF));

        story.thenAmongOthers(new MinutesStood(Kickoffs.KICKOFF, 1, List.of(HE_JIA),
                List.of(liaison(PRODUCT), liaison(RND), liaison(SALES), head(PRODUCT)), at("2026-03-10T18:00")));
    }

    @Test
    void an_objection_is_heard_before_that_moment_and_not_at_it() {
        ObjectToMinutes objection = new ObjectToMinutes(Kickoffs.KICKOFF, 1, "we promised one assembler");

        issued().refused(at("2026-03-10T18:00"), asLiaison(RND), objection, "phase");
        var story = issued().when(at("2026-03-10T17:59:59"), asLiaison(RND), objection)
                .when(at("2026-03-11T09:00"), COORDINATOR, new IssueMinutes(Kickoffs.KICKOFF, Kickoffs.minutes()));
        story.thenAmongOthers(
                new MinutesIssued(Kickoffs.KICKOFF, 2, Kickoffs.minutes(), List.of(), at("2026-03-12T18:00"),
                        at("2026-03-11T09:00")));
        story.refused(at("2026-03-11T09:05"), asLiaison(RND), new ConfirmMinutes(Kickoffs.KICKOFF, 1),
                "edition-outdated");
    }

    @Test
    void who_was_not_there_does_not_speak_on_them_and_nobody_twice() {
        var story = issued().when(at("2026-03-09T16:40"), asLiaison(RND), new ConfirmMinutes(Kickoffs.KICKOFF, 1));

        story.refused(at("2026-03-09T16:41"), asLiaison(LEGAL), new ConfirmMinutes(Kickoffs.KICKOFF, 1),
                "not-attended");
        story.refused(at("2026-03-09T16:41"), asLiaison(RND), new ConfirmMinutes(Kickoffs.KICKOFF, 1),
                "already-confirmed");
    }

    @Test
    void a_substitute_speaks_in_place_of_who_was_invited() {
        List<Attendance> all = new ArrayList<>(Kickoffs.invited().stream().filter(one -> !one.equals(liaison(RND)))
                .map(Attendance::present).toList());
        all.add(Attendance.substituted(liaison(RND), head(RND)));
        var story = Kickoffs.scheduled().when(at("2026-03-09T16:00"), COORDINATOR,
                new HoldMeeting(Kickoffs.KICKOFF, all, null))
                .when(at("2026-03-09T16:30"), COORDINATOR, new IssueMinutes(Kickoffs.KICKOFF, Kickoffs.minutes()));

        story.refused(at("2026-03-09T16:40"), asLiaison(RND), new ConfirmMinutes(Kickoffs.KICKOFF, 1),
                "not-attended");
        story.when(at("2026-03-09T16:40"), asHead(RND), new ConfirmMinutes(Kickoffs.KICKOFF, 1))
                .then(new MinutesConfirmed(Kickoffs.KICKOFF, 1, head(RND), at("2026-03-09T16:40")));
    }

    private static Story<MeetingState, MeetingCommand, MeetingEvent> issued() {
        return Kickoffs.held().inCase(caseIn(RequestPhase.PLANNING)).when(at("2026-03-09T16:30"), COORDINATOR,
                new IssueMinutes(Kickoffs.KICKOFF, Kickoffs.minutes()));
    }

    private static Acting as(PersonId person) {
        return new Acting(person.value(), Role.LIAISON, null);
    }
}

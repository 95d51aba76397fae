package org.entente.command.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.Material;
import org.entente.api.meeting.MeetingCommand;
import org.entente.api.meeting.MeetingCommand.AwaitKickoff;
import org.entente.api.meeting.MeetingCommand.HoldMeeting;
import org.entente.api.meeting.MeetingCommand.ScheduleMeeting;
import org.entente.api.meeting.MeetingCommand.ShareMaterials;
import org.entente.api.meeting.MeetingEvent;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingSlot;
import org.entente.api.meeting.Minutes;
import org.entente.api.meeting.MinutesItem;
import org.entente.api.request.Category;
import org.entente.api.request.RequestPhase;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Story;
import org.jspecify.annotations.Nullable;

/** Kickoffs that have come so far, for tests to begin with. The request was confirmed on Thursday 5 March 16:00. */
final class Kickoffs {
    static final MeetingId KICKOFF = MeetingId.kickoffOf(CaseWorld.REQUEST);
    static final Material BRIEFING = new Material("Request and market report", "/attachments/1");

    private Kickoffs() {}

    static Story<MeetingState, MeetingCommand, MeetingEvent> awaited() {
        return Story.of(new MeetingRules(), MeetingEvent.class, CaseWorld.BOOK)
                .inCase(CaseWorld.caseIn(RequestPhase.CONFIRMED))
                .when(CaseWorld.at("2026-03-05T16:00"), CaseWorld.REACTION, new AwaitKickoff(KICKOFF, CaseWorld.REQUEST,
                        Category.REGULAR, CaseWorld.PRODUCT,
                        List.of(CaseWorld.PRODUCT, CaseWorld.RND, CaseWorld.SALES), CaseWorld.at("2026-03-05T16:00")));
    }

    /** For Monday 9 March 14:00 to 16:00: the material is due on Friday 18:00. */
    static Story<MeetingState, MeetingCommand, MeetingEvent> scheduled() {
        return awaited().when(CaseWorld.at("2026-03-05T16:05"), CaseWorld.COORDINATOR, schedule("2026-03-09T14:00"));
    }

    static Story<MeetingState, MeetingCommand, MeetingEvent> held() {
        return scheduled().when(CaseWorld.at("2026-03-05T16:10"), CaseWorld.asLiaison(CaseWorld.PRODUCT), share())
                .when(CaseWorld.at("2026-03-09T16:00"), CaseWorld.COORDINATOR, hold(null));
    }

    static ScheduleMeeting schedule(String startsAt) {
        return schedule(startsAt, null);
    }

    static ScheduleMeeting schedule(String startsAt, @Nullable String waiverReason) {
        return new ScheduleMeeting(KICKOFF, CaseWorld.REQUEST, MeetingKind.KICKOFF, slot(startsAt), CaseWorld.HE_JIA,
                List.of(), null, waiverReason);
    }

    static MeetingSlot slot(String startsAt) {
        return new MeetingSlot(CaseWorld.at(startsAt), CaseWorld.at(startsAt).plus(Duration.ofHours(2)), "Room 301");
    }

    static ShareMaterials share() {
        return new ShareMaterials(KICKOFF, CaseWorld.PRODUCT, List.of(BRIEFING));
    }

    /** All of {@link #invited} were there. */
    static HoldMeeting hold(@Nullable String heldAt) {
        return new HoldMeeting(KICKOFF, invited().stream().map(Attendance::present).toList(),
                heldAt == null ? null : CaseWorld.at(heldAt));
    }

    static List<PersonId> invited() {
        return List.of(CaseWorld.liaison(CaseWorld.PRODUCT), CaseWorld.liaison(CaseWorld.RND),
                CaseWorld.liaison(CaseWorld.SALES), CaseWorld.head(CaseWorld.PRODUCT), CaseWorld.HE_JIA);
    }

    static Minutes minutes() {
        return new Minutes(CaseWorld.text("Kickoff A9"), CaseWorld.HE_JIA, List.of(), items(), List.of(), null,
                List.of());
    }

    /** The boundaries of all participants, a pledge of each kind, and one action of research and development. */
    static List<MinutesItem> items() {
        return List.of(new MinutesItem.DutyBoundary(CaseWorld.PRODUCT, CaseWorld.text("schedule")),
                new MinutesItem.DutyBoundary(CaseWorld.RND, CaseWorld.text("prototypes, not the tooling")),
                new MinutesItem.DutyBoundary(CaseWorld.SALES, CaseWorld.text("channels")),
                new MinutesItem.Decision(CaseWorld.text("weekly sync on Friday")),
                new MinutesItem.Risk(CaseWorld.RND, CaseWorld.text("motor late"), CaseWorld.text("second supplier")),
                new MinutesItem.ResourcePledge(CaseWorld.RND, CaseWorld.text("two engineers"), null, 2),
                new MinutesItem.Action("a1", CaseWorld.text("draft the test plan"), CaseWorld.RND,
                        CaseWorld.head(CaseWorld.RND), LocalDate.parse("2026-03-13")));
    }
}

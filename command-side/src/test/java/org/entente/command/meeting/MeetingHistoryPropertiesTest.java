package org.entente.command.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.entente.api.identity.Acting;
import org.entente.api.meeting.MeetingCommand;
import org.entente.api.meeting.MeetingCommand.CallOffKickoff;
import org.entente.api.meeting.MeetingCommand.CancelMeeting;
import org.entente.api.meeting.MeetingCommand.CompleteAction;
import org.entente.api.meeting.MeetingCommand.ConfirmMinutes;
import org.entente.api.meeting.MeetingCommand.ConfirmReceipt;
import org.entente.api.meeting.MeetingCommand.IssueMinutes;
import org.entente.api.meeting.MeetingCommand.NameSubstitute;
import org.entente.api.meeting.MeetingCommand.ObjectToMinutes;
import org.entente.api.meeting.MeetingCommand.OpenMeeting;
import org.entente.api.meeting.MeetingCommand.Reschedule;
import org.entente.api.meeting.MeetingCommand.Tick;
import org.entente.api.meeting.MeetingEvent;
import org.entente.api.refusal.Refusal;
import org.entente.command.decision.Story;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.DIRECTOR;
import static org.entente.command.casework.CaseWorld.DU_HANG;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;

/** What a kickoff's events say depends on commands and their times, never on ticks. */
class MeetingHistoryPropertiesTest {
    private static final Instant FIRST = at("2026-03-05T16:05");

    /** Somebody who may ask for something, in some phase. */
    record Act(Acting by, MeetingCommand command) {}

    private static final List<Act> ACTS = List.of(
            new Act(COORDINATOR, Kickoffs.schedule("2026-03-09T14:00")),
            new Act(DIRECTOR, Kickoffs.schedule("2026-03-10T14:00", "the press is waiting")),
            new Act(COORDINATOR, Kickoffs.schedule("2026-03-13T14:00")),
            new Act(COORDINATOR,
                    new Reschedule(Kickoffs.KICKOFF, Kickoffs.slot("2026-03-11T09:00"), "room taken", null)),
            new Act(COORDINATOR, new CancelMeeting(Kickoffs.KICKOFF, "chair is ill")),
            new Act(asLiaison(PRODUCT), Kickoffs.share()),
            new Act(asLiaison(RND), new ConfirmReceipt(Kickoffs.KICKOFF)),
            new Act(asLiaison(SALES), new NameSubstitute(Kickoffs.KICKOFF, liaison(SALES), DU_HANG, "ill")),
            new Act(COORDINATOR, new OpenMeeting(Kickoffs.KICKOFF)), new Act(COORDINATOR, Kickoffs.hold(null)),
            new Act(COORDINATOR, Kickoffs.hold(null)),
            new Act(COORDINATOR, new IssueMinutes(Kickoffs.KICKOFF, Kickoffs.minutes())),
            new Act(COORDINATOR, new IssueMinutes(Kickoffs.KICKOFF, Kickoffs.minutes())),
            new Act(asLiaison(RND), new ConfirmMinutes(Kickoffs.KICKOFF, 1)),
            new Act(asLiaison(RND), new ObjectToMinutes(Kickoffs.KICKOFF, 1, "one assembler")),
            new Act(asHead(RND), new CompleteAction(Kickoffs.KICKOFF, "a1", "")),
            new Act(REACTION, new CallOffKickoff(Kickoffs.KICKOFF, "request-withdrawn", FIRST)));

    /** Somebody asks for something after some minutes; in the ticked telling the clock looks in between. */
    record Step(int minutes, Act act, int tickAfter) {}

    @Property(tries = 300)
    void the_history_is_the_same_with_many_ticks_as_with_one_at_the_end(@ForAll("steps") List<Step> steps) {
        assertThat(tell(steps, true).history()).isEqualTo(tell(steps, false).history());
    }

    private static Story<MeetingState, MeetingCommand, MeetingEvent> tell(List<Step> steps, boolean ticking) {
        Story<MeetingState, MeetingCommand, MeetingEvent> story = Kickoffs.awaited();
        Instant now = FIRST;
        for (Step step : steps) {
            Instant tick = now.plus(Duration.ofMinutes(Math.min(step.tickAfter(), step.minutes())));
            now = now.plus(Duration.ofMinutes(step.minutes()));
            if (ticking) {
                story.when(tick, Acting.CLOCK, new Tick(Kickoffs.KICKOFF));
            }
            attempt(story, now, step.act());
        }
        return story.when(now.plus(Duration.ofDays(10)), Acting.CLOCK, new Tick(Kickoffs.KICKOFF));
    }

    private static void attempt(Story<MeetingState, MeetingCommand, MeetingEvent> story, Instant now, Act act) {
        try {
            story.when(now, act.by(), act.command());
        } catch (Refusal refused) {
            assertThat(refused.code()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> pause = Arbitraries.oneOf(Arbitraries.integers().between(0, 60),
                Arbitraries.integers().between(0, 600), Arbitraries.integers().between(0, 3_000));
        return Combinators.combine(pause, Arbitraries.of(ACTS), Arbitraries.integers().between(0, 3_000))
                .as(Step::new).list().ofMinSize(5).ofMaxSize(40);
    }
}

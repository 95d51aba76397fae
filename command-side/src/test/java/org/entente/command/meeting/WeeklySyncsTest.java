package org.entente.command.meeting;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingCommand;
import org.entente.api.meeting.MeetingCommand.CancelMeeting;
import org.entente.api.meeting.MeetingCommand.DropSync;
import org.entente.api.meeting.MeetingCommand.Reschedule;
import org.entente.api.meeting.MeetingCommand.ScheduleSync;
import org.entente.api.meeting.MeetingEvent;
import org.entente.api.meeting.MeetingEvent.SyncDropped;
import org.entente.api.meeting.MeetingEvent.SyncScheduled;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingPhase;
import org.entente.api.meeting.MeetingSlot;
import org.entente.api.message.Command;
import org.entente.api.plan.PlanEvent.PlanTookEffect;
import org.entente.api.plan.PlanId;
import org.entente.api.plan.SyncRhythm;
import org.entente.api.request.RequestEvent.RequestCancelled;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.decision.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;

/** Rules MTG-22, MTG-23 and MTG-25: the syncs that a plan's rhythm calls, and what another version or the end does to them. */
class WeeklySyncsTest {
    private static final PlanId PLAN = PlanId.of(REQUEST);
    private static final LocalDate WEEK_ONE = LocalDate.parse("2026-03-16");
    private static final MeetingId WEEK_2 = new MeetingId("MTG-1-sync-w02");
    private static final Instant IN_FORCE = at("2026-03-12T17:15");
    private static final Instant AMENDED = at("2026-03-20T12:00");
    private static final SyncRhythm FRIDAY_3PM = new SyncRhythm(DayOfWeek.FRIDAY, LocalTime.of(15, 0), 60, "Room 1");
    private static final SyncRhythm MONDAY_9AM = new SyncRhythm(DayOfWeek.MONDAY, LocalTime.of(9, 0), 30, "");

    @Test
    void every_week_of_the_plan_gets_its_sync_under_an_id_of_its_own() {
        List<Command> commands = follows(FRIDAY_3PM, 12);

        assertThat(commands).hasSize(12).startsWith(new ScheduleSync(new MeetingId("MTG-1-sync-w01"), REQUEST, PLAN, 1,
                1, WEEK_ONE, FRIDAY_3PM, IN_FORCE)).endsWith(
                        new ScheduleSync(new MeetingId("MTG-1-sync-w12"), REQUEST, PLAN, 1, 12, WEEK_ONE, FRIDAY_3PM,
                                IN_FORCE));
        assertThat(follows(null, 12)).isEmpty();
    }

    @Test
    void it_brings_the_liaisons_and_the_cases_coordinator_together() {
        scheduled().then(new SyncScheduled(WEEK_2, REQUEST, PLAN, 1, 2,
                new MeetingSlot(at("2026-03-27T15:00"), at("2026-03-27T16:00"), "Room 1"), HE_JIA,
                List.of(liaison(PRODUCT), liaison(RND), liaison(SALES), HE_JIA), IN_FORCE));
    }

    @ParameterizedTest(name = "week {0}, {1}: {2}")
    @CsvSource({"1,FRIDAY,2026-03-20", "3,FRIDAY,2026-04-03", "4,MONDAY,", "4,TUESDAY,2026-04-07",
            "7,FRIDAY,2026-04-30", "8,WEDNESDAY,2026-05-06", "8,SATURDAY,2026-05-09", "9,SATURDAY,2026-05-15",
            "27,SUNDAY,2026-09-20", "29,SUNDAY,2026-09-30"})
    void on_a_day_off_it_is_on_the_last_working_day_of_that_week_before_it(int week, DayOfWeek day,
            @Nullable LocalDate expected) {
        SyncRhythm rhythm = new SyncRhythm(day, LocalTime.of(15, 0), 60, "");
        if (expected == null) {
            none().refused(IN_FORCE, REACTION, sync(week, rhythm, IN_FORCE), "sync-past");
        } else {
            var story = none().when(IN_FORCE, REACTION, sync(week, rhythm, IN_FORCE));
            assertThat(story.state().invitation().slot().startsAt()).isEqualTo(at(expected + "T15:00"));
        }
    }

    @Test
    void a_year_without_a_calendar_is_not_guessed() {
        none().refused(IN_FORCE, REACTION, sync(52, FRIDAY_3PM, IN_FORCE), "calendar-year-unknown");
    }

    @Test
    void what_would_lie_behind_is_not_called() {
        SyncRhythm thursday = new SyncRhythm(DayOfWeek.THURSDAY, LocalTime.of(17, 15), 60, "");
        Instant then = at("2026-03-19T17:15");

        none().refused(then, REACTION, sync(1, thursday, then), "sync-past");
        none().when(then, REACTION, sync(1, thursday, then.minusSeconds(1)));
    }

    @Test
    void the_same_rhythm_in_a_new_version_changes_nothing_even_where_the_office_moved_or_cancelled_it() {
        scheduled().refused(AMENDED, REACTION, sync(2, FRIDAY_3PM, AMENDED), "sync-stands");
        scheduled().when(at("2026-03-19T10:00"), COORDINATOR,
                new Reschedule(WEEK_2, Kickoffs.slot("2026-03-26T15:00"), "audit", null))
                .refused(AMENDED, REACTION, sync(2, FRIDAY_3PM, AMENDED), "sync-stands");
        scheduled().when(at("2026-03-19T10:00"), COORDINATOR, new CancelMeeting(WEEK_2, "trade fair"))
                .refused(AMENDED, REACTION, sync(2, FRIDAY_3PM, AMENDED), "sync-stands");
    }

    @Test
    void another_rhythm_moves_what_lies_ahead() {
        var story = scheduled().when(AMENDED, REACTION, sync(2, MONDAY_9AM, AMENDED));

        assertThat(story.state().invitation().slot()).isEqualTo(
                new MeetingSlot(at("2026-03-23T09:00"), at("2026-03-23T09:30"), ""));
        Instant later = at("2026-03-27T15:00");
        scheduled().refused(later, REACTION, sync(2, MONDAY_9AM, later), "sync-past");
    }

    @Test
    void without_a_rhythm_or_beyond_the_last_week_it_is_dropped_and_may_come_back() {
        var story = scheduled().when(AMENDED, REACTION, sync(2, null, AMENDED))
                .then(new SyncDropped(WEEK_2, "no-sync-in-plan", AMENDED));
        assertThat(story.state().phase()).isEqualTo(MeetingPhase.CANCELLED);

        Instant again = AMENDED.plus(Duration.ofHours(1));
        story.when(again, REACTION, sync(2, FRIDAY_3PM, again));
        assertThat(story.state().phase()).isEqualTo(MeetingPhase.SCHEDULED);
    }

    @Test
    void the_end_of_the_case_drops_what_lies_ahead_and_nothing_else() {
        scheduled().when(AMENDED, REACTION, new DropSync(WEEK_2, "request-cancelled", AMENDED))
                .then(new SyncDropped(WEEK_2, "request-cancelled", AMENDED));
        Instant begins = at("2026-03-27T15:00");
        scheduled().refused(begins, REACTION, new DropSync(WEEK_2, "request-cancelled", begins), "sync-past");
    }

    @Test
    void a_cancelled_case_asks_for_that_in_every_week_that_ever_had_one() {
        Cases withSyncs = new Cases() {
            @Override
            public CaseFacts of(RequestId request) {
                return CaseWorld.caseIn(RequestPhase.CANCELLED);
            }

            @Override
            public int lastSyncOf(RequestId request) {
                return 2;
            }
        };
        RequestCancelled cancelled = new RequestCancelled(REQUEST, RequestPhase.EXECUTING, "no budget", AMENDED);

        assertThat(new WhenRequestIsCancelledThenDropSyncs().to(cancelled, AMENDED, withSyncs)).containsExactly(
                new DropSync(new MeetingId("MTG-1-sync-w01"), "request-cancelled", AMENDED),
                new DropSync(WEEK_2, "request-cancelled", AMENDED));
    }

    @Test
    void no_other_meeting_is_taken_for_a_sync() {
        Meetings.coordination().refused(at("2026-03-23T11:00"), REACTION, new DropSync(Meetings.MEETING, "x", AMENDED),
                "phase");
    }

    private static Story<MeetingState, MeetingCommand, MeetingEvent> scheduled() {
        return none().when(IN_FORCE, REACTION, sync(2, FRIDAY_3PM, IN_FORCE));
    }

    private static Story<MeetingState, MeetingCommand, MeetingEvent> none() {
        return Story.of(new MeetingRules(), MeetingEvent.class, CaseWorld.BOOK).among(new Cases() {
            @Override
            public CaseFacts of(RequestId request) {
                return CaseWorld.caseIn(RequestPhase.EXECUTING);
            }

            @Override
            public Optional<PersonId> coordinatorOf(RequestId request) {
                return Optional.of(HE_JIA);
            }
        });
    }

    private static ScheduleSync sync(int week, @Nullable SyncRhythm rhythm, Instant from) {
        return new ScheduleSync(MeetingId.syncOf(REQUEST, week), REQUEST, PLAN, 1, week, WEEK_ONE, rhythm, from);
    }

    private static List<Command> follows(@Nullable SyncRhythm rhythm, int lastWeek) {
        return new WhenPlanTakesEffectThenScheduleSyncs().to(new PlanTookEffect(PLAN, REQUEST, 1, WEEK_ONE, lastWeek,
                rhythm, List.of(PRODUCT), IN_FORCE), IN_FORCE, request -> CaseWorld.caseIn(RequestPhase.EXECUTING));
    }
}

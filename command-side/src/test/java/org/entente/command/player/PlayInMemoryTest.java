package org.entente.command.player;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.entente.api.issue.IssueEvent;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationState;
import org.entente.api.plan.ContingencyEvent.ContingencyProposed;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.testing.ObligationBalance;
import org.entente.api.week.WeeklyUpdateEvent.SlotOpened;
import org.entente.api.week.WeeklyUpdateEvent.UpdateSubmitted;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The seven cases played against the real rules: no step is refused, and exactly two limits are missed (handbook 5). */
class PlayInMemoryTest {
    private static final MemoryStage STAGE = new MemoryStage(Instant.parse("2026-01-05T01:00:00Z"));
    private static final ByteArrayOutputStream CONSOLE = new ByteArrayOutputStream();
    private static Played played;

    @BeforeAll
    static void play() {
        played = new Player(STAGE, Script.sample()).play(new PrintStream(CONSOLE, true, StandardCharsets.UTF_8));
    }

    @Test
    void exactly_two_obligations_are_missed() {
        assertThat(STAGE.history()).filteredOn(told -> told.event() instanceof ObligationMissed)
                .extracting(told -> told.aggregateId() + " " + ((ObligationMissed) told.event()).code().code() + " "
                        + told.event().occurredAt())
                .containsExactly("ISS-XT-2026-015-I3 urgent_solved " + wall("2026-07-16T16:00"),
                        "ISS-XT-2026-021-I3 normal_solved " + wall("2026-11-20T10:00"));
    }

    @Test
    void at_every_moment_everything_opened_is_met_missed_waived_cancelled_or_open() {
        ObligationBalance balance = new ObligationBalance();
        STAGE.history().forEach(told -> balance.follow(told.event()));

        assertThat(balance.in(ObligationState.MISSED)).isEqualTo(2);
        assertThat(balance.opened()).isGreaterThan(400);
    }

    @Test
    void nothing_is_owed_any_more_when_the_story_ends() {
        assertThat(STAGE.stillKept()).allSatisfy(kept -> {
            assertThat(kept.open()).isEmpty();
            assertThat(kept.alarms()).isEmpty();
        });
    }

    @Test
    void the_two_missed_limits_raise_their_issues_and_nothing_else_does() {
        assertThat(STAGE.history()).filteredOn(told -> told.event() instanceof IssueEvent.Raised)
                .extracting(told -> told.aggregateId() + " " + ((IssueEvent.Raised) told.event()).to().code())
                .containsExactly("ISS-XT-2026-015-I3 critical", "ISS-XT-2026-021-I3 urgent");
    }

    @Test
    void all_nineteen_issues_are_closed() {
        assertThat(STAGE.history()).filteredOn(told -> told.event() instanceof IssueEvent.Reported).hasSize(19);
        assertThat(STAGE.history()).filteredOn(told -> told.event() instanceof IssueEvent.Closed).hasSize(19);
        assertThat(STAGE.history()).filteredOn(told -> told.event() instanceof IssueEvent.Reviewed).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"004", "007", "012", "013", "015", "017", "021"})
    void every_case_is_archived_with_its_own_number(String number) {
        var facts = STAGE.factsOf(new RequestId("REQ-XT-2026-" + number));

        assertThat(facts.number()).isEqualTo("XT-2026-" + number);
        assertThat(facts.phase()).isEqualTo(RequestPhase.ARCHIVED);
    }

    @Test
    void every_weekly_slot_is_filled_in_time() {
        assertThat(STAGE.history()).filteredOn(told -> told.event() instanceof SlotOpened).hasSize(179);
        assertThat(STAGE.history()).filteredOn(told -> told.event() instanceof UpdateSubmitted).hasSize(179)
                .noneMatch(told -> ((UpdateSubmitted) told.event()).late());
    }

    @Test
    void all_fifty_two_work_items_and_the_one_correction_are_completed() {
        assertThat(STAGE.history()).filteredOn(told -> told.event() instanceof TaskCompleted).hasSize(53);
    }

    /**
     * The moulds are three working days late, and six are waited for; no risk waits for a block or an issue. Everybody acknowledges
     * a critical issue before it is contained, so that nothing waits to be told again. Every participant is asked each week for
     * its update, also when it has nothing to report. When its case is archived every item is asked whether anything is owed about it.
     */
    @Test
    void no_reaction_is_refused_but_where_nothing_waits_for_what_was_seen_or_nothing_is_to_be_reported() {
        assertThat(STAGE.refusedReactions()).containsOnly("WhenItemFallsBehindThenProposeContingency no-trigger-occurs",
                "WhenIssueClimbsThenProposeContingency no-trigger-occurs", "WhenIssueClimbsThenTell nothing-waits",
                "WhenWeekBeginsThenOpenSlots nothing-due",
                "WhenWorkIsTakenUpThenExpectNoApplication work-not-finished", "WhenCaseEndsThenCancelSlots phase",
                "WhenRequestIsArchivedThenEndTasks nothing-owed");
        assertThat(STAGE.history()).noneMatch(told -> told.event() instanceof ContingencyProposed);
    }

    @Test
    void a_second_play_finds_everything_done() {
        long before = STAGE.events();

        Played again = new Player(STAGE, Script.sample())
                .play(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

        assertThat(again.steps()).isZero();
        assertThat(STAGE.events()).isEqualTo(before);
    }

    @Test
    void the_console_tells_what_was_skipped() {
        assertThat(CONSOLE.toString(StandardCharsets.UTF_8)).contains("100 % 2027-01-31 XT-2026-021")
                .contains("skipped steps: " + played.skippedSteps()).doesNotContain("weekly update");
    }

    @Test
    void no_step_had_to_come_before_its_limit() {
        assertThat(Script.sample().steps()).filteredOn(step -> step.instead() != null).isEqualTo(List.of());
    }

    private static Instant wall(String local) {
        return OffsetDateTime.parse(local + ":00+08:00").toInstant();
    }
}

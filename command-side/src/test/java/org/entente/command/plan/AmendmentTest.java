package org.entente.command.plan;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.plan.ChangeTier;
import org.entente.api.plan.ItemMove;
import org.entente.api.plan.OpinionStance;
import org.entente.api.plan.PlanChangeCommand.ApproveChange;
import org.entente.api.plan.PlanChangeEvent.ChangeApproved;
import org.entente.api.plan.PlanChangeEvent.PlanAmended;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanEvent.PlanDecomposed;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.Baseline;
import org.entente.api.task.TaskId;
import org.entente.api.text.Text;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.BOOK;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;

/** Rules PLN-31, PLN-32 and TSK-22: what an approved change makes of the plan and of its items. */
class AmendmentTest {
    private static final ApproveChange APPROVE = new ApproveChange(Plans.PLAN, 1, Text.NONE);

    @Test
    void the_approval_puts_the_next_version_in_force_and_gives_the_items_their_baseline() {
        Changes.heard().when(at("2026-03-25T11:00"), Changes.VICE_PRESIDENT, APPROVE).thenAmongOthers(
                new ChangeApproved(Plans.PLAN, REQUEST, 1, ChangeTier.MAJOR, CaseWorld.VICE_PRESIDENT, Text.NONE,
                        at("2026-03-25T11:00")),
                new PlanAmended(Plans.PLAN, REQUEST, 2, 1, 1, Changes.weeks(Changes.base(), 2, 8, 15),
                        LocalDate.parse("2026-03-16"),
                        List.of(new ItemMove(new TaskId("TSK-2"), baseline(8, 14, "2026-05-06", "2026-06-18"),
                                baseline(8, 15, "2026-05-06", "2026-06-26"))),
                        List.of(), null, at("2026-03-25T11:00")));
    }

    @Test
    void an_item_made_afterwards_belongs_to_the_new_version_and_its_weeks() {
        var story = Changes.heard().when(at("2026-03-25T11:00"), Changes.VICE_PRESIDENT, APPROVE)
                .when(at("2026-03-25T12:00"), asLiaison(SALES), Plans.item("TSK-3", SALES, 2, 15, 15));

        assertThat(story.state().items()).containsKey(new TaskId("TSK-3"));
        story.refused(at("2026-03-25T12:00"), asLiaison(SALES), Plans.item("TSK-4", SALES, 2, 15, 16),
                "item-outside-task");
    }

    @ParameterizedTest(name = "item {0}-{1} of task 3-6, moved to {2}-{3}: {4}-{5}")
    @CsvSource({"3, 6, 3, 8, 3, 8", "3, 6, 5, 8, 5, 8", "3, 3, 5, 9, 5, 5", "4, 5, 5, 9, 6, 7", "6, 6, 3, 9, 6, 9",
            "5, 6, 3, 4, 4, 4", "4, 4, 3, 3, 3, 3", "4, 5, 1, 6, 2, 3", "3, 5, 3, 4, 3, 4"})
    void an_item_keeps_its_place_in_the_task(int first, int last, int newFirst, int newLast, int thenFirst,
            int thenLast) {
        Baseline then = Amendment.moved(baseline(first, last, "2026-03-30", "2026-04-24"),
                Changes.task(1, RND, 3, 6), Changes.task(1, RND, newFirst, newLast), LocalDate.parse("2026-03-16"),
                BOOK.at(at("2026-03-25T11:00")).calendar());

        assertThat(then.firstWeek()).isEqualTo(thenFirst);
        assertThat(then.lastWeek()).isEqualTo(thenLast);
    }

    @Test
    void an_item_whose_task_is_dropped_or_given_away_is_dropped() {
        PlanContent given = Changes.adding(Changes.without(Changes.base(), 2), Changes.task(2, RND, 8, 14));
        var story = Changes.executing()
                .when(at("2026-03-24T10:00"), asLiaison(SALES), Changes.file(SALES, 1, given))
                .when(at("2026-03-24T10:30"), asLiaison(RND), Changes.opinion(RND,
                        OpinionStance.AGREE, ""))
                .when(at("2026-03-24T11:00"), Changes.VICE_PRESIDENT, APPROVE);

        assertThat(amended(story).dropped()).containsExactly(new TaskId("TSK-2"));
        assertThat(story.state().items()).containsOnlyKeys(new TaskId("TSK-1"));
        assertThat(amended(story).decomposeFrom()).isEqualTo(LocalDate.parse("2026-05-04"));
    }

    @ParameterizedTest(name = "approved {0}, first week {1}: due {2}")
    @CsvSource({"2026-03-24T11:00, 2, 2026-03-27T18:00", "2026-03-24T11:00, 3, 2026-04-03T18:00",
            "2026-03-24T11:00, 1, 2026-03-27T18:00"})
    void a_task_without_an_item_has_one_by_the_next_update_moment_or_that_of_its_first_week(String when, int firstWeek,
            String due) {
        var story = Changes.executing()
                .when(at("2026-03-24T10:00"), asLiaison(RND),
                        Changes.file(RND, 1, Changes.adding(Changes.base(), Changes.task(3, RND, firstWeek, 6))))
                .when(at(when), COORDINATOR, APPROVE);

        assertThat(story.open(ObligationCode.DECOMPOSITION, "version-2")).extracting(Obligation::dueAt)
                .isEqualTo(at(due));
        story.when(at("2026-03-25T09:00"), asLiaison(RND), Plans.item("TSK-9", RND, 3, firstWeek, 6));
        story.thenAmongOthers(new PlanDecomposed(Plans.PLAN, 2, at("2026-03-25T09:00")));
        assertThat(story.obligations().open()).isEmpty();
    }

    @Test
    void what_takes_effect_at_the_update_moment_has_until_the_next_one() {
        var story = Changes.executing()
                .when(at("2026-03-27T10:00"), asLiaison(RND),
                        Changes.file(RND, 1, Changes.adding(Changes.base(), Changes.task(3, RND, 2, 6))))
                .when(at("2026-03-27T18:00"), COORDINATOR, APPROVE);

        assertThat(story.open(ObligationCode.DECOMPOSITION, "version-2").dueAt()).isEqualTo(at("2026-04-03T18:00"));
    }

    @Test
    void the_decomposition_of_the_version_before_is_owed_no_longer() {
        var story = Plans.inForce().inCase(CaseWorld.caseIn(RequestPhase.EXECUTING))
                .when(at("2026-03-10T10:00"), asLiaison(RND),
                        Changes.file(RND, 1, Changes.weeks(Changes.base(), 1, 1, 6)))
                .when(at("2026-03-10T11:00"), COORDINATOR, APPROVE);

        assertThat(story.obligations().open(ObligationCode.DECOMPOSITION, "version-1")).isEmpty();
        assertThat(story.open(ObligationCode.DECOMPOSITION, "version-2").dueAt()).isEqualTo(at("2026-03-20T18:00"));
    }

    private static PlanAmended amended(Story<?, ?, ?> story) {
        return story.history().stream().filter(PlanAmended.class::isInstance).map(PlanAmended.class::cast).findFirst()
                .orElseThrow();
    }

    private static Baseline baseline(int first, int last, String start, String end) {
        return new Baseline(first, last, LocalDate.parse(start), LocalDate.parse(end));
    }
}

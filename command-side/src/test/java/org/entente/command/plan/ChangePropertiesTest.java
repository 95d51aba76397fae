package org.entente.command.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.deadline.PlanWeeks;
import org.entente.api.identity.Acting;
import org.entente.api.identity.DepartmentId;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.plan.ChangePhase;
import org.entente.api.plan.ChangeTier;
import org.entente.api.plan.OpinionStance;
import org.entente.api.plan.PlanChangeCommand.ApproveChange;
import org.entente.api.plan.PlanChangeCommand.DeferChange;
import org.entente.api.plan.PlanChangeCommand.GiveOpinion;
import org.entente.api.plan.PlanChangeCommand.RejectChange;
import org.entente.api.plan.PlanChangeCommand.SupplementChange;
import org.entente.api.plan.PlanChangeEvent.PlanAmended;
import org.entente.api.plan.PlanCommand;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanEvent;
import org.entente.api.plan.PlanEvent.PlanTookEffect;
import org.entente.api.plan.PlanTask;
import org.entente.api.refusal.Refusal;
import org.entente.api.text.Text;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Story;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.text;

/** Rules PLN-21, PLN-31, TSK-22 and OBL-1 over random courses: versions follow each other, items follow the version in force. */
class ChangePropertiesTest {
    private static final List<UnaryOperator<PlanContent>> DIFFERENCES = List.of(
            content -> Changes.weeks(content, 1, 2, 5), content -> Changes.weeks(content, 2, 8, 17),
            content -> Changes.adding(content, Changes.task(7, PRODUCT, 1, 2)),
            content -> new PlanContent(text("another goal"), content.goals(), content.weekOne(), content.tasks(),
                    content.resources(), content.coordination(), null, content.risks()),
            content -> Changes.costing(content, RND, "10"),
            content -> new PlanContent(content.goal(), content.goals(), content.weekOne(), content.tasks(),
                    content.resources(), text("sync every Thursday"), null, content.risks()));

    @Property(tries = 200)
    void one_more_difference_never_makes_a_change_lighter(@ForAll @IntRange(max = 63) int chosen,
            @ForAll @IntRange(max = 5) int added) {
        List<DepartmentId> all = List.of(PRODUCT, RND, SALES);
        PlanContent base = Changes.base();
        ChangeTier some = TierPolicy.assess(base, with(base, chosen & ~(1 << added)), RND, all).tier();
        ChangeTier more = TierPolicy.assess(base, with(base, chosen | 1 << added), RND, all).tier();

        assertThat(some.isAbove(more)).isFalse();
    }

    @Property(tries = 150)
    void versions_follow_each_other_and_items_follow_the_version_in_force(@ForAll long seed) {
        Course course = new Course(seed, false);
        course.go(40);

        assertThat(course.versions()).isEqualTo(course.story.state().draft().version());
        WorkingCalendar calendar = CaseWorld.BOOK.at(at("2026-03-24T10:00")).calendar();
        PlanWeeks weeks = new PlanWeeks(course.story.state().weekOne());
        course.story.state().items().forEach((item, place) -> {
            PlanTask task = course.story.state().inForce().task(place.planTask()).orElseThrow();
            assertThat(task.spans(place.baseline().firstWeek(), place.baseline().lastWeek())).as("%s", item).isTrue();
            assertThat(weeks.plannedEnd(place.baseline().firstWeek(), place.baseline().lastWeek(), calendar))
                    .contains(place.baseline().plannedEnd());
        });
    }

    @Property(tries = 150)
    void what_is_owed_is_what_somebody_waits_for(@ForAll long seed) {
        Course course = new Course(seed, false);
        course.go(40);

        course.story.state().changes().changes().values().forEach(one -> {
            long asked = course.story.obligations().open().stream()
                    .filter(owed -> owed.code() == ObligationCode.CHANGE_OPINION)
                    .filter(owed -> owed.subject().startsWith(ChangeSubject.decision(one.number()) + "/")).count();
            assertThat(asked).isEqualTo(one.phase() == ChangePhase.IN_OPINION ? one.awaited().size() : 0);
            if (one.phase() != ChangePhase.IN_DECISION) {
                assertThat(course.story.obligations().open(ObligationCode.CHANGE_DECISION,
                        ChangeSubject.decision(one.number()))).isEmpty();
            }
        });
    }

    @Property(tries = 100)
    void looking_more_often_changes_nothing(@ForAll long seed) {
        Course seldom = new Course(seed, false);
        Course often = new Course(seed, true);
        seldom.go(40);
        often.go(40);

        assertThat(often.story.history()).isEqualTo(seldom.story.history());
    }

    @Example
    void random_courses_do_amend_plans_and_leave_some_changes_open_rejected_and_deferred() {
        int amended = 0;
        Set<ChangePhase> phases = EnumSet.noneOf(ChangePhase.class);
        for (int seed = 0; seed < 50; seed++) {
            Course course = new Course(seed, false);
            course.go(40);
            amended += course.versions() - 1;
            course.story.state().changes().changes().values().forEach(one -> phases.add(one.phase()));
        }

        assertThat(amended).isGreaterThan(25);
        assertThat(phases).contains(ChangePhase.IN_OPINION, ChangePhase.IN_DECISION, ChangePhase.DEFERRED,
                ChangePhase.APPROVED, ChangePhase.REJECTED);
    }

    private static PlanContent with(PlanContent base, int chosen) {
        PlanContent content = base;
        for (int i = 0; i < DIFFERENCES.size(); i++) {
            content = (chosen & 1 << i) == 0 ? content : DIFFERENCES.get(i).apply(content);
        }
        return content;
    }

    /** Random acts, one after another; those that a rule refuses did not happen. */
    private static final class Course {
        final Story<PlanState, PlanCommand, PlanEvent> story = Changes.executing();
        private final Random dice;
        private final boolean ticking;
        private Instant now = at("2026-03-16T09:00");
        private int items = 10;

        Course(long seed, boolean ticking) {
            this.dice = new Random(seed);
            this.ticking = ticking;
        }

        void go(int acts) {
            for (int i = 0; i < acts; i++) {
                Duration step = Duration.ofHours(dice.nextInt(16));
                for (int part = 0; ticking && part < 4; part++) {
                    act(now.plus(step.dividedBy(4).multipliedBy(part)), Acting.CLOCK, Changes.TICK);
                }
                now = now.plus(step);
                act();
            }
            act(now, Acting.CLOCK, Changes.TICK);
        }

        int versions() {
            int version = 0;
            for (DomainEvent event : story.history()) {
                if (event instanceof PlanTookEffect e) {
                    version = e.version();
                } else if (event instanceof PlanAmended e) {
                    assertThat(e.superseded()).isEqualTo(version);
                    assertThat(e.version()).isEqualTo(version + 1);
                    version = e.version();
                }
            }
            return version;
        }

        private void act() {
            DepartmentId department = List.of(PRODUCT, RND, SALES).get(dice.nextInt(3));
            int change = 1 + dice.nextInt(story.state().changes().nextChange());
            int version = story.state().draft().version();
            Acting decider = List.of(CaseWorld.DIRECTOR, Changes.VICE_PRESIDENT, Changes.GENERAL_MANAGER)
                    .get(dice.nextInt(3));
            switch (dice.nextInt(8)) {
                case 0, 1 -> act(now, asHead(department), Changes.file(department, version, other()));
                case 2 -> act(now, asHead(department), new GiveOpinion(story.state().origin().plan(), change,
                        department, 1 + dice.nextInt(2), OpinionStance.AGREE, Text.NONE));
                case 3, 4 -> act(now, decider, new ApproveChange(Plans.PLAN, change, Text.NONE));
                case 5 -> act(now, asHead(department), new SupplementChange(Plans.PLAN, change, text("more"),
                        dice.nextBoolean() ? Changes.proposal(version, other()) : null));
                case 6 -> act(now, asHead(department), Plans.item("TSK-" + items++, department, 1 + dice.nextInt(8),
                        1 + dice.nextInt(4), 4 + dice.nextInt(6)));
                default -> act(now, decider, dice.nextBoolean()
                        ? new RejectChange(Plans.PLAN, change, text("no"))
                        : new DeferChange(Plans.PLAN, change, text("cost"),
                                at("2026-12-01T09:00").atZone(WorkingCalendar.DEFAULT_ZONE).toLocalDate()));
            }
        }

        /** The content in force with other weeks, one task more or one less. */
        private PlanContent other() {
            Map<Integer, PlanTask> tasks = new TreeMap<>();
            story.state().inForce().tasks().forEach(one -> tasks.put(one.number(), one));
            int number = 1 + dice.nextInt(8);
            int first = 1 + dice.nextInt(8);
            PlanTask there = tasks.get(number);
            DepartmentId department = there == null || dice.nextInt(5) == 0
                    ? List.of(PRODUCT, RND, SALES).get(dice.nextInt(3))
                    : there.department();
            tasks.put(number, Changes.task(number, department, first, first + dice.nextInt(8)));
            if (dice.nextInt(4) == 0) {
                tasks.remove(1 + dice.nextInt(8));
            }
            return Changes.with(story.state().inForce(), new ArrayList<>(tasks.values()));
        }

        private void act(Instant when, Acting by, Command command) {
            try {
                story.when(when, by, (PlanCommand) command);
            } catch (Refusal refused) {
                assertThat(refused.code()).isNotBlank();
            }
        }
    }
}

package org.entente.command.week;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.entente.api.identity.Acting;
import org.entente.api.refusal.Refusal;
import org.entente.api.testing.ObligationBalance;
import org.entente.api.week.WeeklyUpdateCommand;
import org.entente.api.week.WeeklyUpdateCommand.EndWithCase;
import org.entente.api.week.WeeklyUpdateCommand.ExcuseSlot;
import org.entente.api.week.WeeklyUpdateCommand.PauseWithCase;
import org.entente.api.week.WeeklyUpdateCommand.ResumeWithCase;
import org.entente.api.week.WeeklyUpdateCommand.Tick;
import org.entente.api.week.WeeklyUpdateEvent;
import org.entente.api.week.WeeklyUpdateEvent.UpdateChased;
import org.entente.command.decision.Story;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.week.Slots.FREEZE;
import static org.entente.command.week.Slots.MONDAY;
import static org.entente.command.week.Slots.NOISE;
import static org.entente.command.week.Slots.SLOT;
import static org.entente.command.week.Slots.onCourse;
import static org.entente.command.week.Slots.update;

/** Whatever is done to a weekly slot, and however often the clock looks: one verdict, at most one chase, and everything adds up. */
class WeeklyUpdatePropertiesTest {
    /** Something happens after so many hours; in the ticked telling the clock looks in between. */
    record Step(int hours, int act, int tickAfter) {}

    @Property(tries = 500)
    void the_history_is_the_same_with_many_ticks_as_with_one_at_the_end_and_adds_up(
            @ForAll("steps") List<Step> steps) {
        Story<SlotState, WeeklyUpdateCommand, WeeklyUpdateEvent> ticked = tell(steps, true);
        ObligationBalance balance = new ObligationBalance();
        ticked.history().forEach(balance::follow);

        assertThat(ticked.history()).isEqualTo(tell(steps, false).history());
        assertThat(ticked.history()).filteredOn(UpdateChased.class::isInstance).hasSizeLessThanOrEqualTo(1);
        assertThat(balance.opened()).isPositive();
    }

    private static Story<SlotState, WeeklyUpdateCommand, WeeklyUpdateEvent> tell(List<Step> steps, boolean ticking) {
        Story<SlotState, WeeklyUpdateCommand, WeeklyUpdateEvent> story = Slots.due();
        Instant now = MONDAY;
        for (Step step : steps) {
            Instant tick = now.plus(Duration.ofHours(Math.min(step.tickAfter(), step.hours())));
            now = now.plus(Duration.ofHours(step.hours()));
            if (ticking) {
                story.when(tick, Acting.CLOCK, new Tick(SLOT));
            }
            attempt(story, now, step.act());
        }
        return story.when(now.plus(Duration.ofDays(10)), Acting.CLOCK, new Tick(SLOT));
    }

    private static void attempt(Story<SlotState, WeeklyUpdateCommand, WeeklyUpdateEvent> story, Instant now, int act) {
        try {
            switch (act) {
                case 0 -> story.when(now, asLiaison(RND), update(onCourse(FREEZE, 40), onCourse(NOISE, 10)));
                case 1 -> story.when(now, asLiaison(RND), update(onCourse(FREEZE, 60), onCourse(NOISE, 10)));
                case 2 -> story.when(now, asLiaison(RND), update(onCourse(NOISE, 10)));
                case 3 -> story.when(now, COORDINATOR, new ExcuseSlot(SLOT, "fair"));
                case 4 -> story.when(now, REACTION, new EndWithCase(SLOT, "request-cancelled", now));
                case 5, 6, 7 -> story.when(now, REACTION, new PauseWithCase(SLOT, now));
                default -> story.when(now, REACTION, new ResumeWithCase(SLOT, now));
            }
        } catch (Refusal refused) {
            assertThat(refused.code()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.integers().between(0, 60), Arbitraries.integers().between(0, 10),
                Arbitraries.integers().between(0, 60)).as(Step::new).list().ofMinSize(1).ofMaxSize(12);
    }
}

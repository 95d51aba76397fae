package org.entente.command.decision;

import java.time.Instant;
import java.util.List;

import org.entente.api.deadline.Budget;
import org.entente.api.deadline.DueTime;
import org.entente.api.identity.Acting;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.TickCommand;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent;
import org.entente.api.obligation.ObligationEvent.AlarmCleared;
import org.entente.api.obligation.ObligationEvent.ObligationFulfilledLate;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.entente.api.rules.RuleBook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What has fallen due is decided first, in due order, and an act at the due moment is too late. */
class FallDueFirstTest {
    private static final Instant NINE = Instant.parse("2026-01-05T01:00:00Z");
    private static final Instant TEN = NINE.plusSeconds(3_600);
    private static final Instant ELEVEN = NINE.plusSeconds(7_200);

    private final Story<Integer, Bell, Rang> bell = Story.of(new BellRules(), Rang.class, RuleBook.EMPTY);

    /** Somebody owes a ring by a moment; a miss rings by itself and asks for another by an hour later, three times. */
    sealed interface Bell extends Command {
        @Override
        default String aggregateId() {
            return "ISS-bell";
        }
    }

    record Owe(Instant until) implements Bell {}

    record Ring() implements Bell {}

    record Look() implements Bell, TickCommand {}

    record Rang(boolean byItself, Instant until, Instant occurredAt) implements DomainEvent {}

    static final class BellRules implements Decider<Integer, Bell, Rang> {
        private static final int MOST = 3;

        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        public List<Rang> decide(Integer rings, Bell command, Occasion occasion) {
            return switch (command) {
                case Owe owe -> List.of(new Rang(false, owe.until(), occasion.now()));
                case Ring ring -> List.of(new Rang(false, Instant.EPOCH, occasion.now()));
                case Look look -> throw new IllegalStateException("a tick is not decided");
            };
        }

        @Override
        public Integer evolve(Integer rings, Rang event) {
            return rings + 1;
        }

        @Override
        public List<ObligationStep> follow(Integer rings, Rang event, Obligations kept, RuleBook book) {
            if (event.until().equals(Instant.EPOCH)) {
                return List.of(new ObligationStep.Settle(ObligationCode.TRIAGE, ""));
            }
            return List.of(new ObligationStep.Open(ObligationCode.TRIAGE, "", Party.OFFICE, Party.OFFICE,
                    Budget.hours(1), event.occurredAt(), new DueTime(event.until(), 0, List.of(), false), 0));
        }

        @Override
        public List<Rang> missed(Integer rings, Obligation missed, RuleBook book) {
            return rings >= MOST
                    ? List.of()
                    : List.of(new Rang(true, missed.dueAt().plusSeconds(3_600), missed.dueAt()));
        }
    }

    @Test
    void an_act_one_microsecond_before_the_due_moment_is_in_time() {
        Instant justBefore = TEN.minusNanos(1_000);
        bell.when(NINE, Acting.CLOCK, new Owe(TEN)).when(justBefore, Acting.CLOCK, new Ring());
        bell.thenAmongOthers(new ObligationMet(only(), ObligationCode.TRIAGE, justBefore));
    }

    @Test
    void an_act_at_the_due_moment_comes_after_the_miss_and_fulfils_late() {
        bell.when(NINE, Acting.CLOCK, new Owe(TEN)).when(TEN, Acting.CLOCK, new Ring());
        assertThat(bell.history()).contains(new ObligationMissed(only(), ObligationCode.TRIAGE, TEN));
        assertThat(kinds()).containsSubsequence("ObligationMissed", "Rang");
    }

    @Test
    void what_a_late_look_finds_is_recorded_in_due_order_with_its_own_moments() {
        bell.when(NINE, Acting.CLOCK, new Owe(TEN)).when(ELEVEN.plusSeconds(86_400), Acting.CLOCK, new Look());
        assertThat(bell.history().stream().filter(ObligationMissed.class::isInstance).map(DomainEvent::occurredAt))
                .containsExactly(TEN, ELEVEN, ELEVEN.plusSeconds(3_600));
        assertThat(bell.obligations().open()).isEmpty();
    }

    @Test
    void looking_early_late_or_twice_changes_nothing_but_when_it_was_found() {
        List<DomainEvent> once = bell.when(NINE, Acting.CLOCK, new Owe(TEN)).when(ELEVEN, Acting.CLOCK, new Look())
                .history();
        Story<Integer, Bell, Rang> restless = Story.of(new BellRules(), Rang.class, RuleBook.EMPTY);
        restless.when(NINE, Acting.CLOCK, new Owe(TEN));
        for (int seconds = 0; seconds <= 7_200; seconds += 600) {
            restless.when(NINE.plusSeconds(seconds), Acting.CLOCK, new Look());
        }
        assertThat(restless.history()).isEqualTo(once);
    }

    @Test
    void a_tick_too_early_brings_about_nothing() {
        bell.when(NINE, Acting.CLOCK, new Owe(TEN)).when(TEN.minusNanos(1_000), Acting.CLOCK, new Look()).then();
    }

    @Test
    void an_obligation_is_opened_once_until_it_is_settled() {
        bell.when(NINE, Acting.CLOCK, new Owe(TEN));
        assertThatThrownBy(() -> bell.when(NINE, Acting.CLOCK, new Owe(ELEVEN)))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("already open");
    }

    @Test
    void a_missed_obligation_that_is_done_stays_missed_and_is_fulfilled_once() {
        Obligations late = Obligations.NONE.evolve(opened()).evolve(
                new ObligationMissed(only(), ObligationCode.TRIAGE, TEN));
        assertThat(late.open()).isEmpty();
        assertThat(late.late(ObligationCode.TRIAGE, "")).isPresent();
        Obligations done = late.evolve(new ObligationFulfilledLate(only(), ObligationCode.TRIAGE, ELEVEN));
        assertThat(done.late()).isEmpty();
        assertThatThrownBy(() -> done.evolve(new ObligationMet(only(), ObligationCode.TRIAGE, ELEVEN)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void clearing_an_alarm_that_is_not_set_is_harmless() {
        assertThat(Obligations.NONE.evolve(new AlarmCleared("raise", TEN))).isEqualTo(Obligations.NONE);
    }

    private static ObligationId only() {
        return new ObligationId("OBL-ISS-bell-1");
    }

    private static ObligationEvent opened() {
        return new ObligationOpened(
                new Obligation(only(), ObligationCode.TRIAGE, "", Party.OFFICE, Party.OFFICE, Budget.hours(1), NINE,
                        TEN,
                        "cn", 0, 0, false),
                NINE);
    }

    private List<String> kinds() {
        return bell.history().stream().map(event -> event.getClass().getSimpleName()).toList();
    }
}

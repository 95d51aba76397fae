package org.entente.log.wiring;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One attempt at a command has one instant; what is no command runs on physical time. */
class ClocksTest {
    private static final Instant DRILL = Instant.parse("2026-03-02T04:00:00.123456789Z");
    private static final Instant DRILL_MICROS = Instant.parse("2026-03-02T04:00:00.123456Z");
    private static final Instant LAST_EVENT = Instant.parse("2026-03-02T04:00:05Z");
    private static final Instant PHYSICAL = Instant.parse("2030-01-01T00:00:00Z");

    private final AttemptClock clock = new AttemptClock(Clock.fixed(DRILL, ZoneOffset.UTC));
    private final EventClock events = new EventClock(clock, Clock.fixed(PHYSICAL, ZoneOffset.UTC));

    @Test
    void outside_an_attempt_it_is_the_databases_time_in_microseconds() {
        assertThat(clock.instant()).isEqualTo(DRILL_MICROS);
    }

    @Test
    void an_attempt_stays_at_its_instant_and_the_next_one_does_not() {
        in(new GenericCommandMessage<>("command"), work -> {
            assertThat(AttemptClock.fix(work, LAST_EVENT)).isEqualTo(LAST_EVENT);
            assertThat(clock.instant()).isEqualTo(LAST_EVENT);
            in(new GenericCommandMessage<>("nested"), nested -> assertThat(clock.instant()).isEqualTo(LAST_EVENT));
            assertThatThrownBy(() -> AttemptClock.fix(work, LAST_EVENT.plusSeconds(1)))
                    .isInstanceOf(IllegalStateException.class);
        });
        in(new GenericCommandMessage<>("command"), work -> assertThat(clock.instant()).isEqualTo(DRILL_MICROS));
    }

    @Test
    void events_of_a_command_are_stamped_by_the_attempt() {
        in(new GenericCommandMessage<>("command"), work -> {
            assertThat(events.instant()).isEqualTo(DRILL_MICROS);
            AttemptClock.fix(work, LAST_EVENT);
            assertThat(events.instant()).isEqualTo(LAST_EVENT);
        });
    }

    @Test
    void processors_wait_on_physical_time_while_a_drill_stands_still() {
        assertThat(events.instant()).isEqualTo(PHYSICAL);
        in(GenericEventMessage.asEventMessage("happened"), work -> assertThat(events.instant()).isEqualTo(PHYSICAL));
    }

    @Test
    void what_processors_wait_by_runs_on_and_never_jumps() {
        long[] nanos = {42};
        Clock running = new RunningClock(PHYSICAL, () -> nanos[0]);
        assertThat(running.instant()).isEqualTo(PHYSICAL);
        nanos[0] += 1_500_000_000L;
        assertThat(running.instant()).isEqualTo("2030-01-01T00:00:01.500Z");
        assertThat(running.withZone(ZoneOffset.ofHours(8)).instant()).isEqualTo("2030-01-01T00:00:01.500Z");
    }

    @Test
    void a_context_gives_the_clock_back_unless_another_one_took_it() {
        Clock before = GenericEventMessage.clock;
        EventClock first = new EventClock(clock, Clock.systemUTC()).install();
        EventClock second = new EventClock(clock, Clock.systemUTC()).install();
        first.uninstall();
        assertThat(GenericEventMessage.clock).isSameAs(second);
        second.uninstall();
        assertThat(GenericEventMessage.clock).isEqualTo(Clock.systemUTC());
        GenericEventMessage.clock = before;
    }

    private static <T extends Message<?>> void in(T message, java.util.function.Consumer<DefaultUnitOfWork<T>> test) {
        DefaultUnitOfWork<T> work = DefaultUnitOfWork.startAndGet(message);
        try {
            test.accept(work);
        } finally {
            work.rollback();
        }
    }
}

package org.entente.command.obligation;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.entente.api.identity.Acting;
import org.entente.api.message.TickCommand;
import org.entente.command.desk.Desk;
import org.entente.command.desk.NamedUuid;
import org.entente.command.desk.Order;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the aggregates in which something is due to record it. It decides nothing: the aggregate looks at its own state and
 * its own clock, so a late, double or mistaken tick is harmless.
 */
public final class Sweep {
    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final int BATCH = 200;

    private final ClockIndex index;
    private final RuleWatch watch;
    private final Desk desk;
    private final Clock clock;
    private final Map<String, Function<String, TickCommand>> ticks;

    /** @param ticks how each type of aggregate is asked, by the type's name */
    public Sweep(ClockIndex index, RuleWatch watch, Desk desk, Clock clock,
            Map<String, Function<String, TickCommand>> ticks) {
        this.index = index;
        this.watch = watch;
        this.desk = desk;
        this.clock = clock;
        this.ticks = Map.copyOf(ticks);
    }

    /**
     * One pass over what is due now and what has to look at new rules.
     *
     * @return how many aggregates were asked and answered: one that fails is worth the next pass, not another one at once
     */
    public int pass() {
        Instant now = clock.instant();
        int asked = 0;
        for (ClockIndex.Due one : index.claim(now, BATCH)) {
            asked += ask(one, now) ? 1 : 0;
        }
        for (RuleWatch.Look one : watch.claim(BATCH)) {
            asked += askToLook(one) ? 1 : 0;
        }
        return asked;
    }

    private boolean ask(ClockIndex.Due due, Instant now) {
        try {
            tick(due.aggregateType(), due.aggregateId(), NamedUuid.of("tick", due.aggregateId(), now.toString()));
            return true;
        } catch (RuntimeException failure) {
            index.release(due.aggregateId());
            LOG.warn("{} could not record what is due: {}", due.aggregateId(), failure.toString());
            return false;
        }
    }

    /** The id follows from the event behind it and the aggregate; one that failed is found again when its claim runs out. */
    private boolean askToLook(RuleWatch.Look look) {
        try {
            tick(look.aggregateType(), look.aggregateId(),
                    NamedUuid.of("look", look.aggregateId(), Long.toString(look.becauseOf())));
            watch.looked(look);
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("{} could not look at the rules: {}", look.aggregateId(), failure.toString());
            return false;
        }
    }

    private void tick(String aggregateType, String aggregateId, UUID commandId) {
        Function<String, TickCommand> tick = ticks.get(aggregateType);
        if (tick == null) {
            throw new IllegalStateException("nobody knows how to ask a " + aggregateType);
        }
        desk.carryOut(
                new Order(tick.apply(aggregateId), Acting.CLOCK.actor(), commandId, null, null, null, "clock", null));
    }
}

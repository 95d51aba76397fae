package org.entente.command.player;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.entente.api.identity.PersonId;
import org.entente.api.rollup.RollUpCommand.PublishRollUp;
import org.entente.api.rollup.RollUpId;
import org.entente.command.desk.CommandDesk;
import org.entente.command.desk.Order;
import org.entente.command.drill.Drill;
import org.entente.command.rollup.RollUpPress;
import org.entente.log.store.Receipt;
import org.entente.log.store.ReceiptBook;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The running service on a drill's clock. */
final class DrillStage implements Stage {
    private final Clock clock;
    private final Drill drill;
    private final CommandDesk desk;
    private final ReceiptBook receipts;
    private final RollUpPress press;
    private final JdbcClient jdbc;

    DrillStage(Clock clock, Drill drill, CommandDesk desk, ReceiptBook receipts, RollUpPress press,
            JdbcClient jdbc) {
        this.clock = clock;
        this.drill = drill;
        this.desk = desk;
        this.receipts = receipts;
        this.press = press;
        this.jdbc = jdbc;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public void moveTo(Instant moment) {
        drill.advanceTo(moment);
    }

    /** @throws IllegalStateException if the same place in the script held another order then */
    @Override
    public boolean hasDone(Step step, String requestHash) {
        Optional<Receipt> receipt = receipts.find(step.commandId());
        if (receipt.filter(one -> !one.requestHash().equals(requestHash)).isPresent()) {
            throw new IllegalStateException("this database was played from another script: it has another "
                    + step.act().title());
        }
        return receipt.isPresent();
    }

    @Override
    public PublishRollUp drawUp(RollUpId rollUp, PersonId by) {
        return press.drawUp(rollUp, null, by, true);
    }

    @Override
    public void carryOut(Order order) {
        desk.carryOut(order);
        drill.settle();
    }

    @Override
    public long events() {
        return jdbc.sql("select count(*) from es.event").query(Long.class).single();
    }
}

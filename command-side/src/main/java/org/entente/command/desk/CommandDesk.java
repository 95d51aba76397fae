package org.entente.command.desk;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

import org.axonframework.commandhandling.CommandBus;
import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.command.shell.CommandResult;
import org.entente.log.store.Receipt;
import org.entente.log.store.ReceiptBook;
import org.jspecify.annotations.Nullable;

/**
 * Carries out an order at most once. A lost race is tried again; after a duplicate or a refusal the receipt is looked for,
 * and if there is one, it is the answer: the order had been accepted before.
 */
public final class CommandDesk implements Desk {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(40);

    private final CommandBus bus;
    private final ReceiptBook receipts;

    public CommandDesk(CommandBus bus, ReceiptBook receipts) {
        this.bus = bus;
        this.receipts = receipts;
    }

    /**
     * @throws Refusal if the rules, the permission table or somebody else's change say no, if the key was used for another
     *         request, or if the aggregate stayed too busy for {@link #PATIENCE}
     */
    @Override
    public CommandResult carryOut(Order order) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return Dispatch.of(order, order.metadata(), bus);
            } catch (RuntimeException failure) {
                Optional<CommandResult> before = acceptedBefore(order, failure);
                if (before.isPresent()) {
                    return before.get();
                }
                if (!Failures.isLostRace(failure)) {
                    throw failure;
                }
                if (System.nanoTime() > until) {
                    throw Refusal.of(RefusalKind.BUSY, "too-busy", "Too many others are changing it; try again.");
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE.toNanos()));
            }
        }
    }

    @Override
    public Optional<CommandResult> doneBefore(UUID commandId, @Nullable String requestHash) {
        Optional<Receipt> receipt = receipts.find(commandId);
        if (receipt.filter(one -> !one.requestHash().equals(requestHash)).isPresent()) {
            throw Refusal.invalid("key-used", "", "This Idempotency-Key was used for another request.");
        }
        return receipt.map(one -> new CommandResult(one.aggregateId(), one.sequence()));
    }

    private Optional<CommandResult> acceptedBefore(Order order, RuntimeException failure) {
        if (!Failures.mayHaveReceipt(failure)) {
            return Optional.empty();
        }
        Optional<CommandResult> before = doneBefore(order.commandId(), order.requestHash());
        if (before.isEmpty() && Failures.isStillRunning(failure)) {
            throw Refusal.rule("still-running", "", "The same request is still being carried out; ask again.");
        }
        return before;
    }
}

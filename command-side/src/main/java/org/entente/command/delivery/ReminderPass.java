package org.entente.command.delivery;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.entente.log.ledger.Ledger;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells of the reminders whose moment has come: taken and told in one transaction. */
public final class ReminderPass {
    private final Notifier notifier;
    private final Ledger ledger;
    private final TransactionTemplate transaction;

    ReminderPass(Notifier notifier, Ledger ledger, TransactionTemplate transaction) {
        this.notifier = notifier;
        this.ledger = ledger;
        this.transaction = transaction;
    }

    /** When somebody is to be reminded next; empty if nobody is. */
    public Optional<Instant> next() {
        return notifier.nextReminder();
    }

    /** @return how many there were */
    public int pass() {
        return Objects.requireNonNull(transaction.execute(status -> notifier.remind(ledger.head())));
    }
}

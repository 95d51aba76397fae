package org.entente.command.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.entente.api.message.DomainEvent;
import org.entente.api.notice.Addressee;
import org.entente.api.notice.NoticeChannel;
import org.entente.command.delivery.Preference.Way;
import org.entente.command.shell.RuleSource;
import org.entente.log.ledger.LedgerMessage;

/**
 * The processor {@code deliveries}: puts what is told into the register, in the ledger's order. Register, mark and token change in one
 * transaction, and nothing is sent here: sending is the sender's.
 */
@ProcessingGroup(Notifier.PROCESSOR)
class Notifier {
    static final String PROCESSOR = "deliveries";

    private final Deliveries deliveries;
    private final Tellings tellings;
    private final Reminders reminders;
    private final Outside outside;
    private final Clock clock;
    private final RuleSource rules;

    Notifier(Deliveries deliveries, Tellings tellings, Reminders reminders, Outside outside, Clock clock,
            RuleSource rules) {
        this.deliveries = deliveries;
        this.tellings = tellings;
        this.reminders = reminders;
        this.outside = outside;
        this.clock = clock;
        this.rules = rules;
    }

    @EventHandler
    void on(DomainEvent event, LedgerMessage<?> message) {
        if (!deliveries.advance(message.position())) {
            return; // it was told before: a token was reset
        }
        tellings.of(event, message).forEach(telling -> put(telling, message.position()));
        reminders.follow(event, message).ifPresent(telling -> put(telling, message.position()));
    }

    /** In the caller's transaction. */
    void put(Telling telling, long position) {
        Instant now = clock.instant();
        for (Addressee one : telling.people()) {
            deliveries.toInbox(telling, one, position, now);
            if (!telling.isLate()) {
                mail(telling, one, position, now);
            }
        }
        if (!telling.isLate()) {
            outside.webhooks(telling.kind()).forEach(webhook -> deliveries.toSend(telling, webhook, "webhook",
                    NoticeChannel.WEBHOOK, position, now, now, false));
        }
    }

    private void mail(Telling telling, Addressee to, long position, Instant now) {
        Optional<Way> way = outside.mail(to.person(), telling.urgency()).filter(one -> one != Way.INBOX);
        way.ifPresent(one -> {
            Optional<Instant> until = outside.quiet().heldUntil(telling.urgency(), one, now,
                    rules.current().at(now).calendar());
            deliveries.toSend(telling, to.person().value(), to.as(), NoticeChannel.EMAIL, position, now,
                    until.orElse(now), until.isPresent());
        });
    }

    Optional<Instant> nextReminder() {
        return reminders.next();
    }

    /** Tells of those reminders whose moment has come. @return how many there were */
    int remind(long position) {
        List<Telling> due = reminders.due(clock.instant(), 200);
        due.forEach(one -> put(one, position));
        return due.size();
    }
}

package org.entente.command.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.entente.api.identity.Acting;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.notice.DeliveryOutcome;
import org.entente.api.notice.NoticeChannel;
import org.entente.api.notice.NoticeCommand.RecordDelivery;
import org.entente.api.notice.NoticesId;
import org.entente.api.refusal.Refusal;
import org.entente.command.desk.Desk;
import org.entente.command.desk.NamedUuid;
import org.entente.command.desk.Order;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits in the register. What is sent may arrive twice if a server dies in between, always under the same name; what became
 * of an issue's notice is recorded in the ledger before the register says so.
 */
final class Sender {
    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int BATCH = 100;

    private final Deliveries deliveries;
    private final Map<NoticeChannel, Carrier> carriers;
    private final Retries retries;
    private final Desk desk;
    private final Clock clock;

    Sender(Deliveries deliveries, List<Carrier> carriers, Retries retries, Desk desk, Clock clock) {
        this.deliveries = deliveries;
        Map<NoticeChannel, Carrier> byChannel = new LinkedHashMap<>();
        carriers.forEach(one -> byChannel.put(one.channel(), one));
        this.carriers = Map.copyOf(byChannel);
        this.retries = retries;
        this.desk = desk;
        this.clock = clock;
    }

    /** One pass over what is to be sent now. @return how many notices it took up */
    int pass() {
        List<Delivery> claimed = deliveries.claim(clock.instant(), BATCH);
        for (List<Delivery> together : together(claimed)) {
            send(together);
        }
        return claimed.size();
    }

    /** What waited for somebody's digest goes out as one; all else by itself. */
    private static List<List<Delivery>> together(List<Delivery> claimed) {
        Map<String, List<Delivery>> groups = new LinkedHashMap<>();
        claimed.stream().sorted((one, other) -> Long.compare(one.id(), other.id()))
                .forEach(one -> groups.computeIfAbsent(one.digest()
                        ? one.channel() + " " + one.recipient()
                        : Long.toString(one.id()), any -> new ArrayList<>()).add(one));
        return List.copyOf(groups.values());
    }

    private void send(List<Delivery> together) {
        Carrier carrier = carriers.get(together.getFirst().channel());
        try {
            if (carrier == null) {
                throw NotDelivered.forGood("channel-off");
            }
            carrier.carry(together);
            together.forEach(one -> delivered(one, carrier.stateAfter()));
        } catch (NotDelivered no) {
            together.forEach(one -> failed(one, no));
        } catch (RuntimeException broken) {
            LOG.error("delivery {} could not be sent", together.getFirst().id(), broken);
            together.forEach(one -> failed(one, NotDelivered.forNow("internal")));
        }
    }

    private void delivered(Delivery one, String state) {
        record(one, DeliveryOutcome.DELIVERED, null);
        deliveries.done(one.id(), state, clock.instant());
    }

    private void failed(Delivery one, NotDelivered why) {
        Instant now = clock.instant();
        Optional<Instant> next = why.isFinal() ? Optional.empty() : retries.next(one.attempts() + 1, now);
        if (next.isEmpty()) {
            record(one, DeliveryOutcome.GIVEN_UP, why.code());
        }
        deliveries.failed(one.id(), why.code(), now, next.orElse(null));
        LOG.info("delivery {} by {}: {}{}", one.id(), one.channel().code(), why.code(),
                next.isPresent() ? "" : ", given up");
    }

    /** What a person was told of an issue is a matter of record; what a program was told is not. */
    private void record(Delivery one, DeliveryOutcome outcome, @Nullable String reason) {
        Integer number = one.number();
        if (number == null || one.channel() == NoticeChannel.WEBHOOK) {
            return;
        }
        UUID id = NamedUuid.of("delivery", Long.toString(one.id()), outcome.code());
        Integer time = one.time();
        RecordDelivery command = new RecordDelivery(NoticesId.of(new IssueId(one.about())), number,
                time == null ? 0 : time, new PersonId(one.recipient()), one.channel(), outcome, one.attempts() + 1,
                reason);
        try {
            desk.carryOut(new Order(command, Acting.system("reaction/deliveries").actor(), id,
                    id.toString().replace("-", ""), null, null, "delivery", null));
        } catch (Refusal refusal) {
            LOG.warn("the delivery {} could not be recorded: {}", one.id(), refusal.code());
        }
    }
}

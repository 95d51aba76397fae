package org.entente.command.webhook;

import java.time.Clock;
import java.util.List;

import org.entente.api.notice.NoticeChannel;
import org.entente.command.delivery.Carrier;
import org.entente.command.delivery.Delivery;
import org.entente.command.delivery.NotDelivered;
import org.entente.command.webhook.Messages.Message;
import org.entente.command.webhook.Outbound.Reply;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends notices to webhooks and group robots, each by itself. */
final class WebhookCarrier implements Carrier {
    private static final int GONE = 410;

    private final Webhooks webhooks;
    private final Messages messages;
    private final Outbound outbound;
    private final Clock clock;

    WebhookCarrier(Webhooks webhooks, Messages messages, Outbound outbound, Clock clock) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.outbound = outbound;
        this.clock = clock;
    }

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.WEBHOOK;
    }

    @Override
    public String stateAfter() {
        return "delivered";
    }

    @Override
    public void carry(List<Delivery> together) {
        together.forEach(this::carry);
    }

    private void carry(Delivery one) {
        Webhook to = webhooks.find(one.recipient()).orElseThrow(() -> NotDelivered.forGood("webhook-removed"));
        Message message = messages.of(to, one, clock.instant());
        Reply reply = outbound.post(message.url(), message.type(), message.headers(), message.body());
        if (reply.status() == GONE) {
            throw NotDelivered.forGood("http-410");
        }
        if (!reply.isOk()) {
            throw NotDelivered.forNow("http-" + reply.status());
        }
        if (to.format() != WebhookFormat.STANDARD) {
            requireTaken(to.format(), reply.body());
        }
    }

    /** Robots answer 200 and say in the body whether they took it. */
    private static void requireTaken(WebhookFormat format, String body) {
        String field = format == WebhookFormat.FEISHU ? "code" : "errcode";
        try {
            JsonNode code = JsonMapper.shared().readTree(body).path(field);
            if (!code.isInt() || code.intValue() != 0) {
                throw NotDelivered.forNow("robot-" + (code.isInt() ? code.intValue() : "unreadable"));
            }
        } catch (JacksonException unreadable) {
            throw NotDelivered.forNow("robot-unreadable");
        }
    }
}

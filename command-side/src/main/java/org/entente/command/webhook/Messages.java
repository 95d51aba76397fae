package org.entente.command.webhook;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import org.entente.command.delivery.Delivery;
import org.entente.command.delivery.Wording;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is sent to each kind of receiver, signed at a moment as its maker documents it. Pure. */
final class Messages {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SECRET_PREFIX = "whsec_";
    private static final String PLAIN_JSON = "application/json";

    private final Wording wording;

    Messages(Wording wording) {
        this.wording = wording;
    }

    /** A request to be sent. */
    record Message(String url, String type, Map<String, String> headers, String body) {
        Message {
            headers = Map.copyOf(headers);
        }
    }

    Message of(Webhook to, Delivery one, Instant now) {
        return switch (to.format()) {
            case STANDARD -> standard(to, one, now);
            case WECOM ->
                new Message(to.url(), PLAIN_JSON, Map.of(), text("msgtype", "text", "content", one).toString());
            case DINGTALK -> dingTalk(to, one, now);
            case FEISHU -> feishu(to, one, now);
        };
    }

    /** CloudEvents 1.0 in JSON; Standard Webhooks: the signature is over id, time and body, the time that of sending. */
    private Message standard(Webhook to, Delivery one, Instant now) {
        String id = "msg_" + Base64.getUrlEncoder().withoutPadding()
                .encodeToString((one.event() + " " + to.id()).getBytes(StandardCharsets.UTF_8));
        String seconds = Long.toString(now.getEpochSecond());
        String body = cloudEvent(one).toString();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", seconds);
        headers.put("webhook-signature",
                "v1," + Signatures.of(key(to.secret()), id + "." + seconds + "." + body));
        return new Message(to.url(), "application/cloudevents+json", headers, body);
    }

    private ObjectNode cloudEvent(Delivery one) {
        ObjectNode event = JSON.createObjectNode();
        event.put("specversion", "1.0");
        event.put("id", one.event());
        event.put("source", "urn:entente");
        event.put("type", "org.entente.notice." + one.kind().code());
        event.put("subject", one.about());
        event.put("time", one.occurredAt().toString());
        event.put("datacontenttype", PLAIN_JSON);
        ObjectNode data = event.putObject("data");
        data.put("kind", one.kind().code());
        data.put("urgency", one.urgency().code());
        data.put("label", one.label());
        data.put("case", one.caseId());
        data.put("level", one.level() == null ? null : one.level().code());
        data.put("drill", wording.isDrill());
        URI url = wording.url(one);
        data.put("link", url == null ? null : url.toString());
        data.putObject("text").put("zh", wording.line(one, "zh")).put("en", wording.line(one, "en"));
        return event;
    }

    /** The signature is over time and secret, with the secret as key; both go into the address. */
    private Message dingTalk(Webhook to, Delivery one, Instant now) {
        String secret = to.secret();
        String url = to.url();
        if (secret != null) {
            String millis = Long.toString(now.toEpochMilli());
            String sign = Signatures.of(secret, millis + "\n" + secret);
            url += (url.contains("?") ? "&" : "?") + "timestamp=" + millis + "&sign="
                    + URLEncoder.encode(sign, StandardCharsets.UTF_8);
        }
        return new Message(url, PLAIN_JSON, Map.of(), text("msgtype", "text", "content", one).toString());
    }

    /** The signature is over nothing, with time and secret as key; both go into the body. */
    private Message feishu(Webhook to, Delivery one, Instant now) {
        ObjectNode body = JSON.createObjectNode();
        String secret = to.secret();
        if (secret != null) {
            String seconds = Long.toString(now.getEpochSecond());
            body.put("timestamp", seconds);
            body.put("sign", Signatures.of(seconds + "\n" + secret, ""));
        }
        body.put("msg_type", "text");
        body.putObject("content").put("text", wording.text(one, "zh"));
        return new Message(to.url(), PLAIN_JSON, Map.of(), body.toString());
    }

    private ObjectNode text(String typeField, String type, String contentField, Delivery one) {
        ObjectNode body = JSON.createObjectNode();
        body.put(typeField, type);
        body.putObject(type).put(contentField, wording.text(one, "zh"));
        return body;
    }

    static byte[] key(@Nullable String secret) {
        if (secret == null || !secret.startsWith(SECRET_PREFIX)) {
            throw new IllegalArgumentException("a secret of Standard Webhooks begins with " + SECRET_PREFIX);
        }
        return Base64.getDecoder().decode(secret.substring(SECRET_PREFIX.length()));
    }
}

package org.entente.command.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import org.entente.api.issue.Urgency;
import org.entente.api.notice.NoticeChannel;
import org.entente.api.notice.NoticeKind;
import org.entente.api.notice.NoticeUrgency;
import org.entente.command.delivery.Delivery;
import org.entente.command.delivery.Wording;
import org.entente.command.webhook.Messages.Message;
import org.entente.log.clock.DrillMark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What is sent to each kind of receiver is what its maker documents, signature included. */
class MessagesTest {
    private static final Instant NOW = Instant.parse("2026-03-24T02:00:00Z");
    private static final String KEY = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Delivery RAISED = new Delivery(7, "NTC-ISS-1#2", "WHK-1", NoticeChannel.WEBHOOK,
            NoticeKind.ISSUE_RAISED, NoticeUrgency.CRITICAL, "REQ-1", "ISS-1", "XT-2026-007-I3", 2, 0, Urgency.CRITICAL,
            null,
            Instant.parse("2026-03-24T01:59:00Z"), NOW, 0, false);
    private final Messages messages = new Messages(
            new Wording(URI.create("https://entente.example.com"), DrillMark.NONE));

    @Test
    void the_signature_of_standard_webhooks_is_the_one_of_its_specification() {
        assertThat(Signatures.of(Messages.key(KEY),
                "msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{\"test\": 2432232314}"))
                .isEqualTo("g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void a_standard_webhook_gets_a_cloud_event_signed_over_id_time_and_body() {
        Message message = messages.of(webhook(WebhookFormat.STANDARD, KEY), RAISED, NOW);

        assertThat(message.type()).isEqualTo("application/cloudevents+json");
        String id = message.headers().get("webhook-id");
        assertThat(id).startsWith("msg_").doesNotContain(".");
        assertThat(message.headers()).containsEntry("webhook-timestamp", "1774317600").containsEntry(
                "webhook-signature",
                "v1," + Signatures.of(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                        id + ".1774317600." + message.body()));
        assertThat(message.body())
                .isEqualTo("""
                           {"specversion":"1.0","id":"NTC-ISS-1#2","source":"urn:entente",\
                           "type":"org.entente.notice.issue_raised","subject":"ISS-1",\
                           "time":"2026-03-24T01:59:00Z","datacontenttype":"application/json",\
                           "data":{"kind":"issue_raised","urgency":"critical","label":"XT-2026-007-I3",\
                           "case":"REQ-1","level":"critical","drill":false,\
                           "link":"https://entente.example.com/api/issues/ISS-1",\
                           "text":{"zh":"XT-2026-007-I3：问题已升级为特急",\
                           "en":"XT-2026-007-I3: issue raised to CRITICAL"}}}""");
    }

    @Test
    void a_later_attempt_has_the_same_id_and_another_time() {
        Message first = messages.of(webhook(WebhookFormat.STANDARD, KEY), RAISED, NOW);
        Message later = messages.of(webhook(WebhookFormat.STANDARD, KEY), RAISED, NOW.plusSeconds(30));

        assertThat(later.headers().get("webhook-id")).isEqualTo(first.headers().get("webhook-id"));
        assertThat(later.headers()).containsEntry("webhook-timestamp", "1774317630");
        assertThat(later.body()).isEqualTo(first.body());
    }

    @Test
    void a_wecom_robot_gets_text() {
        Message message = messages.of(webhook(WebhookFormat.WECOM, null), RAISED, NOW);

        assertThat(message.url()).isEqualTo("https://hooks.example.com/robot?key=k");
        assertThat(json(message).at("/msgtype").asString()).isEqualTo("text");
        assertThat(json(message).at("/text/content").asString())
                .isEqualTo("""
                           XT-2026-007-I3：问题已升级为特急
                           发生时间：2026-03-24 09:59。
                           查看：https://entente.example.com/api/issues/ISS-1""");
    }

    @Test
    void a_dingtalk_robot_gets_time_and_signature_in_the_address() {
        Message message = messages.of(webhook(WebhookFormat.DINGTALK, "SECabc"), RAISED, NOW);

        assertThat(message.url()).isEqualTo("https://hooks.example.com/robot?key=k&timestamp=1774317600000"
                + "&sign=gUNAr8RZYfFaUIF8ooQ7BnfJgrRrEHesnbe1SOBxTnQ%3D");
        assertThat(json(message).at("/msgtype").asString()).isEqualTo("text");
        assertThat(messages.of(webhook(WebhookFormat.DINGTALK, null), RAISED, NOW).url())
                .isEqualTo("https://hooks.example.com/robot?key=k");
    }

    @Test
    void a_feishu_robot_gets_time_and_signature_in_the_body() {
        JsonNode body = json(messages.of(webhook(WebhookFormat.FEISHU, "SECabc"), RAISED, NOW));

        assertThat(body.at("/timestamp").asString()).isEqualTo("1774317600");
        assertThat(body.at("/sign").asString()).isEqualTo("ppAAol11Nggis3/TmPIlA4Yvvdq13nsDCktSg+UkC4g=");
        assertThat(body.at("/msg_type").asString()).isEqualTo("text");
        assertThat(body.at("/content/text").asString()).startsWith("XT-2026-007-I3：");
        assertThat(json(messages.of(webhook(WebhookFormat.FEISHU, null), RAISED, NOW)).has("sign")).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"WECOM, /text/content", "DINGTALK, /text/content", "FEISHU, /content/text"})
    void the_text_of_a_robot_says_that_it_is_a_drill_and_only_then(WebhookFormat format, String text) {
        Messages drill = new Messages(new Wording(null, DrillMark.DRILL));

        assertThat(json(drill.of(webhook(format, null), RAISED, NOW)).at(text).asString())
                .startsWith("【演练】 XT-2026-007-I3：");
        assertThat(json(messages.of(webhook(format, null), RAISED, NOW)).at(text).asString())
                .startsWith("XT-2026-007-I3：").doesNotContain("演练");
    }

    @Test
    void a_cloud_event_says_it_in_a_field_and_in_both_texts_and_only_then() {
        Messages drill = new Messages(new Wording(null, DrillMark.DRILL));

        JsonNode event = json(drill.of(webhook(WebhookFormat.STANDARD, KEY), RAISED, NOW));
        assertThat(event.at("/data/drill").asBoolean()).isTrue();
        assertThat(event.at("/data/text/zh").asString()).isEqualTo("【演练】 XT-2026-007-I3：问题已升级为特急");
        assertThat(event.at("/data/text/en").asString()).isEqualTo("[DRILL] XT-2026-007-I3: issue raised to CRITICAL");
        assertThat(event.at("/data/link").isNull()).isTrue();

        JsonNode real = json(messages.of(webhook(WebhookFormat.STANDARD, KEY), RAISED, NOW));
        assertThat(real.at("/data/drill").asBoolean(true)).isFalse();
        assertThat(real.toString()).doesNotContain("演练", "DRILL");
    }

    private static JsonNode json(Message message) {
        return JsonMapper.shared().readTree(message.body());
    }

    private static Webhook webhook(WebhookFormat format, @Nullable String secret) {
        return new Webhook("WHK-1", "ops", format, "https://hooks.example.com/robot?key=k", "hooks.example.com", secret,
                List.of(), NOW, "lu.chuan");
    }
}

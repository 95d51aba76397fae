package org.entente.command.delivery;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.command.delivery.NoticeStage.ADMINISTRATOR;

/** GET, POST and DELETE /api/webhooks, what was sent there, and sending it again. */
class WebhookEndpointTest {
    private static final String PATH = "/api/webhooks";
    private static final String BODY = "{'name':'ops','format':'standard','url':'https://127.0.0.1:9/hook?token=hidden',"
            + "'secret':'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw','kinds':['case_archived']}";
    private static NoticeStage stage;

    @BeforeAll
    static void start() throws IOException {
        stage = new NoticeStage("entente.notice.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    void what_is_secret_goes_in_and_never_comes_out() throws Exception {
        var added = stage.node.post(ADMINISTRATOR, PATH, BODY);

        String id = NoticeStage.id(added);
        assertThat(added).hasStatus(201).hasHeader("Location", PATH + "/" + id);
        assertThat(added).bodyJson().extractingPath("$.signed").isEqualTo(true);
        assertThat(added).bodyJson().extractingPath("$.host").isEqualTo("127.0.0.1");
        String seen = added.getResponse().getContentAsString()
                + stage.node.get(ADMINISTRATOR, PATH).getResponse().getContentAsString();
        assertThat(seen).contains(id).doesNotContain("whsec", "hidden");
        assertThat(stage.node.jdbc().sql("select url || secret from app.webhook where id = ?").param(id)
                .query(String.class).single()).doesNotContain("whsec", "hidden").startsWith("v1:");
    }

    @Test
    void the_same_key_adds_one_webhook() {
        var first = stage.node.post(ADMINISTRATOR, PATH, BODY, "Idempotency-Key", "once");
        var again = stage.node.post(ADMINISTRATOR, PATH, BODY, "Idempotency-Key", "once");

        assertThat(NoticeStage.id(again)).isEqualTo(NoticeStage.id(first));
        assertThat(stage.node.delete(ADMINISTRATOR, PATH + "/" + NoticeStage.id(first))).hasStatus(204);
        assertThat(stage.node.post(ADMINISTRATOR, PATH, BODY, "Idempotency-Key", "once")).hasStatus(409).bodyText()
                .isEqualTo("webhook-removed");
        assertThat(stage.node.post(ADMINISTRATOR, PATH, BODY, "Idempotency-Key", "not visible")).hasStatus(400)
                .bodyText().isEqualTo("idempotency-key-malformed");
    }

    @Test
    void one_that_is_removed_hears_nothing_more_and_is_not_removed_twice() {
        String id = NoticeStage.id(stage.node.post(ADMINISTRATOR, PATH, BODY));

        assertThat(stage.node.delete(ADMINISTRATOR, PATH + "/" + id)).hasStatus(204);
        assertThat(stage.node.delete(ADMINISTRATOR, PATH + "/" + id)).hasStatus(404);
        assertThat(stage.node.get(ADMINISTRATOR, PATH + "/" + id + "/deliveries")).hasStatusOk().bodyText()
                .isEqualTo("[]");
        assertThat(stage.node.jdbc().sql("select url from app.webhook where id = ?").param(id).query(String.class)
                .single()).isEmpty();
    }

    @Test
    void what_was_sent_is_listed_and_sent_again_under_the_same_id() {
        String id = stage.webhook("standard", "/listed",
                ",'secret':'" + NoticeStage.SECRET + "','kinds':['issue_reported']");
        stage.critical(stage.hasty());
        await().atMost(Duration.ofSeconds(30)).until(() -> stage.receiver.takenAt("/listed").size() == 1);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                stage.node.get(ADMINISTRATOR, PATH + "/" + id + "/deliveries")).bodyJson().extractingPath("$[0].state")
                .isEqualTo("delivered"));
        long delivery = stage.node.jdbc().sql("select id from app.delivery where recipient = ?").param(id)
                .query(Long.class).single();

        assertThat(stage.node.post(ADMINISTRATOR, "/api/deliveries/" + delivery + "/redelivery", "")).hasStatus(204);
        await().atMost(Duration.ofSeconds(30)).until(() -> stage.receiver.takenAt("/listed").size() == 2);
        var sent = stage.receiver.takenAt("/listed");
        assertThat(sent.getFirst().id()).isEqualTo(sent.getLast().id());
        assertThat(sent.getFirst().body()).isEqualTo(sent.getLast().body());
        assertThat(stage.node.get(ADMINISTRATOR, PATH + "/" + id + "/deliveries?before=" + delivery)).bodyText()
                .isEqualTo("[]");
        assertThat(stage.node.get(ADMINISTRATOR, PATH + "/" + id + "/deliveries?before=x")).hasStatus(400);
        assertThat(stage.node.get(ADMINISTRATOR, PATH + "/WHK-none/deliveries")).hasStatus(404);
        assertThat(stage.node.post(ADMINISTRATOR, "/api/deliveries/999999/redelivery", "")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lin.lan", "zhou.qiming", "wen.ya", "du.hang"})
    void only_administrators_see_and_change_them(String person) {
        assertThat(stage.node.get(person, PATH)).hasStatus(403).bodyText().isEqualTo("role-missing");
        assertThat(stage.node.post(person, PATH, BODY)).hasStatus(403);
        assertThat(stage.node.delete(person, PATH + "/WHK-1")).hasStatus(403);
        assertThat(stage.node.get(person, PATH + "/WHK-1/deliveries")).hasStatus(403);
        assertThat(stage.node.post(person, "/api/deliveries/1/redelivery", "")).hasStatus(403);
    }

    @ParameterizedTest(name = "{0} → {1}: {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "https://127.0.0.1:9/ | https://example.com/ | 422 | destination-not-allowed",
            "https://127.0.0.1:9/ | ftp://127.0.0.1/ | 422 | destination-not-allowed",
            "'ops' | ' ' | 422 | name-malformed",
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw | secret | 422 | secret-malformed",
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw | whsec_AAEC | 422 | secret-malformed",
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw | whsec_ä | 422 | secret-malformed",
            "'standard' | 'pigeon' | 400 | \"\"", "'case_archived' | 'everything' | 400 | \"\"",
            "'name' | 'nom' | 400 | \"\""})
    void what_makes_no_sense_is_refused(String said, String instead, int status, String code) {
        long before = stage.node.jdbc().sql("select count(*) from app.webhook").query(Long.class).single();

        var answer = stage.node.post(ADMINISTRATOR, PATH, BODY.replace(said, instead));

        assertThat(answer).hasStatus(status);
        if (!code.isEmpty()) {
            assertThat(answer).bodyText().isEqualTo(code);
        }
        assertThat(stage.node.jdbc().sql("select count(*) from app.webhook").query(Long.class).single())
                .isEqualTo(before);
    }
}

package org.entente.command.delivery;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.entente.command.delivery.Receiver.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Rules NTC-6 and NTC-11: from what happens to inbox, mailbox and group and back, each once, on real servers. */
class NoticesReachPeopleTest {
    private static final Pattern LINK = Pattern
            .compile("https://entente.example.com(/acknowledgements/[A-Za-z0-9_-]{43})");
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private NoticeStage stage;

    @BeforeEach
    void start() throws IOException {
        stage = new NoticeStage();
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    @Test
    void a_critical_issue_is_mailed_with_a_link_that_acknowledges_once() throws Exception {
        stage.address("zhou.qiming", "gm@example.com");
        String issue = stage.critical(stage.hasty());
        await().atMost(LONGEST).until(() -> mailsTo("gm@example.com").size() == 1);
        MimeMessage mail = mailsTo("gm@example.com").getFirst();
        assertThat(mail.getSubject()).startsWith("[DRILL] ").contains("issue reported (CRITICAL)");
        Matcher link = LINK.matcher(mail.getContent().toString());
        assertThat(link.find()).isTrue();

        assertThat(stage.node.anybody(HttpMethod.GET, link.group(1))).hasStatusOk().bodyText()
                .contains("<form method=\"post\">", "Do you acknowledge");
        assertThat(stage.node.stored(issue)).doesNotContain("issue.acknowledged");
        assertThat(stage.node.anybody(HttpMethod.POST, link.group(1))).hasStatusOk().bodyText().contains("Thank you");
        assertThat(stage.node.stored(issue)).contains("issue.acknowledged");
        assertThat(stage.node.payload(issue, "issue.acknowledged")).contains("\"person\":\"zhou.qiming\"");
        assertThat(stage.node.anybody(HttpMethod.POST, link.group(1))).hasStatus(404);
        assertThat(stage.node.anybody(HttpMethod.GET, "/acknowledgements/" + "x".repeat(43))).hasStatus(404);
    }

    @Test
    void what_was_sent_of_an_issue_stands_in_the_ledger() {
        stage.address("zhou.qiming", "gm@example.com");
        String issue = stage.critical(stage.hasty());

        await().atMost(LONGEST).until(() -> stage.node.stored("NTC-" + issue).contains("notice.delivery-recorded"));
        assertThat(stage.node.payload("NTC-" + issue, "notice.delivery-recorded")).contains(
                "\"person\":\"zhou.qiming\"",
                "\"channel\":\"email\"", "\"outcome\":\"delivered\"", "\"attempts\":1");
    }

    @Test
    void neither_a_restart_nor_a_lost_or_reset_token_tells_anybody_twice() {
        stage.address("zhou.qiming", "gm@example.com");
        stage.webhook("standard", "/hook", ",'secret':'" + NoticeStage.SECRET + "'");
        String issue = stage.critical(stage.hasty());
        await().atMost(LONGEST).until(() -> mailsTo("gm@example.com").size() == 1
                && stage.receiver.taken().size() == 1);
        long inbox = stage.notices(issue, "inbox");

        stage.restart();
        stage.node.settle();
        stage.node.jdbc().sql("delete from es.token where processor_name = 'deliveries'").update();
        stage.restart();
        stage.node.settle();
        stage.node.jdbc()
                .sql("""
                     update es.token set token = convert_to(jsonb_set(convert_from(token, 'UTF8')::jsonb, '{globalIndex}', '0')::text,
                     'UTF8') where processor_name = 'deliveries'""")
                .update();
        stage.restart();
        stage.node.settle();

        String second = stage.critical(stage.hasty());
        await().atMost(LONGEST).until(() -> mailsTo("gm@example.com").size() == 2);
        await().atMost(LONGEST).until(() -> stage.receiver.taken().size() == 2);
        assertThat(stage.notices(issue, "inbox")).isEqualTo(inbox);
        assertThat(stage.notices(second, "inbox")).isEqualTo(inbox);
        assertThat(stage.receiver.taken()).extracting(Request::id).doesNotHaveDuplicates();
    }

    @Test
    void what_comes_at_night_is_one_mail_in_the_morning_and_what_is_critical_does_not_wait() throws Exception {
        stage.address("lin.lan", "director@example.com");
        stage.node.advance("2026-03-02T20:00");
        String first = stage.submitted("Night one");
        String second = stage.submitted("Night two");
        stage.node.settle();
        assertThat(stage.notices(first, "inbox")).isPositive();
        assertThat(stage.notices(second, "email")).isEqualTo(1);
        stage.critical(stage.hasty());
        await().atMost(LONGEST).until(() -> mailsTo("director@example.com").size() == 1);
        assertThat(mailsTo("director@example.com").getFirst().getSubject()).contains("CRITICAL");

        stage.node.advance("2026-03-03T09:00");
        await().atMost(LONGEST).until(() -> subjects("director@example.com").contains("[DRILL] Entente: 2 notices"));
        String digest = mailsTo("director@example.com").stream().filter(one -> subject(one).contains("2 notices"))
                .findFirst()
                .orElseThrow().getContent().toString();
        assertThat(digest.lines().filter(line -> line.contains("a request was submitted for review"))).hasSize(2);
    }

    @Test
    void robots_get_their_own_form_and_a_webhook_gets_each_case_in_order_after_what_failed() {
        stage.webhook("standard", "/hook", ",'secret':'" + NoticeStage.SECRET + "'");
        stage.webhook("wecom", "/wecom?key=k", "");
        stage.webhook("dingtalk", "/dingtalk?access_token=k", ",'secret':'SECabc'");
        stage.webhook("feishu", "/feishu", ",'secret':'SECabc','kinds':['issue_reported']");
        String issue = stage.critical(stage.hasty());
        await().atMost(LONGEST).until(() -> stage.receiver.taken().size() == 4);
        assertThat(stage.receiver.takenAt("/dingtalk").getFirst().path()).contains("&timestamp=", "&sign=");
        assertThat(stage.receiver.takenAt("/feishu").getFirst().body()).contains("\"sign\":\"", "【演练】");

        stage.receiver.refuse(3);
        assertThat(stage.node.post("chen.ming", "/api/issues/" + issue + "/solution", "{'result':{'en':'out'}}"))
                .hasStatusOk();
        stage.node.settle();
        await().atMost(LONGEST).until(() -> stage.receiver.refused() == 3);
        assertThat(stage.receiver.takenAt("/feishu")).hasSize(1);
        stage.node.advance("2026-03-02T10:01");
        await().atMost(LONGEST).until(() -> stage.receiver.takenAt("/hook").size() == 2);
        assertThat(stage.receiver.takenAt("/hook"))
                .extracting(one -> one.body().replaceAll(".*\"kind\":\"(\\w+)\".*", "$1"))
                .containsExactly("issue_reported", "issue_solved");
    }

    private List<String> subjects(String address) {
        return mailsTo(address).stream().map(NoticesReachPeopleTest::subject).toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(stage.mail.getReceivedMessages()).filter(mail -> {
            try {
                return mail.getAllRecipients()[0].toString().equals(address);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }
}

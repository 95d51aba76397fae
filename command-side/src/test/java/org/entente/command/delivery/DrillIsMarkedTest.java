package org.entente.command.delivery;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.entente.api.identity.PersonId;
import org.entente.api.notice.NoticeBook;
import org.entente.api.notice.NoticeChannel;
import org.entente.api.notice.NoticeKind;
import org.entente.api.notice.NoticeUrgency;
import org.entente.command.delivery.Preference.Way;
import org.entente.command.desk.CommandDesk;
import org.entente.log.clock.DatabaseClock;
import org.entente.log.clock.DrillMark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule DRL-10: whatever of a drill reaches people says that it is one, in their language; what is real says nothing of the kind. */
class DrillIsMarkedTest {
    private static final URI HERE = URI.create("https://entente.example.com");
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static NoticeStage stage;

    /** How a notice says what it is, and what no notice of the other kind may say. */
    enum Kind {
        DRILL(DrillMark.DRILL),
        REAL(DrillMark.NONE);

        private final DrillMark mark;

        Kind(DrillMark mark) {
            this.mark = mark;
        }

        Wording wording() {
            return new Wording(HERE, mark);
        }

        void requireTitle(String language, String title) {
            if (this == REAL) {
                requireUnmarked(title);
            } else {
                assertThat(title).startsWith(language.equals("zh") ? "【演练】 " : "[DRILL] ");
            }
        }

        /** A letter of so many notices: a sentence above them all, and each marked by itself. */
        void requireLetter(String language, String text, int notices) {
            if (this == REAL) {
                requireUnmarked(text);
            } else {
                boolean isChinese = language.equals("zh");
                assertThat(text).startsWith(isChinese
                        ? "演练：这里的一切都是演练，并非真实事件。"
                        : "Drill: everything here is a rehearsal and did not happen.");
                assertThat(text.lines().filter(line -> line.startsWith(isChinese ? "【演练】 XT-" : "[DRILL] XT-")))
                        .hasSize(notices);
            }
        }

        private static void requireUnmarked(String text) {
            assertThat(text).isNotBlank().doesNotContainIgnoringCase("drill").doesNotContain("演练", "rehearsal");
        }
    }

    @BeforeAll
    static void start() throws IOException {
        stage = new NoticeStage("entente.notice.in-drills=false");
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_notice_in_both_languages(Kind kind) {
        for (NoticeKind one : NoticeKind.values()) {
            for (String language : List.of("zh", "en")) {
                kind.requireTitle(language, kind.wording().line(notice(one, "somebody", 1), language));
                kind.requireTitle(language, kind.wording().text(notice(one, "somebody", 1), language));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_inbox(Kind kind) {
        String issue = stage.critical(stage.hasty());

        List<NoticeBook.Entry> inbox = new NoticeRegister(stage.node.jdbc(), kind.wording()).inbox(new NoticeBook.Asked(
                new PersonId("zhou.qiming"), null, false, null, 100, Long.MAX_VALUE, NOW.plusSeconds(86_400)))
                .stream().filter(one -> one.about().equals(issue)).toList();

        assertThat(inbox).hasSize(1).allSatisfy(one -> {
            kind.requireTitle("zh", one.text().zh());
            kind.requireTitle("en", one.text().en());
        });
    }

    @ParameterizedTest
    @CsvSource({"DRILL, zh", "DRILL, en", "REAL, zh", "REAL, en"})
    void a_mail_and_a_digest(Kind kind, String language) throws Exception {
        String person = person(kind, language);

        carrier(kind).carry(List.of(notice(NoticeKind.REQUEST_SUBMITTED, person, 1)));
        carrier(kind).carry(List.of(notice(NoticeKind.REQUEST_SUBMITTED, person, 2),
                notice(NoticeKind.CASE_ARCHIVED, person, 3), notice(NoticeKind.ITEM_OVERDUE, person, 4)));

        List<MimeMessage> mails = mailsTo(person);
        assertThat(mails).hasSize(2);
        for (MimeMessage mail : mails) {
            kind.requireTitle(language, mail.getSubject());
        }
        kind.requireLetter(language, mails.getFirst().getContent().toString(), 1);
        kind.requireLetter(language, mails.getLast().getContent().toString(), 3);
    }

    @ParameterizedTest
    @EnumSource
    void a_critical_notice_that_is_sent_again_and_the_page_behind_its_link(Kind kind) throws Exception {
        String issue = stage.critical(stage.hasty());
        Delivery first = stage.node.bean(Deliveries.class)
                .inboxOf("zhou.qiming", stage.notice(issue, "zhou.qiming")).orElseThrow();
        String person = person(kind, "en");
        Delivery again = new Delivery(first.id(), first.event() + "/1", person, NoticeChannel.EMAIL, first.kind(),
                first.urgency(), first.caseId(), first.about(), "XT-2026-007-I3", first.number(), 1, first.level(),
                null, first.occurredAt(), NOW, 0, false);
        carrier(kind).carry(List.of(again));

        MimeMessage mail = mailsTo(person).getLast();
        kind.requireTitle("en", mail.getSubject());
        String text = mail.getContent().toString();
        kind.requireLetter("en", text, 1);

        String link = "/acknowledgements/" + text.replaceAll("(?s).*/acknowledgements/([A-Za-z0-9_-]{43}).*", "$1");
        requirePages(kind, link);
    }

    private static void requirePages(Kind kind, String link) throws Exception {
        MockMvcTester http = MockMvcTester.create(MockMvcBuilders
                .standaloneSetup(new AcknowledgementController(stage.node.bean(AcknowledgementLinks.class),
                        stage.node.bean(Deliveries.class), stage.node.bean(CommandDesk.class), kind.wording(),
                        stage.node.bean(DatabaseClock.class)))
                .setMessageConverters(new StringHttpMessageConverter(StandardCharsets.UTF_8)).build());
        for (String language : List.of("zh", "en")) {
            String asks = page(http.get().uri(link).header("Accept-Language", language));
            assertThat(asks).contains("<form method=\"post\">");
            requirePage(kind, language, asks);
            requirePage(kind, language,
                    page(http.get().uri("/acknowledgements/none").header("Accept-Language", language)));
        }
        requirePage(kind, "zh", page(http.post().uri(link).header("Accept-Language", "zh")));
        requirePage(kind, "en", page(http.post().uri(link).header("Accept-Language", "en")));
    }

    private static void requirePage(Kind kind, String language, String page) {
        kind.requireTitle(language, page.replaceAll("(?s).*<title>(.*)</title>.*", "$1"));
        if (kind == Kind.REAL) {
            Kind.requireUnmarked(page);
        } else {
            assertThat(page).contains("<p role=\"status\"><strong>" + (language.equals("zh") ? "演练：" : "Drill: "));
        }
    }

    private static String page(MockMvcTester.MockMvcRequestBuilder request) throws Exception {
        return request.exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static Delivery notice(NoticeKind kind, String person, long id) {
        return new Delivery(id, "EVT-" + id, person, NoticeChannel.EMAIL, kind, NoticeUrgency.ACT, "REQ-1", "REQ-1",
                "XT-2026-007", null, null, null, null, NOW, NOW, 0, false);
    }

    private static MailCarrier carrier(Kind kind) {
        return new MailCarrier(stage.node.bean(JavaMailSender.class), stage.node.bean(Preferences.class),
                stage.node.bean(AcknowledgementLinks.class), kind.wording(), stage.node.bean(NoticeSettings.class),
                stage.node.bean(DatabaseClock.class));
    }

    /** Somebody with an address of his own who reads this language. */
    private static String person(Kind kind, String language) {
        String person = kind.name().toLowerCase(Locale.ROOT) + "." + language;
        stage.node.bean(Preferences.class).set(new PersonId(person),
                new Preference(person + "@example.com", language, Way.EMAIL, Way.EMAIL, Way.EMAIL,
                        Way.EMAIL),
                "lu.chuan", NOW);
        return person;
    }

    private static List<MimeMessage> mailsTo(String person) {
        return Stream.of(stage.mail.getReceivedMessages()).filter(mail -> isTo(mail, person)).toList();
    }

    private static boolean isTo(MimeMessage mail, String person) {
        try {
            return Arrays.toString(mail.getAllRecipients()).contains(person + "@");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}

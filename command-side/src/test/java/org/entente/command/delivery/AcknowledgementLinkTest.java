package org.entente.command.delivery;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.log.clock.DatabaseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule NTC-11: a link acknowledges one critical issue for one person, once, within a day of being sent, and only if its button is pressed. */
class AcknowledgementLinkTest {
    private static final Duration A_DAY = Duration.ofHours(24);
    private static final String GENERAL_MANAGER = "zhou.qiming";
    private static final String ACKNOWLEDGED = "issue.acknowledged";
    private static NoticeStage stage;

    @BeforeAll
    static void start() throws IOException {
        stage = new NoticeStage("entente.notice.in-drills=false");
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    void it_is_good_until_a_day_has_passed_and_not_a_moment_longer() {
        String issue = stage.critical(stage.hasty());
        String first = link(issue, GENERAL_MANAGER);
        String second = link(issue, "lin.lan");
        Instant sent = stage.node.bean(DatabaseClock.class).instant();
        advance(sent.plus(A_DAY).minusMillis(1));

        assertThat(stage.node.anybody(HttpMethod.GET, first)).hasStatusOk();
        assertThat(stage.node.anybody(HttpMethod.POST, second)).hasStatusOk();
        assertThat(stage.node.stored(issue)).containsOnlyOnce(ACKNOWLEDGED);
        advance(sent.plus(A_DAY));

        assertThat(stage.node.anybody(HttpMethod.GET, first)).hasStatus(404).bodyText().contains("not valid any more");
        assertThat(stage.node.anybody(HttpMethod.POST, first)).hasStatus(404).bodyText().contains("not valid any more");
        assertThat(stage.node.stored(issue)).containsOnlyOnce(ACKNOWLEDGED);
    }

    @Test
    void it_is_used_once() {
        String issue = stage.critical(stage.hasty());
        String link = link(issue, GENERAL_MANAGER);

        assertThat(stage.node.anybody(HttpMethod.POST, link)).hasStatusOk();
        long events = quietly();
        assertThat(stage.node.anybody(HttpMethod.POST, link)).hasStatus(404);
        assertThat(stage.node.anybody(HttpMethod.GET, link)).hasStatus(404);
        assertThat(quietly()).isEqualTo(events);
        assertThat(stage.node.stored(issue)).containsOnlyOnce(ACKNOWLEDGED);
    }

    @Test
    void it_speaks_for_whom_it_was_made_whoever_presses_the_button_and_for_that_issue_alone() {
        String request = stage.hasty();
        String issue = stage.critical(request);
        String other = stage.critical(request);
        String director = link(issue, "lin.lan");

        assertThat(stage.node.post("song.yu", link(issue, GENERAL_MANAGER), "")).hasStatusOk();

        assertThat(stage.node.stored(issue)).containsOnlyOnce(ACKNOWLEDGED);
        assertThat(stage.node.payload(issue, ACKNOWLEDGED)).contains("\"person\":\"" + GENERAL_MANAGER + "\"");
        assertThat(stage.node.stored(other)).doesNotContain(ACKNOWLEDGED);
        assertThat(stage.node.anybody(HttpMethod.GET, director)).as("somebody else's is still good").hasStatusOk();
        assertThat(acknowledged(issue, GENERAL_MANAGER)).isTrue();
        assertThat(acknowledged(issue, "lin.lan")).isFalse();
        assertThat(acknowledged(other, GENERAL_MANAGER)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"another last letter", "one letter less", "one letter more", "in lower case",
            "turned round",
            "another one's hash"})
    void one_that_was_tampered_with_is_none(String how) {
        String issue = stage.critical(stage.hasty());
        String link = link(issue, GENERAL_MANAGER);
        String tampered = "/acknowledgements/" + tampered(link.substring("/acknowledgements/".length()), how, issue);
        assertThat(tampered).isNotEqualTo(link);
        long events = quietly();

        assertThat(stage.node.anybody(HttpMethod.GET, tampered)).hasStatus(404);
        assertThat(stage.node.anybody(HttpMethod.POST, tampered)).hasStatus(404);

        assertThat(quietly()).isEqualTo(events);
        assertThat(stage.node.anybody(HttpMethod.POST, link)).as("the true one is not spoilt by that").hasStatusOk();
        assertThat(stage.node.stored(issue)).containsOnlyOnce(ACKNOWLEDGED);
    }

    @Test
    void looking_at_it_however_often_acknowledges_nothing_and_uses_nothing_up() {
        String issue = stage.critical(stage.hasty());
        String link = link(issue, GENERAL_MANAGER);
        long events = quietly();

        for (int time = 0; time < 3; time++) {
            assertThat(stage.node.anybody(HttpMethod.GET, link)).hasStatusOk().bodyText()
                    .contains("Do you acknowledge");
            assertThat(stage.node.anybody(HttpMethod.HEAD, link)).hasStatusOk();
        }

        assertThat(quietly()).isEqualTo(events);
        assertThat(acknowledged(issue, GENERAL_MANAGER)).isFalse();
        assertThat(stage.node.anybody(HttpMethod.POST, link)).hasStatusOk();
        assertThat(stage.node.stored(issue)).containsOnlyOnce(ACKNOWLEDGED);
    }

    @Test
    void where_nothing_is_awaited_any_more_it_says_so_and_is_used_up() {
        String issue = stage.critical(stage.hasty());
        String link = link(issue, GENERAL_MANAGER);
        assertThat(stage.node.post(GENERAL_MANAGER, "/api/issues/" + issue + "/acknowledgement", "")).hasStatusOk();

        assertThat(stage.node.anybody(HttpMethod.POST, link)).hasStatus(409).bodyText().contains("no longer awaits");
        assertThat(stage.node.anybody(HttpMethod.POST, link)).hasStatus(404);
        assertThat(stage.node.stored(issue)).containsOnlyOnce(ACKNOWLEDGED);
    }

    @Test
    void the_database_knows_its_hash_only() {
        String issue = stage.critical(stage.hasty());
        String token = link(issue, GENERAL_MANAGER).substring("/acknowledgements/".length());

        assertThat(stage.node.jdbc().sql("select l::text from app.acknowledgement_link l where issue = ?").param(issue)
                .query(String.class).single())
                .contains(issue, GENERAL_MANAGER).doesNotContain(token);
    }

    /** As the mail of this notice holds it, sent now. */
    private static String link(String issue, String person) {
        Delivery notice = stage.node.bean(Deliveries.class).inboxOf(person, stage.notice(issue, person)).orElseThrow();
        Instant now = stage.node.bean(DatabaseClock.class).instant();
        return "/acknowledgements/" + stage.node.bean(AcknowledgementLinks.class).issue(notice, now);
    }

    private static String tampered(String token, String how, String issue) {
        return switch (how) {
            case "another last letter" ->
                token.substring(0, token.length() - 1) + (token.endsWith("A") ? "B" : "A");
            case "one letter less" -> token.substring(0, token.length() - 1);
            case "one letter more" -> token + "A";
            case "in lower case" -> token.toLowerCase(Locale.ROOT);
            case "turned round" -> new StringBuilder(token).reverse().toString();
            default -> stage.node.jdbc().sql("select hash from app.acknowledgement_link where issue = ?").param(issue)
                    .query(String.class).single();
        };
    }

    private static void advance(Instant moment) {
        stage.node.advance(moment.atZone(WorkingCalendar.DEFAULT_ZONE).toLocalDateTime().toString());
    }

    /** How much has happened once everything has come to rest. */
    private static long quietly() {
        stage.node.settle();
        return stage.node.events();
    }

    private static boolean acknowledged(String issue, String person) {
        return stage.node.jdbc().sql("""
                                     select bool_and(acknowledged_at is not null) from app.delivery
                                     where about = ? and recipient = ? and channel = 'inbox'""").param(issue)
                .param(person).query(Boolean.class).single();
    }
}

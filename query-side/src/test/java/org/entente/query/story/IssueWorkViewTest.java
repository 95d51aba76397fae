package org.entente.query.story;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.api.identity.Role;
import org.entente.api.issue.IssueEvent.Closed;
import org.entente.api.issue.IssueEvent.EvidenceAttached;
import org.entente.api.issue.IssueEvent.EvidenceRemoved;
import org.entente.api.issue.IssueEvent.MeasuresSet;
import org.entente.api.issue.IssueEvent.ResponsibleNamed;
import org.entente.api.issue.IssueEvent.Reviewed;
import org.entente.api.issue.IssueEvent.Solved;
import org.entente.api.issue.IssueEvent.StatutoryAnswered;
import org.entente.api.issue.Measure;
import org.entente.api.issue.StatutoryAnswer;
import org.entente.api.issue.Urgency;
import org.entente.api.request.Attachment;
import org.entente.api.request.ContentHash;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.query.story.PumpCase.CASE;
import static org.entente.query.story.PumpIssues.text;
import static org.entente.query.story.SmallCompany.PRODUCTION;
import static org.entente.query.story.SmallCompany.person;

/** GET /api/issues/{id}: who is responsible, evidence that came off, the law's answer, the review (rules ISS-37, ISS-40, ISS-41). */
class IssueWorkViewTest {
    private static final String FIRE = "/api/issues/ISS-fire";
    private static final ContentHash PHOTO = new ContentHash(PumpFire.PHOTO);
    private static QueryBench bench;

    @BeforeAll
    static void theFireIsPutOut() {
        CaseLedger ledger = PumpFire.told();
        String id = PumpFire.FIRE.value();
        ledger.when("2026-05-12T12:00", "dai.director", "director").happens(id, CASE, new MeasuresSet(Urgency.CRITICAL,
                List.of(new Measure(text("change the board"), PRODUCTION, null, LocalDate.of(2026, 5, 13))),
                ledger.now()), new ResponsibleNamed(person("wang.worker"), ledger.now()));
        ledger.when("2026-05-12T12:10", "pan.liaison", "liaison").happens(id, CASE,
                new EvidenceRemoved(PHOTO, text("wrong pump"), "pan.liaison", ledger.now()));
        ledger.when("2026-05-12T12:20", "dai.director", "director").happens(id, CASE,
                new StatutoryAnswered(StatutoryAnswer.NOT_REPORTABLE, ledger.now()));
        ledger.when("2026-05-12T12:30", "lin.lan", "liaison").happens(id, CASE, new EvidenceAttached(
                new Attachment(PHOTO, "again.jpg", "image/jpeg", 5), "lin.lan", ledger.now()));
        ledger.when("2026-05-12T13:00", "wang.worker", Role.ISSUE_MEMBER.code()).happens(id, CASE,
                new Solved(Urgency.CRITICAL, "wang.worker", text("changed"), List.of(PumpFire.PHOTO), ledger.now()));
        ledger.when("2026-05-12T14:00", "lin.lan", "liaison").happens(id, CASE,
                new Closed(Urgency.CRITICAL, "lin.lan", null, ledger.now()));
        ledger.when("2026-05-15T14:00", "dai.director", "director").happens(id, CASE,
                new Reviewed(text("a bad capacitor"), text("notice in 20 minutes"), text("one board"),
                        text("test boards hot"), List.of(), ledger.now()));
        bench = new QueryBench(ledger, "2026-05-16T12:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void it_shows_who_carries_the_decision_out() {
        assertThat(at("he.jia", "2026-05-12T11:59")).bodyJson().extractingPath("$.handling.responsible").isNull();
        assertThat(at("he.jia", "2026-05-12T12:00")).bodyJson().extractingPath("$.handling.responsible")
                .isEqualTo("wang.worker");
    }

    @Test
    void who_is_responsible_reads_it_and_is_offered_what_a_member_does() {
        assertThat(at("wang.worker", "2026-05-12T11:59")).hasStatus(403);
        MvcTestResult working = at("wang.worker", "2026-05-12T12:05");

        assertThat(working).hasStatusOk();
        for (String allowed : List.of("solve", "raise", "follow-up", "set-measures", "attach-evidence",
                "remove-evidence")) {
            assertThat(working).bodyJson().extractingPath("$.actions[?(@.name=='" + allowed + "')].reason.code")
                    .asArray().as(allowed).doesNotContain("role-missing");
        }
        for (String forbidden : List.of("lower", "verify", "suspend", "dismiss")) {
            assertThat(working).bodyJson().extractingPath("$.actions[?(@.name=='" + forbidden + "')].reason.code")
                    .asArray().as(forbidden).isNotEmpty();
        }
    }

    @Test
    void what_came_off_stays_in_the_list_and_is_handed_out_no_longer() {
        MvcTestResult attached = at("he.jia", "2026-05-12T12:09");
        assertThat(attached).bodyJson().extractingPath("$.evidence[?(@.name=='photo.jpg')].href").asArray()
                .containsExactly("/api/attachments/" + PumpFire.PHOTO);
        assertThat(attached).bodyJson().extractingPath("$.evidence[?(@.name=='photo.jpg')].removed.by").asArray()
                .isEmpty();

        MvcTestResult off = at("he.jia", "2026-05-12T12:10");
        assertThat(off).bodyJson().extractingPath("$.evidence[*].name").asArray().containsExactly("photo.jpg",
                "video.mp4");
        assertThat(off).bodyJson().extractingPath("$.evidence[0].href").isNull();
        assertThat(off).bodyJson().extractingPath("$.evidence[0].removed.by").isEqualTo("pan.liaison");
        assertThat(off).bodyJson().extractingPath("$.evidence[0].removed.at").isEqualTo("2026-05-12T04:10:00Z");
        assertThat(off).bodyJson().extractingPath("$.evidence[0].removed.reason.en").isEqualTo("wrong pump");
    }

    @Test
    void on_paper_it_stands_with_why_it_came_off() throws IOException {
        try (XSSFWorkbook record = PaperEndpointTest
                .read(bench.get("he.jia", "/api/requests/REQ-pump/papers/T3.xlsx?issue=ISS-fire"))) {
            assertThat(PaperEndpointTest.texts(record)).containsSubsequence("移除\nTaken off", "移除理由\nWhy",
                    "photo.jpg (aaaaaaaaaaaa…)", "wrong pump", "video.mp4 (bbbbbbbbbbbb…)");
        }
    }

    @Test
    void attached_again_it_is_another_row() {
        MvcTestResult again = at("he.jia", "2026-05-12T12:30");

        assertThat(again).bodyJson().extractingPath("$.evidence[*].name").asArray().containsExactly("photo.jpg",
                "again.jpg", "video.mp4");
        assertThat(again).bodyJson().extractingPath("$.evidence[0].href").isNull();
        assertThat(again).bodyJson().extractingPath("$.evidence[1].removed").isNull();
    }

    @Test
    void the_law_s_question_answered_no_is_no_reminder_any_more() {
        assertThat(at("he.jia", "2026-05-12T12:19")).bodyJson().extractingPath("$.statutory.overdue").isEqualTo(true);
        MvcTestResult answered = at("he.jia", "2026-05-12T12:20");

        assertThat(answered).bodyJson().extractingPath("$.statutory.answer.reportable").isEqualTo(false);
        assertThat(answered).bodyJson().extractingPath("$.statutory.answer.filedAt").isNull();
        assertThat(answered).bodyJson().extractingPath("$.statutory.overdue").isEqualTo(false);
    }

    @Test
    void the_review_of_a_critical_issue_stands_with_its_solution() {
        assertThat(at("he.jia", "2026-05-15T13:59")).bodyJson().extractingPath("$.solution.review").isNull();
        MvcTestResult reviewed = bench.get("he.jia", FIRE);

        assertThat(reviewed).bodyJson().extractingPath("$.solution.review.cause.en").isEqualTo("a bad capacitor");
        assertThat(reviewed).bodyJson().extractingPath("$.solution.review.responseTimes.en")
                .isEqualTo("notice in 20 minutes");
        assertThat(reviewed).bodyJson().extractingPath("$.solution.review.cost.en").isEqualTo("one board");
        assertThat(reviewed).bodyJson().extractingPath("$.solution.review.improvements.en")
                .isEqualTo("test boards hot");
        assertThat(reviewed).bodyJson().extractingPath("$.state").isEqualTo("closed");
    }

    private static MvcTestResult at(String person, String moment) {
        return bench.get(person, FIRE + "?asOf=" + moment + ":00%2B08:00");
    }
}

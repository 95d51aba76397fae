package org.entente.query.story;

import java.util.List;

import org.entente.api.request.RequestEvent.RequestApproved;
import org.entente.api.request.RequestEvent.RequestDrafted;
import org.entente.api.request.RequestEvent.RequestReturned;
import org.entente.api.request.RequestEvent.RequestSubmitted;
import org.entente.api.request.RequestId;
import org.entente.api.request.ReviewFindings;
import org.entente.api.request.ReviewFindings.Point;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.query.story.SmallCompany.MARKETING;
import static org.entente.query.story.SmallCompany.PRODUCTION;
import static org.entente.query.story.SmallCompany.RND;
import static org.entente.query.story.SmallCompany.person;

/** Rule REQ-7 as it is shown: three points, each with verdict and remark, the result, its comment, by whom and when. */
class ReviewShownTest {
    private static final RequestId REQUEST = new RequestId("REQ-fan");

    private static QueryBench bench;

    @BeforeAll
    static void returnedFirstAndThenApproved() {
        CaseLedger ledger = SmallCompany.founded();
        ledger.when("2026-04-27T09:00", "lin.lan", "liaison").happens("REQ-fan", "REQ-fan",
                new RequestDrafted(REQUEST, MARKETING, person("lin.lan"), null, PumpCase.form("A quieter fan"),
                        ledger.now()),
                new RequestSubmitted(REQUEST, "XT-2026-009", 1, ledger.now()));
        ledger.when("2026-04-27T11:00", "he.jia", "coordinator").happens("REQ-fan", "REQ-fan",
                new RequestReturned(REQUEST, new ReviewFindings(new Point(true, "asked for by three customers"),
                        new Point(false, "legal is missing"), Point.MET), "Add legal", ledger.now()));
        ledger.when("2026-04-28T11:00", "dai.director", "director").happens("REQ-fan", "REQ-fan",
                new RequestSubmitted(REQUEST, "XT-2026-009", 1, ledger.now()),
                new RequestApproved(REQUEST, ReviewFindings.ALL_MET, List.of(RND, PRODUCTION), ledger.now()));
        bench = new QueryBench(ledger, "2026-05-25T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void a_return_shows_each_point_with_its_verdict_and_words() {
        MvcTestResult answer = at("2026-04-27T11:00");

        assertThat(answer).bodyJson().extractingPath("$.review.result").isEqualTo("returned");
        assertThat(answer).bodyJson().extractingPath("$.review.findings.justifiedNeed.met").isEqualTo(true);
        assertThat(answer).bodyJson().extractingPath("$.review.findings.justifiedNeed.remark")
                .isEqualTo("asked for by three customers");
        assertThat(answer).bodyJson().extractingPath("$.review.findings.completeDepartments.met").isEqualTo(false);
        assertThat(answer).bodyJson().extractingPath("$.review.findings.completeDepartments.remark")
                .isEqualTo("legal is missing");
        assertThat(answer).bodyJson().extractingPath("$.review.findings.feasibleTiming.met").isEqualTo(true);
        assertThat(answer).bodyJson().extractingPath("$.review.comment").isEqualTo("Add legal");
        assertThat(answer).bodyJson().extractingPath("$.review.reviewer").isEqualTo("he.jia");
        assertThat(answer).bodyJson().extractingPath("$.review.at").isEqualTo("2026-04-27T03:00:00Z");
    }

    @Test
    void before_the_review_there_is_none_and_after_the_next_one_it_is_that() {
        assertThat(at("2026-04-27T10:59")).bodyJson().extractingPath("$.review").isNull();
        assertThat(at("2026-04-28T11:00")).bodyJson().extractingPath("$.review.result").isEqualTo("approved");
        assertThat(at("2026-04-28T11:00")).bodyJson().extractingPath("$.review.reviewer").isEqualTo("dai.director");
    }

    private static MvcTestResult at(String moment) {
        MvcTestResult answer = bench.get("he.jia", "/api/requests/REQ-fan?asOf=" + CaseLedger.at(moment));
        assertThat(answer).hasStatusOk();
        return answer;
    }
}

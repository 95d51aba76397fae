package org.entente.query.story;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.entente.api.deadline.Budget;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.api.request.Adjustment;
import org.entente.api.request.ObjectionGround;
import org.entente.api.request.ObjectionRoute;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RulingEffect;
import org.entente.api.request.RulingLevel;
import org.entente.api.request.RulingOutcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.query.story.PumpCase.CASE;
import static org.entente.query.story.PumpCase.REQUEST;
import static org.entente.query.story.SmallCompany.MARKETING;
import static org.entente.query.story.SmallCompany.PRODUCTION;
import static org.entente.query.story.SmallCompany.RND;
import static org.entente.query.story.SmallCompany.person;

/**
 * GET /api/requests/{id}/confirmations: production objected, was declined, says it is wrongly listed, is overruled; R&D keeps
 * silent. Rules CNF-8, CNF-23 and CNF-24 as they are shown.
 */
class ConfirmationsEndpointTest {
    private static final String PATH = "/api/requests/REQ-pump/confirmations";
    private static QueryBench bench;

    @BeforeAll
    static void aDispute() {
        CaseLedger ledger = SmallCompany.founded();
        PumpCase.request(ledger);
        ledger.when("2026-04-28T09:00", "pei.head", "head").happens(CASE, CASE,
                new RequestEvent.LiaisonNamed(REQUEST, PRODUCTION, person("pan.liaison"), null, ledger.now()));
        ledger.when("2026-04-28T10:00", "pei.head", "head").happens(CASE, CASE,
                new RequestEvent.LiaisonNamed(REQUEST, PRODUCTION, person("wang.worker"), person("pan.liaison"),
                        ledger.now()));
        ledger.when("2026-04-28T16:00", "pei.head", "head").happens(CASE, CASE,
                new RequestEvent.ConfirmationObjected(REQUEST, 1, PRODUCTION, 1, person("pei.head"),
                        ObjectionGround.ADJUSTMENT,
                        List.of(new Adjustment("desiredEnd", "2026-06-30", "2026-07-31", "line is full")), "",
                        ObjectionRoute.INITIATOR, 1, ledger.now()),
                Owed.met(CASE, 3, ObligationCode.CONFIRMATION, "2026-04-28T16:00"),
                Owed.opened(CASE, 4, ObligationCode.REVISION, "1", Party.department(MARKETING), Budget.workingDays(2),
                        "2026-04-28T16:00", "2026-04-30T18:00"));
        ledger.when("2026-04-28T17:00", "lin.lan", "liaison").happens(CASE, CASE,
                new RequestEvent.ObjectionDeclined(REQUEST, 1, PRODUCTION, person("lin.lan"), "the fair is in July",
                        true, ledger.now()),
                Owed.met(CASE, 4, ObligationCode.REVISION, "2026-04-28T17:00"),
                Owed.opened(CASE, 5, ObligationCode.CONFIRMATION, PRODUCTION.value(), Party.department(PRODUCTION),
                        Budget.workingDays(2), "2026-04-28T17:00", "2026-04-30T18:00"));
        ledger.when("2026-04-29T09:00", "wang.worker", "liaison").happens(CASE, CASE,
                new RequestEvent.ConfirmationObjected(REQUEST, 2, PRODUCTION, 1, person("wang.worker"),
                        ObjectionGround.WRONGLY_LISTED, List.of(), "nothing to build", ObjectionRoute.OFFICE, 2,
                        ledger.now()),
                Owed.met(CASE, 5, ObligationCode.CONFIRMATION, "2026-04-29T09:00"));
        ledger.when("2026-04-29T10:00", "he.jia", "coordinator").happens(CASE, CASE,
                new RequestEvent.ObjectionRuled(REQUEST, 2, PRODUCTION, RulingOutcome.OVERRULED, RulingLevel.OFFICE,
                        person("he.jia"), "the housing is", CaseLedger.at("2026-04-30T18:00"), ledger.now()));
        ledger.when("2026-04-29T18:00", "system:clock", "system").happens(CASE, CASE,
                Owed.missed(CASE, 2, ObligationCode.CONFIRMATION, "2026-04-29T18:00"));
        ledger.when("2026-04-30T18:00", "system:clock", "system").happens(CASE, CASE,
                new RequestEvent.RulingTookEffect(REQUEST, 2, PRODUCTION, RulingOutcome.OVERRULED,
                        RulingEffect.ASKED_AGAIN, ledger.now()));
        bench = new QueryBench(ledger, "2026-05-06T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void each_objection_tells_what_became_of_it() {
        MvcTestResult answer = bench.get("he.jia", PATH);

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.objections[*].state").asArray()
                .containsExactly("declined", "overruled");
        assertThat(answer).bodyJson().extractingPath("$.objections[0].adjustments[0].to").isEqualTo("2026-07-31");
        assertThat(answer).bodyJson().extractingPath("$.objections[0].steps[0].reason")
                .isEqualTo("the fair is in July");
        assertThat(answer).bodyJson().extractingPath("$.objections[1].steps[*].kind").asArray()
                .containsExactly("ruled", "took_effect");
        assertThat(answer).bodyJson().extractingPath("$.objections[1].reason").isEqualTo("nothing to build");
        assertThat(answer).bodyJson().extractingPath("$.obligations[*].code").asArray()
                .containsExactly("confirmation", "confirmation", "confirmation", "revision");
    }

    @Test
    void each_department_stands_where_it_stands_with_its_round_and_its_liaisons() {
        MvcTestResult answer = bench.get("he.jia", PATH);

        assertThat(answer).bodyJson().extractingPath("$.standing[*].answer.standing").asArray()
                .containsExactly("initiator", "pending", "pending");
        assertThat(answer).bodyJson().extractingPath("$.standing[*].overdue").asArray()
                .containsExactly(false, true, false);
        assertThat(answer).bodyJson().extractingPath("$.standing[2].round").isEqualTo(2);
        assertThat(answer).bodyJson().extractingPath("$.standing[2].sinceRevision").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.standing[2].liaisons[*].liaison").asArray()
                .containsExactly("pan.liaison", "wang.worker");
        assertThat(answer).bodyJson().extractingPath("$.standing[2].liaisons[0].until")
                .isEqualTo("2026-04-28T02:00:00Z");
    }

    @ParameterizedTest(name = "{0} may {1} objection {2} at {3}: {4}")
    @CsvSource({"lin.lan, accept, 0, 2026-04-28T16:30:00%2B08:00, true",
            "lin.lan, accept, 0, 2026-04-28T17:30:00%2B08:00, false",
            "pei.head, decline, 0, 2026-04-28T16:30:00%2B08:00, false",
            "lin.lan, accept, 1, 2026-04-29T09:30:00%2B08:00, false",
            "he.jia, rule, 1, 2026-04-29T09:30:00%2B08:00, true",
            "he.jia, rule, 1, 2026-04-29T10:30:00%2B08:00, false",
            "wang.worker, appeal, 1, 2026-04-29T10:30:00%2B08:00, true"})
    void what_may_be_done_follows_the_objections_state_and_the_case_liaison(String person, String action,
            int objection, String asOf, boolean enabled) {
        assertThat(bench.get(person, PATH + "?asOf=" + asOf)).bodyJson()
                .extractingPath("$.objections[" + objection + "].actions[?(@.name=='" + action + "')].enabled")
                .asArray().containsExactly(enabled);
    }

    @ParameterizedTest(name = "at {0} silence can be reported: {1}")
    @CsvSource({"2026-04-30T17:59:59%2B08:00, false", "2026-05-06T10:00:00%2B08:00, true"})
    void one_working_day_after_the_miss_the_office_is_offered_to_report_the_silent_department(String asOf,
            boolean offered) {
        assertThat(bench.get("he.jia", "/api/requests/REQ-pump?asOf=" + asOf)).bodyJson()
                .extractingPath("$.actions[?(@.name=='report-issue')].department").asArray()
                .containsExactlyElementsOf(
                        offered ? Arrays.asList(null, RND.value()) : Collections.singletonList(null));
    }

    @Test
    void who_is_no_member_sees_nothing_and_what_is_not_there_is_not_found() {
        assertThat(bench.get("he.jia", "/api/requests/REQ-none/confirmations")).hasStatus(404);
        assertThat(bench.get("he.jia", PATH + "?of=me")).hasStatus(400);
        assertThat(bench.get("ada.admin", PATH)).hasStatus(403);
    }
}

package org.entente.query.story;

import java.util.Map;

import org.entente.api.deadline.Budget;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.api.obligation.Party;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.LimitScope;
import org.entente.api.policy.PolicyEvent.LimitsPublished;
import org.entente.api.policy.PolicyEvent.PublicationWithdrawn;
import org.entente.api.request.Category;
import org.entente.api.rules.Publication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules OBL-5 and POL-6 as they are told: rules change without rewriting the past, and everybody can see what they moved. */
class NewRulesTest {
    private static final String CASE = PumpCase.REQUEST.value();
    private static final String EARLY = "OBL-REQ-pump-90";
    private static final String EFFECTS = "/api/policies/versions/2/effects";

    private static QueryBench bench;
    private static long published;

    @BeforeAll
    static void limitsThatChanged() {
        CaseLedger ledger = PumpCase.told().when("2026-06-01T09:00", "he.jia", "coordinator");
        archive(ledger, 90);
        ledger.when("2026-06-02T09:00", "ada.admin", "administrator");
        publish(ledger, LimitScope.COMPANY, 2, "2026-06-02T09:00", "8 wd");
        published = ledger.head();
        moved(ledger, 90);
        ledger.when("2026-06-02T09:01", "he.jia", "coordinator");
        archive(ledger, 91);
        moved(ledger, 91);
        ledger.when("2026-06-03T09:00", "ada.admin", "administrator");
        publish(ledger, LimitScope.of(Category.EMERGENCY), 3, "2026-06-03T09:00", "5 wd");
        publish(ledger, LimitScope.of(PumpCase.REQUEST), 4, "2026-07-01T00:00", "3 wd");
        publish(ledger, LimitScope.COMPANY, 5, "2026-07-02T00:00", "9 wd");
        ledger.happensToTheCompany("POL-company",
                new PublicationWithdrawn(LimitScope.COMPANY, 5, "thought better of it", ledger.now()));
        bench = new QueryBench(ledger, "2026-06-05T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void what_moved_at_the_publication_and_what_later_are_told_apart() {
        MvcTestResult answer = bench.get("ada.admin", EFFECTS);

        assertThat(answer).bodyJson().extractingPath("$.position").isEqualTo((int) published);
        assertThat(answer).bodyJson().extractingPath("$.moved[*].obligation").asArray().containsExactly(EARLY);
        assertThat(answer).bodyJson().extractingPath("$.moved[0].number").isEqualTo("XT-2026-007");
        assertThat(answer).bodyJson().extractingPath("$.moved[0].oldDue").isEqualTo("2026-06-15T10:00:00Z");
        assertThat(answer).bodyJson().extractingPath("$.moved[0].newDue").isEqualTo("2026-06-11T10:00:00Z");
        assertThat(answer).bodyJson().extractingPath("$.later[*].obligation").asArray()
                .containsExactly("OBL-REQ-pump-91");
    }

    @Test
    void effects_are_for_who_publishes_and_for_members_of_the_case_and_as_of_any_moment() {
        assertThat(bench.get("lin.lan", EFFECTS)).bodyJson().extractingPath("$.moved").asArray().hasSize(1);
        assertThat(bench.get("ana.lyst", EFFECTS)).bodyJson().extractingPath("$.moved").asArray().isEmpty();
        assertThat(bench.get("ada.admin", EFFECTS + "?asOf=" + published)).bodyJson().extractingPath("$.moved")
                .asArray().isEmpty();
        assertThat(bench.get("ada.admin", "/api/policies/versions/9/effects")).hasStatus(404);
        assertThat(bench.get("ada.admin", EFFECTS + "?asOf=" + (published - 1))).hasStatus(404);
        assertThat(bench.get("ada.admin", "/api/policies/versions/first/effects")).hasStatus(400);
        assertThat(bench.get("ada.admin", "/api/calendars/cn/versions/1/effects")).bodyJson()
                .extractingPath("$.moved").asArray().isEmpty();
        assertThat(bench.get("ada.admin", "/api/calendars/cn/versions/2/effects")).hasStatus(404);
    }

    @Test
    void before_the_publication_the_old_moment_and_its_explanation_are_answered() {
        String then = "?asOf=" + published;

        assertThat(bench.get("he.jia", "/api/obligations/" + EARLY + then)).bodyJson().extractingPath("$.dueAt")
                .isEqualTo("2026-06-15T10:00:00Z");
        MvcTestResult explanation = bench.get("he.jia", "/api/obligations/" + EARLY + "/explanation" + then);
        assertThat(explanation).bodyJson().extractingPath("$.counting.agrees").isEqualTo(true);
        assertThat(explanation).bodyJson().extractingPath("$.counting.budget.amount").isEqualTo(10);
        assertThat(explanation).bodyJson().extractingPath("$.moves").asArray().isEmpty();
    }

    @Test
    void after_it_the_new_one_with_the_move_and_how_that_was_counted() {
        assertThat(bench.get("he.jia", "/api/obligations/" + EARLY)).bodyJson().extractingPath("$.budget.amount")
                .isEqualTo(8);
        MvcTestResult explanation = bench.get("he.jia", "/api/obligations/" + EARLY + "/explanation");
        assertThat(explanation).bodyJson().extractingPath("$.counting.agrees").isEqualTo(true);
        assertThat(explanation).bodyJson().extractingPath("$.counting.dueAt").isEqualTo("2026-06-15T10:00:00Z");
        assertThat(explanation).bodyJson().extractingPath("$.moves[0].publication").isEqualTo("limits-2");
        assertThat(explanation).bodyJson().extractingPath("$.moves[0].counting.agrees").isEqualTo(true);
        assertThat(explanation).bodyJson().extractingPath("$.moves[0].counting.budget.amount").isEqualTo(8);
    }

    @Test
    void the_history_of_the_case_names_the_publication() {
        assertThat(bench.get("he.jia", "/api/requests/REQ-pump/history?limit=200")).bodyJson()
                .extractingPath("$.items[?(@.type=='obligation.rebased')].sentence.en").asArray()
                .contains("«archive» moved from 2026-06-15 18:00 to 2026-06-11 18:00 (publication, limits version 2).");
    }

    @Test
    void limits_are_shown_for_company_categories_and_cases() {
        MvcTestResult answer = bench.get("he.jia", "/api/policies?asOf=2026-06-04T10:00:00%2B08:00");

        assertThat(answer).bodyJson().extractingPath("$.policyVersion").isEqualTo(3);
        assertThat(answer).bodyJson().extractingPath("$.limits[?(@.key=='archive')].budget.amount").asArray()
                .containsExactly(8);
        assertThat(answer).bodyJson().extractingPath("$.limits[?(@.key=='archive')].standard.amount").asArray()
                .containsExactly(10);
        assertThat(answer).bodyJson().extractingPath("$.limits[?(@.key=='archive')].categories.emergency.amount")
                .asArray().containsExactly(5);
        assertThat(answer).bodyJson().extractingPath("$.upcoming[*].version").asArray().containsExactly(4);
        assertThat(answer).bodyJson().extractingPath("$.publications[?(@.withdrawnAt)].version").asArray().contains(5);
    }

    @Test
    void limits_of_a_case_are_for_who_sees_the_case_and_who_publishes() {
        assertThat(bench.get("ana.lyst", "/api/policies")).bodyJson().extractingPath("$.upcoming").asArray().isEmpty();
        assertThat(bench.get("ada.admin", "/api/policies")).bodyJson().extractingPath("$.upcoming").asArray()
                .hasSize(1);
    }

    /** Ten working days from Monday 1 June, under the limits of version 1. */
    private static void archive(CaseLedger ledger, int n) {
        ledger.happens(CASE, CASE, Owed.opened(CASE, n, ObligationCode.ARCHIVE, "s" + n, Party.OFFICE,
                Budget.workingDays(10), "2026-06-01T09:00", "2026-06-15T18:00"));
    }

    private static void publish(CaseLedger ledger, LimitScope scope, long version, String from, String budget) {
        ledger.happensToTheCompany("POL-company", new LimitsPublished(scope,
                Map.of(LimitKey.ARCHIVE, Budget.parse(budget)), null, version, CaseLedger.at(from), "because",
                ledger.now()));
    }

    private static void moved(CaseLedger ledger, int n) {
        ledger.happens(CASE, CASE, new DeadlineRebased(Owed.id(CASE, n), ObligationCode.ARCHIVE,
                CaseLedger.at("2026-06-15T18:00"), CaseLedger.at("2026-06-11T18:00"), Budget.workingDays(8), 1, 2,
                false,
                Publication.ofLimits(2), "publication", ledger.now()));
    }
}

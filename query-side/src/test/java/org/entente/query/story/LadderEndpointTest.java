package org.entente.query.story;

import java.util.List;

import org.entente.api.identity.Role;
import org.entente.api.issue.EmergencyPlan;
import org.entente.api.issue.EmergencyStep;
import org.entente.api.issue.Ladder;
import org.entente.api.issue.Ladder.Rung;
import org.entente.api.policy.PolicyEvent.EmergencyPlanPublished;
import org.entente.api.policy.PolicyEvent.EmergencyPlanWithdrawn;
import org.entente.api.policy.PolicyEvent.LadderPublished;
import org.entente.api.policy.PolicyEvent.LadderWithdrawn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.query.story.CaseLedger.at;

/** GET /api/policies/ladder and /api/policies/emergency-plan: every version, as of any moment, and what differs. */
class LadderEndpointTest {
    private static final String LADDER = "/api/policies/ladder";
    private static final String PLAN = "/api/policies/emergency-plan";
    private static QueryBench bench;

    @BeforeAll
    static void threePublications() {
        CaseLedger ledger = SmallCompany.founded().when("2026-03-02T09:00", "ada.admin", "administrator");
        ledger.happensToTheCompany("POL-company",
                new LadderPublished(warning(1, 40), ledger.now(), "sooner", ledger.now()))
                .happensToTheCompany("POL-company",
                        new LadderPublished(warning(2, 30), at("2026-06-01T00:00"), "still sooner", ledger.now()))
                .happensToTheCompany("POL-company",
                        new LadderPublished(warning(3, 20), at("2026-07-01T00:00"), "no", ledger.now()))
                .happensToTheCompany("POL-company", new LadderWithdrawn(3, "too soon", ledger.now()))
                .happensToTheCompany("POL-company", new EmergencyPlanPublished(new EmergencyPlan(1,
                        List.of(new EmergencyStep("siren", PumpIssues.text("Sound the siren"), Role.HEAD, 1, null))),
                        at("2026-06-01T00:00"), "after the fire", ledger.now()))
                .happensToTheCompany("POL-company",
                        new EmergencyPlanPublished(EmergencyPlan.STANDARD, at("2026-06-02T00:00"),
                                "never meant", ledger.now()))
                .happensToTheCompany("POL-company", new EmergencyPlanWithdrawn(0, "a slip", ledger.now()));
        bench = new QueryBench(ledger, "2026-05-04T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void the_ladder_in_force_is_shown_with_what_differs_from_the_standard_one() {
        MvcTestResult answer = bench.get("qin.liaison", LADDER);

        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"7\"").bodyJson().extractingPath("$.inForce").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.ladder.normal.warnings").asArray().containsExactly(40);
        assertThat(answer).bodyJson().extractingPath("$.changes[*].field").asArray()
                .containsExactly("levels[normal].warnings");
        assertThat(answer).bodyJson().extractingPath("$.changes[*].from").asArray().containsExactly("50 80");
        assertThat(answer).bodyJson().extractingPath("$.publications[*].version").asArray().containsExactly(1, 2, 3);
        assertThat(answer).bodyJson().extractingPath("$.upcoming[*].version").asArray().containsExactly(2);
    }

    @Test
    void any_version_is_shown_and_compared_with_any_other() {
        MvcTestResult answer = bench.get("he.jia", LADDER + "?version=2&against=1");

        assertThat(answer).bodyJson().extractingPath("$.ladder.version").isEqualTo(2);
        assertThat(answer).bodyJson().extractingPath("$.changes[0].from").isEqualTo("40");
        assertThat(answer).bodyJson().extractingPath("$.changes[0].to").isEqualTo("30");
        assertThat(bench.get("he.jia", LADDER + "?version=0")).bodyJson().extractingPath("$.changes").asArray()
                .isEmpty();
    }

    @Test
    void before_the_first_publication_the_standard_ladder_was_in_force() {
        assertThat(bench.get("he.jia", LADDER + "?asOf=2026-02-01T00:00:00%2B08:00")).bodyJson()
                .extractingPath("$.inForce").isEqualTo(0);
    }

    @Test
    void the_emergency_plan_that_is_shipped_is_in_force_until_the_companys_own() {
        assertThat(bench.get("he.jia", PLAN)).hasStatusOk().bodyJson().extractingPath("$.plan.steps[*].id").asArray()
                .hasSize(9).startsWith("make-safe", "alarm");
        assertThat(bench.get("he.jia", PLAN)).bodyJson().extractingPath("$.upcoming[*].version").asArray()
                .containsExactly(1);
        assertThat(bench.get("he.jia", PLAN + "?version=1")).bodyJson().extractingPath("$.plan.steps[*].id").asArray()
                .containsExactly("siren");
    }

    @ParameterizedTest
    @ValueSource(strings = {LADDER + "?version=9", LADDER + "?against=9", PLAN + "?version=9"})
    void a_version_that_never_was_is_not_found(String path) {
        assertThat(bench.get("he.jia", path)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {LADDER + "?version=first", LADDER + "?level=normal", PLAN + "?against=1"})
    void a_question_of_another_kind_is_not_understood(String path) {
        assertThat(bench.get("he.jia", path)).hasStatus(400);
    }

    private static Ladder warning(long version, int percent) {
        Rung normal = Ladder.STANDARD.normal();
        return new Ladder(version, new Rung(normal.holder(), normal.body(), normal.limits(), normal.solved(), null,
                normal.next(), normal.told(), List.of(percent)), Ladder.STANDARD.urgent(), Ladder.STANDARD.critical());
    }
}

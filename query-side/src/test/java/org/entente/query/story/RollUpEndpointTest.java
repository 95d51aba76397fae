package org.entente.query.story;

import java.util.List;

import org.entente.api.refusal.Refusal;
import org.entente.api.rollup.DrawnRollUp;
import org.entente.api.rollup.RollUpCut;
import org.entente.api.rollup.RollUpId;
import org.entente.api.rollup.RollUpSource;
import org.entente.api.rollup.SlotRow;
import org.entente.api.rollup.SummedItem;
import org.entente.api.rollup.Tally;
import org.entente.api.task.TaskStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rules RUP-8 to RUP-11: what a roll-up says, to whom, and that its sums come out from one to the next. */
class RollUpEndpointTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static QueryBench bench;
    private static JsonNode draft;
    private static DrawnRollUp first;
    private static DrawnRollUp second;
    private static long publishedAt;

    @BeforeAll
    static void twoWeeks() throws Exception {
        CaseLedger ledger = PumpRollUps.told();
        bench = new QueryBench(ledger, "2026-06-01T10:00");
        draft = json(bench.get("he.jia", "/api/weeks/2026-W21/roll-up?asOf=" + ledger.head()));
        first = PumpRollUps.publish(ledger, bench, "2026-05-25", "2026-05-25T10:00");
        publishedAt = ledger.head();
        PumpRollUps.nextWeek(ledger);
        bench.catchUp();
        second = PumpRollUps.publish(ledger, bench, "2026-06-01", "2026-06-01T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void a_draft_says_what_it_would_say_now_and_can_be_published_by_the_office() {
        assertThat(draft.path("phase").asString()).isEqualTo("draft");
        assertThat(draft.path("contentHash").isNull()).isTrue();
        assertThat(draft.path("dueAt").asString()).isEqualTo("2026-05-25T10:00:00Z");
        assertThat(draft.at("/cases/0/items")).hasSize(2);
        assertThat(draft.at("/actions/0/name").asString()).isEqualTo("publish");
        assertThat(draft.at("/actions/0/href").asString()).isEqualTo("/api/weeks/2026-W21/roll-up");
        assertThat(draft.at("/actions/0/enabled").asBoolean()).isTrue();
    }

    @Test
    void a_published_one_is_answered_as_it_was_kept_whatever_came_later() throws Exception {
        JsonNode now = json(bench.get("he.jia", "/api/weeks/2026-W21/roll-up"));

        assertThat(now.path("phase").asString()).isEqualTo("published");
        assertThat(now.path("publishedBy").asString()).isEqualTo("he.jia");
        assertThat(now.path("position").asLong()).isEqualTo(first.content().header().position());
        assertThat(now.at("/header/weeks/0").asString()).isEqualTo("2026-W21");
        assertThat(now.at("/header/since").isNull()).isTrue();
        JsonNode late = now.at("/cases/0/items/1");
        assertThat(late.path("task").asString()).isEqualTo("TSK-pump-1");
        assertThat(late.path("status").asString()).isEqualTo("delayed");
        assertThat(late.path("percent").asInt()).isEqualTo(60);
        assertThat(late.path("baselineEnd").asString()).isEqualTo("2026-05-22");
        assertThat(late.path("commitment").asString()).isEqualTo("2026-05-27");
        assertThat(late.path("forecastEnd").asString()).isEqualTo("2026-05-27");
        assertThat(late.path("cause").asString()).isEqualTo("supplier");
        assertThat(late.path("overdue").asBoolean()).isTrue();
        assertThat(late.path("attention").asString()).isEqualTo("new");
        assertThat(late.path("slip").asInt()).isEqualTo(5);
        assertThat(late.path("slipSince").asInt()).isEqualTo(5);
        assertThat(now.at("/actions/0/reason/code").asString()).isEqualTo("phase");
    }

    // RUP-9: what is delayed or blocked, and what is under attention still
    @Test
    void it_draws_attention_to_what_is_behind() {
        assertThat(first.content().summedItems()).containsExactly(new SummedItem(PumpCase.TASK, TaskStatus.DELAYED,
                PumpCase.REQUEST, SmallCompany.PRODUCTION));
        assertThat(second.content().summedItems()).isEmpty();
    }

    // RUP-8: the sums come out, and go on from one roll-up to the next
    @Test
    void the_next_one_goes_on_where_the_last_one_ended() {
        var before = first.content().company();
        var now = second.content().company();

        assertThat(before.flow().openBefore()).isZero();
        assertThat(before.flow().created()).isEqualTo(2);
        assertThat(now.flow().openBefore()).isEqualTo(before.flow().openNow()).isEqualTo(2);
        assertThat(now.flow().completed()).isEqualTo(1);
        assertThat(now.flow().openNow()).isEqualTo(1);
        assertThat(now.attention().before()).isEqualTo(before.attention().now()).isEqualTo(1);
        assertThat(now.attention().cleared()).isEqualTo(1);
        assertThat(now.attention().now()).isZero();
        assertThat(second.content().faults()).isEmpty();
        assertThat(second.content().header().since()).isNotNull();
        assertThat(second.content().header().since().rollUp()).isEqualTo(new RollUpId("RUP-2026-05-25"));
    }

    @Test
    void missing_updates_are_told_and_so_is_what_arrived_late_for_an_earlier_week() {
        var before = first.content().cases().getFirst();
        var now = second.content().cases().getFirst();

        assertThat(before.slots()).extracting(RollUpEndpointTest::told).containsExactly(
                "2026-W21 production in_time", "2026-W21 rnd missed");
        assertThat(now.slots()).extracting(RollUpEndpointTest::told).containsExactly("2026-W21 rnd late",
                "2026-W22 production excused", "2026-W22 rnd in_time");
        assertThat(before.tally().slots()).isEqualTo(new Tally.Slots(2, 1, 0, 1, 0, 0, 0));
        assertThat(before.tally().arrears()).isEqualTo(new Tally.Arrears(0, 1, 0, 0, 1));
        assertThat(now.tally().slots()).isEqualTo(new Tally.Slots(2, 1, 0, 0, 1, 0, 0));
        assertThat(now.tally().arrears()).isEqualTo(new Tally.Arrears(1, 0, 1, 0, 0));
    }

    @Test
    void departments_and_sections_are_accounts_of_the_same() {
        var content = first.content();

        assertThat(content.departments()).extracting(line -> line.department().value() + " " + line.tally().flow()
                .openNow()).containsExactly("production 1", "rnd 1");
        assertThat(content.cases()).singleElement().satisfies(section -> {
            assertThat(section.number()).isEqualTo("XT-2026-007");
            assertThat(section.tally()).isEqualTo(content.company());
        });
    }

    // RUP-10: a section for each case that is executing
    @Test
    void a_case_that_is_not_executing_yet_has_no_section() throws Exception {
        assertThat(first.content().requests()).containsExactly(PumpCase.REQUEST);
    }

    // RUP-11: who sees some cases only reads their sections
    @Test
    void who_sees_some_cases_reads_their_sections_and_no_sums_over_others() throws Exception {
        JsonNode member = json(bench.get("pan.liaison", "/api/weeks/2026-W21/roll-up"));
        JsonNode stranger = json(bench.get("qin.liaison", "/api/weeks/2026-W21/roll-up"));

        assertThat(member.path("whole").asBoolean()).isFalse();
        assertThat(member.path("cases")).hasSize(1);
        assertThat(member.path("company").isNull()).isTrue();
        assertThat(member.path("departments")).isEmpty();
        assertThat(stranger.path("cases")).isEmpty();
        assertThat(bench.get("ana.lyst", "/api/weeks/2026-W21/roll-up")).hasStatus(403);
    }

    @Test
    void a_week_that_no_roll_up_covers_is_404_and_one_that_is_none_400() {
        assertThat(bench.get("he.jia", "/api/weeks/2026-W10/roll-up")).hasStatus(404);
        assertThat(bench.get("he.jia", "/api/weeks/2026-W60/roll-up")).hasStatus(400);
    }

    @Test
    void the_list_has_the_latest_first_and_is_filtered_by_phase() throws Exception {
        assertThat(ids("/api/roll-ups")).containsExactly("RUP-2026-06-08", "RUP-2026-06-01", "RUP-2026-05-25");
        assertThat(ids("/api/roll-ups?phase=draft")).containsExactly("RUP-2026-06-08");
        assertThat(ids("/api/roll-ups?asOf=" + publishedAt + "&phase=published")).containsExactly("RUP-2026-05-25");
        assertThat(bench.get("ana.lyst", "/api/roll-ups")).hasStatus(403);
    }

    static String told(SlotRow slot) {
        return slot.week() + " " + slot.department() + " " + slot.outcome().code();
    }

    @Test
    void what_the_views_have_not_reached_is_drawn_up_later() {
        RollUpCut ahead = new RollUpCut(new RollUpId("RUP-2026-06-08"), 1_000_000, CaseLedger.at("2026-06-08T10:00"),
                SmallCompany.person("he.jia"));

        assertThatThrownBy(() -> bench.bean(RollUpSource.class).draw(ahead)).isInstanceOfSatisfying(Refusal.class,
                no -> assertThat(no.kind() + " " + no.code()).isEqualTo("BUSY read-side-behind"));
    }

    private static List<String> ids(String url) throws Exception {
        return json(bench.get("he.jia", url)).path("items").valueStream().map(one -> one.path("id").asString())
                .toList();
    }

    private static JsonNode json(MvcTestResult result) throws Exception {
        assertThat(result).hasStatusOk();
        return JSON.readTree(result.getResponse().getContentAsString());
    }
}

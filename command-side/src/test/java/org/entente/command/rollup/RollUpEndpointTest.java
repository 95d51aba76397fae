package org.entente.command.rollup;

import java.util.List;

import org.assertj.core.api.AssertionsForClassTypes;
import org.entente.api.refusal.Refusal;
import org.entente.api.rollup.RollUpCommand.PublishRollUp;
import org.entente.command.web.CaseNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.at;

/** POST /api/weeks/{week}/roll-up (RUP-4 to RUP-6), on Monday 2 March 2026 at 10:00. */
class RollUpEndpointTest {
    private static final CaseNode NODE = CaseNode.running();
    private static final String OFFICE = "he.jia";
    private static final String NOTHING = "";

    @Test
    void the_office_publishes_what_is_kept_under_the_hash_that_the_event_names() {
        opened("2026-03-02", "2026-W09");
        long kept = NODE.blobs();

        assertThat(NODE.post(OFFICE, "/api/weeks/2026-W09/roll-up", NOTHING)).hasStatusOk().bodyJson()
                .extractingPath("$.id").isEqualTo("RUP-2026-03-02");

        assertThat(NODE.stored("RUP-2026-03-02")).containsExactly("roll-up.opened", "obligation.opened",
                "roll-up.published", "obligation.met");
        assertThat(NODE.payload("RUP-2026-03-02", "roll-up.published")).contains("\"position\":", "\"contentHash\":",
                "\"cutAt\":\"2026-03-02T02:00:00");
        assertThat(NODE.blobs()).isEqualTo(kept + 1);
    }

    @Test
    void it_is_found_by_every_week_that_it_covers_and_an_earlier_position_may_be_named() {
        opened("2026-02-24", "2026-W07");
        opened("2026-02-24", "2026-W08");

        assertThat(NODE.post(OFFICE, "/api/weeks/2026-W07/roll-up", "{'position':1}")).hasStatusOk();

        assertThat(NODE.payload("RUP-2026-02-24", "roll-up.published")).contains("\"position\":1,");
        assertThat(NODE.stored("RUP-2026-02-24")).containsSubsequence("roll-up.published",
                "obligation.fulfilled-late");
        refused(409, "phase", NODE.post(OFFICE, "/api/weeks/2026-W08/roll-up", NOTHING));
    }

    @Test
    void a_dry_run_tells_what_would_follow_and_keeps_nothing() {
        opened("2026-02-09", "2026-W06");
        long kept = NODE.blobs();
        long events = NODE.events();

        assertThat(NODE.post(OFFICE, "/api/weeks/2026-W06/roll-up?dryRun=true", NOTHING)).hasStatusOk().bodyJson()
                .extractingPath("$.events[0].type").isEqualTo("roll-up.published");

        assertThat(NODE.blobs()).isEqualTo(kept);
        assertThat(NODE.events()).isEqualTo(events);
    }

    @Test
    void a_repetition_is_answered_the_same_and_recorded_once() {
        opened("2026-02-02", "2026-W05");

        MvcTestResult first = NODE.post(OFFICE, "/api/weeks/2026-W05/roll-up", NOTHING, "Idempotency-Key", "rup-5");
        MvcTestResult second = NODE.post(OFFICE, "/api/weeks/2026-W05/roll-up", NOTHING, "Idempotency-Key", "rup-5");

        assertThat(first).hasStatusOk();
        assertThat(second).hasStatusOk();
        assertThat(second.getResponse().getHeader("ETag")).isEqualTo(first.getResponse().getHeader("ETag"));
        assertThat(NODE.stored("RUP-2026-02-02")).containsOnlyOnce("roll-up.published");
        refused(422, "key-used", NODE.post(OFFICE, "/api/weeks/2026-W05/roll-up", "{'position':1}", "Idempotency-Key",
                "rup-5"));
    }

    @Test
    void before_its_day_it_is_refused() {
        opened("2026-03-09", "2026-W10");

        refused(409, "before-summary-day", NODE.post(OFFICE, "/api/weeks/2026-W10/roll-up", NOTHING));
        assertThat(NODE.stored("RUP-2026-03-09")).doesNotContain("roll-up.published");
    }

    @Test
    void nobody_else_publishes_and_nothing_is_drawn_up_for_them() {
        opened("2026-01-19", "2026-W03");
        long kept = NODE.blobs();

        refused(403, "role-missing", NODE.post("du.hang", "/api/weeks/2026-W03/roll-up", NOTHING));

        assertThat(NODE.blobs()).isEqualTo(kept);
        assertThat(NODE.stored("RUP-2026-01-19")).doesNotContain("roll-up.published");
    }

    @ParameterizedTest(name = "{0} {1} is {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"2026-W30 | {} | 404 | not-found",
            "2026-W60 | {} | 400 | ''", "2026-W02 | {'position':999999} | 400 | position-unknown",
            "2026-W02 | {'at':1} | 400 | ''", "2026-W02 | {'position':'x'} | 400 | ''"})
    void what_is_not_there_or_not_understood_is_told(String week, String body, int status, String code) {
        if (week.equals("2026-W02") && NODE.stored("RUP-2026-01-12").isEmpty()) {
            opened("2026-01-12", "2026-W02");
        }
        refused(status, code.replace("'", ""), NODE.post(OFFICE, "/api/weeks/" + week + "/roll-up", body));
    }

    @Test
    void a_version_that_is_still_to_come_is_412() {
        opened("2026-01-05", "2026-W01");

        refused(412, "stale-version",
                NODE.post(OFFICE, "/api/weeks/2026-W01/roll-up", NOTHING, "If-Match", "\"99\""));
    }

    // RUP-6: no event speaks of a content that is not kept
    @Test
    void whichever_way_it_comes_what_was_not_kept_is_not_published() {
        opened("2025-12-29", "2025-W52");
        PublishRollUp past = new PublishRollUp(RollUps.id("2025-12-29"), 1, at("2026-03-02T09:00"), RollUps.HASH,
                List.of(), List.of());

        AssertionsForClassTypes.assertThatThrownBy(() -> NODE.give(OFFICE, past)).isInstanceOfSatisfying(Refusal.class,
                no -> assertThat(no.code()).isEqualTo("content-missing"));
        assertThat(NODE.stored("RUP-2025-12-29")).doesNotContain("roll-up.published");
    }

    private static void opened(String day, String week) {
        NODE.react(RollUps.open(day, week));
    }

    private static void refused(int status, String code, MvcTestResult answer) {
        assertThat(answer).hasStatus(status);
        if (!code.isEmpty()) {
            assertThat(answer).hasBodyTextEqualTo(code);
        }
    }
}

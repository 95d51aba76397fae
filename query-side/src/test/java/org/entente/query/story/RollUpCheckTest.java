package org.entente.query.story;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule RUP-7: a published roll-up never changes, and what was changed behind the service's back is found, place by place. */
class RollUpCheckTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CHECK = "/api/roll-ups/RUP-2026-05-25/check";

    private final CaseLedger ledger = PumpRollUps.told();
    private QueryBench bench;

    @BeforeEach
    void twoPublished() {
        bench = new QueryBench(ledger, "2026-06-01T10:00");
        PumpRollUps.publish(ledger, bench, "2026-05-25", "2026-05-25T10:00");
        PumpRollUps.nextWeek(ledger);
        bench.catchUp();
        PumpRollUps.publish(ledger, bench, "2026-06-01", "2026-06-01T10:00");
    }

    @AfterEach
    void dropDatabase() {
        bench.close();
    }

    @Test
    void what_was_recorded_later_leaves_an_old_one_as_it_was() throws Exception {
        JsonNode check = json(bench.get("au.ditor", CHECK));

        assertThat(check.path("agrees").asBoolean()).isTrue();
        assertThat(check.path("drawnHash").asString()).isEqualTo(check.path("contentHash").asString())
                .isEqualTo(check.path("keptHash").asString());
        assertThat(check.path("differences")).isEmpty();
        assertThat(check.path("faults")).isEmpty();
    }

    @Test
    void a_row_changed_by_the_owner_is_named_by_its_place() throws Exception {
        bench.ownersJdbc().update("update read.task set body = replace(body, '\"percent\":60', '\"percent\":90')"
                + " where key = 'TSK-pump-1'");

        JsonNode check = json(bench.get("he.jia", CHECK));

        assertThat(check.path("agrees").asBoolean()).isFalse();
        assertThat(check.path("differences")).hasSize(1);
        assertThat(check.at("/differences/0/pointer").asString()).isEqualTo("/cases/0/items/1/percent");
        assertThat(check.at("/differences/0/kept").asString()).isEqualTo("60");
        assertThat(check.at("/differences/0/drawn").asString()).isEqualTo("90");
    }

    @Test
    void a_content_changed_by_the_owner_no_longer_comes_to_its_hash() throws Exception {
        bench.ownersJdbc().execute("alter table es.blob drop constraint blob_is_its_hash");
        bench.ownersJdbc().execute("alter table es.blob disable trigger all");
        bench.ownersJdbc().update("update es.blob set content = convert_to(replace(convert_from(content, 'UTF8'),"
                + " '\"slip\":5', '\"slip\":0'), 'UTF8')");

        JsonNode check = json(bench.get("he.jia", CHECK));

        assertThat(check.path("agrees").asBoolean()).isFalse();
        assertThat(check.path("keptHash").asString()).isNotEqualTo(check.path("contentHash").asString());
        assertThat(check.path("drawnHash").asString()).isEqualTo(check.path("contentHash").asString());
        assertThat(check.at("/differences/0/pointer").asString()).isEqualTo("/cases/0/items/1/slip");
    }

    @Test
    void a_row_taken_out_by_the_owner_makes_the_sums_come_out_wrong() throws Exception {
        bench.ownersJdbc().update("delete from read.item_account where key = 'TSK-pump-2'");

        JsonNode check = json(bench.get("he.jia", CHECK));

        assertThat(check.path("faults").toString()).contains("XT-2026-007", "openNow=2");
    }

    @Test
    void a_draft_is_409_an_unknown_one_404_and_who_sees_not_every_case_403() {
        assertThat(bench.get("he.jia", "/api/roll-ups/RUP-2026-06-08/check")).hasStatus(409);
        assertThat(bench.get("he.jia", "/api/roll-ups/RUP-2026-07-08/check")).hasStatus(404);
        assertThat(bench.get("he.jia", "/api/roll-ups/REQ-1/check")).hasStatus(400);
        assertThat(bench.get("pan.liaison", CHECK)).hasStatus(403);
        assertThat(bench.get("ana.lyst", CHECK)).hasStatus(403);
        assertThat(bench.post("pan.liaison", "/api/roll-ups/checks")).hasStatus(403);
    }

    @Test
    void a_job_checks_them_all() throws Exception {
        JsonNode job = ended(bench.post("he.jia", "/api/roll-ups/checks"));

        assertThat(job.path("state").asString()).isEqualTo("done");
        assertThat(job.path("done").asLong()).isEqualTo(2);
    }

    @Test
    void a_job_names_those_that_are_not_what_they_were() throws Exception {
        bench.ownersJdbc().update("update read.task set body = replace(body, '\"percent\":60', '\"percent\":90')"
                + " where key = 'TSK-pump-1'");

        JsonNode job = ended(bench.post("he.jia", "/api/roll-ups/checks"));

        assertThat(job.path("state").asString()).isEqualTo("failed");
        assertThat(job.path("error").asString()).isEqualTo("not what they were: RUP-2026-05-25");
        assertThat(job.path("result").asString()).isEqualTo(CHECK);
    }

    private JsonNode ended(MvcTestResult started) throws Exception {
        assertThat(started).hasStatus(202);
        String address = started.getResponse().getHeader("Location");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(
                () -> !json(bench.get("he.jia", address)).path("state").asString().equals("running"));
        return json(bench.get("he.jia", address));
    }

    private static JsonNode json(MvcTestResult result) throws Exception {
        assertThat(result).hasStatusOk();
        return JSON.readTree(result.getResponse().getContentAsString());
    }
}

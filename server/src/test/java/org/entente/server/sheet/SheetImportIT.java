package org.entente.server.sheet;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

import org.apache.poi.ss.usermodel.Row;
import org.entente.command.drill.Drill;
import org.entente.command.player.Stage;
import org.entente.server.EntenteServer;
import org.entente.server.Http;
import org.entente.server.Http.Answer;
import org.entente.server.OwnDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.server.sheet.PlayedCase.LIAISON;
import static org.entente.server.sheet.PlayedCase.cell;
import static org.entente.server.sheet.PlayedCase.edited;
import static org.entente.server.sheet.PlayedCase.id;
import static org.entente.server.sheet.PlayedCase.line;
import static org.entente.server.sheet.PlayedCase.outcomes;
import static org.entente.server.sheet.PlayedCase.row;
import static org.entente.server.sheet.PlayedCase.stamp;
import static org.entente.server.sheet.PlayedCase.subject;

/** {@code POST /api/imports} with the work items of a case: rules PAP-3, PAP-4, PAP-5, PAP-7. */
@SpringBootTest(classes = EntenteServer.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "entente.clock=drill", "entente.drill-start=2026-01-05T01:00:00Z"})
@ContextConfiguration(initializers = SheetImportIT.ItsDatabase.class)
@Import(Http.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetImportIT {
    private static final String SPOT = "锁定现货5吨";
    private static final String CONTRACT = "第二供应商长期协议";
    private static final String TRUCKS = "空运与到货跟踪";

    @Autowired
    private Http http;
    @Autowired
    private Stage stage;
    @Autowired
    private Drill drill;
    @Autowired
    private JdbcClient jdbc;
    private PlayedCase magnets;
    private long before;

    static final class ItsDatabase extends OwnDatabase {}

    @BeforeAll
    void played() {
        magnets = new PlayedCase(http, stage, drill);
    }

    @BeforeEach
    void counted() {
        before = events();
    }

    @Test
    void what_comes_back_as_it_was_changes_nothing() {
        Answer answer = magnets.brought(LIAISON, magnets.items());

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().at("/counts").toString()).startsWith("{\"created\":0,\"changed\":0,\"unchanged\":")
                .endsWith(",\"refused\":0}");
        assertThat(outcomes(answer)).isNotEmpty().containsOnly("unchanged");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void what_was_changed_is_tried_then_done_and_then_it_is_so() {
        byte[] file = edited(magnets.items(), sheet -> {
            cell(row(sheet, SPOT), "Assignee").setCellValue("高翔");
            cell(row(sheet, SPOT), "Status").setCellValue("进行中");
            cell(row(sheet, SPOT), "Percent").setCellValue("40%");
            cell(row(sheet, SPOT), "Explanation (Chinese)").setCellValue("=已付定金");
        });

        JsonNode tried = line(magnets.tried(LIAISON, file), "changed");
        assertThat(tried.at("/changes").toString())
                .isEqualTo("""
                           [{"field":"assignee","from":"贺敏 He Min","to":"高翔 Gao Xiang"},\
                           {"field":"status","from":"未开始 Not started","to":"进行中 In progress"},\
                           {"field":"percent","from":"0","to":"40"},{"field":"noteZh","from":"","to":"=已付定金"}]""");
        assertThat(events()).isEqualTo(before);

        String key = PlayedCase.key();
        Answer done = magnets.send(LIAISON, "", file, key);
        JsonNode changed = line(done, "changed");
        assertThat(changed.at("/changes")).isEqualTo(tried.at("/changes"));
        assertThat(done.header("Preference-Applied")).isEqualTo("wait=5");
        JsonNode item = magnets.get("/api/tasks/" + changed.path("item").asString()).json();
        assertThat(item.path("version").asLong()).isEqualTo(changed.path("version").asLong());
        assertThat(item.path("assignee").asString()).isEqualTo("gao.xiang");
        assertThat(item.path("status").asString()).isEqualTo("in_progress");
        long after = events();

        assertThat(magnets.send(LIAISON, "", file, key).body()).isEqualTo(done.body());
        assertThat(outcomes(magnets.brought(LIAISON, file))).containsOnly("unchanged");
        assertThat(events()).isEqualTo(after);
        assertThat(magnets.send(LIAISON, "", magnets.items(), key).status()).isEqualTo(200);
    }

    @Test
    void a_row_is_refused_with_its_cell_and_rule_and_holds_up_no_other() {
        byte[] file = edited(magnets.items(), sheet -> {
            cell(row(sheet, CONTRACT), "Status").setCellValue("Delayed");
            cell(row(sheet, SPOT), "Percent").setCellFormula("20+20");
            cell(row(sheet, TRUCKS), "Last week").setCellValue(9);
        });

        Answer answer = magnets.tried(LIAISON, file);

        assertThat(fault(answer, CONTRACT, file)).isEqualTo("P reason-missing 1.4 409");
        assertThat(fault(answer, SPOT, file)).isEqualTo("L formula  422");
        assertThat(fault(answer, TRUCKS, file)).isEqualTo("H field-fixed 1.3 B8 422");
        assertThat(outcomes(answer)).containsOnly("refused", "unchanged");
    }

    @Test
    void another_departments_item_is_not_mine_to_change() {
        byte[] file = edited(magnets.items(),
                sheet -> cell(row(sheet, TRUCKS), "Assignee").setCellValue("贺敏"));
        assertThat(fault(magnets.tried(LIAISON, file), TRUCKS, file)).isEqualTo("B role-missing 1.10 403");
    }

    @Test
    void a_new_row_makes_an_item_once() {
        byte[] file = edited(magnets.items(), sheet -> {
            Row fresh = sheet.getRow(row(sheet, CONTRACT).getRowNum() + 8);
            cell(fresh, "Department").setCellValue("采购部");
            cell(fresh, "Plan task no.").setCellValue(6);
            cell(fresh, "Work item (Chinese)").setCellValue("草拟合同");
            cell(fresh, "Assignee").setCellValue("He Min");
            cell(fresh, "First week").setCellValue(4);
            cell(fresh, "Last week").setCellValue(5);
        });

        assertThat(line(magnets.tried(LIAISON, file), "created").path("item").isNull()).isTrue();
        assertThat(events()).isEqualTo(before);
        JsonNode made = line(magnets.brought(LIAISON, file), "created");
        assertThat(magnets.get("/api/tasks/" + made.path("item").asString()).json().at("/title/zh").asString())
                .isEqualTo("草拟合同");
        long after = events();
        assertThat(outcomes(magnets.brought(LIAISON, file))).containsOnly("unchanged");
        assertThat(events()).isEqualTo(after);
    }

    @Test
    void a_new_row_with_something_missing_says_where() {
        byte[] file = edited(magnets.items(), sheet -> {
            Row fresh = sheet.getRow(row(sheet, CONTRACT).getRowNum() + 8);
            cell(fresh, "Work item (Chinese)").setCellValue("无主");
            cell(fresh, "Status").setCellValue("已完成");
        });
        JsonNode refused = line(magnets.tried(LIAISON, file), "refused");
        assertThat(refused.at("/faults").valueStream().map(one -> one.path("cell").asString().substring(0, 1)
                + " " + one.path("code").asString())).containsExactly("B cell-missing", "C cell-missing",
                        "F cell-missing", "G cell-missing", "H cell-missing", "K new-item-not-started");
    }

    @Test
    void a_row_whose_item_somebody_changed_since_is_stale_and_says_who() {
        byte[] old = magnets.items();
        String task = id(old, CONTRACT);
        magnets.act("gao.xiang", "/api/tasks/" + task + "/assignment", "{\"assignee\": \"he.min\"}");
        byte[] file = edited(old, sheet -> cell(row(sheet, CONTRACT), "Percent").setCellValue(10));

        Answer answer = magnets.tried(LIAISON, file);

        assertThat(fault(answer, CONTRACT, file)).isEqualTo("A stale-version  412");
        assertThat(line(answer, "refused").at("/faults/0/facts/by").toString()).isEqualTo("[\"gao.xiang\"]");
        assertThat(outcomes(magnets.brought(LIAISON, old))).containsOnly("unchanged");
    }

    @Test
    void who_speaks_for_no_department_of_the_case_is_told_nothing() {
        byte[] file = magnets.items();
        assertThat(magnets.tried("lin.lan", file).code()).isEqualTo("not-participant");
        assertThat(magnets.tried("lin.lan", file).status()).isEqualTo(403);
        assertThat(magnets.tried("lu.chuan", file).status()).isEqualTo(403);
    }

    @Test
    void a_form_brings_the_same() {
        byte[] file = magnets.items();
        String form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\n";
        Answer answer = http.send(magnets.importing(LIAISON, "?dryRun=true")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.concat(BodyPublishers.ofString(form), BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--b--\r\n"))));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("dryRun").asBoolean()).isTrue();
    }

    @Test
    void every_other_answer() {
        byte[] file = magnets.items();
        byte[] foreign = edited(file, sheet -> stamp(sheet, "entente:items:REQ-none:1"));
        byte[] future = edited(file, sheet -> {
            stamp(sheet, "entente:items:" + subject(sheet) + ":99999999");
            cell(row(sheet, SPOT), "Explanation (English)").setCellValue("later");
        });
        assertThat(http.send(magnets.importing(LIAISON, "").header("Content-Type", PlayedCase.XLSX)
                .POST(BodyPublishers.ofByteArray(file))).status()).isEqualTo(400);
        assertThat(magnets.send(LIAISON, "?dry=1", file, PlayedCase.key()).status()).isEqualTo(400);
        assertThat(http.send(http.to("/api/imports").header("Content-Type", PlayedCase.XLSX)
                .POST(BodyPublishers.ofByteArray(file))).status()).isEqualTo(401);
        assertThat(magnets.tried(LIAISON, foreign).status()).isEqualTo(404);
        assertThat(magnets.tried(LIAISON, future).code()).isEqualTo("position-unknown");
        assertThat(magnets.tried(LIAISON, new byte[20 * 1024 * 1024 + 70_000]).status()).isEqualTo(413);
        assertThat(http.send(magnets.importing(LIAISON, "?dryRun=true").header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString("a,b"))).status()).isEqualTo(415);
        assertThat(magnets.tried(LIAISON, "no sheet".getBytes(StandardCharsets.UTF_8)).code())
                .isEqualTo("sheet-unreadable");
        assertThat(magnets.tried(LIAISON, edited(file, sheet -> stamp(sheet, "x"))).status()).isEqualTo(422);
        assertThat(events()).isEqualTo(before);
    }

    private long events() {
        return jdbc.sql("select count(*) from es.event").query(Long.class).single();
    }

    /** The column, code, clause and status of the fault of an item's row. */
    private static String fault(Answer answer, String title, byte[] file) {
        String item = id(file, title);
        JsonNode fault = answer.json().at("/rows").valueStream()
                .filter(one -> one.path("item").asString("").equals(item)).findFirst().orElseThrow().at("/faults/0");
        return "%s %s %s %d".formatted(fault.path("cell").asString().replaceAll("[0-9]", ""),
                fault.path("code").asString(), fault.path("clause").asString(), fault.path("status").asInt());
    }
}

package org.entente.server.sheet;

import org.apache.poi.ss.usermodel.Row;
import org.entente.command.drill.Drill;
import org.entente.command.player.Stage;
import org.entente.server.EntenteServer;
import org.entente.server.Http;
import org.entente.server.Http.Answer;
import org.entente.server.OwnDatabase;
import org.junit.jupiter.api.Test;
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
import static org.entente.server.sheet.PlayedCase.line;
import static org.entente.server.sheet.PlayedCase.outcomes;
import static org.entente.server.sheet.PlayedCase.row;
import static org.entente.server.sheet.PlayedCase.stamp;

/** {@code POST /api/imports} with a weekly sheet: it moves the clock, so it has a database of its own. */
@SpringBootTest(classes = EntenteServer.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "entente.clock=drill", "entente.drill-start=2026-01-05T01:00:00Z"})
@ContextConfiguration(initializers = WeekSheetImportIT.ItsDatabase.class)
@Import(Http.class)
class WeekSheetImportIT {
    private static final String SPOT = "锁定现货5吨";

    @Autowired
    private Http http;
    @Autowired
    private Stage stage;
    @Autowired
    private Drill drill;
    @Autowired
    private JdbcClient jdbc;

    static final class ItsDatabase extends OwnDatabase {}

    @Test
    void a_week_is_brought_in_as_if_it_had_been_reported() {
        PlayedCase magnets = new PlayedCase(http, stage, drill);
        magnets.advanceTo("2026-02-25T10:00:00+08:00");
        byte[] fetched = magnets.fetched(LIAISON, "/api/weeks/2026-W09/updates.xlsx");
        assertThat(magnets.tried(LIAISON, fetched).json().path("rows")).isNotEmpty()
                .allMatch(row -> row.path("changes").isEmpty());
        byte[] file = edited(fetched, sheet -> {
            Row spot = row(sheet, SPOT);
            cell(spot, "Status").setCellValue("Delayed");
            cell(spot, "Percent").setCellValue(55);
            cell(spot, "New expected date").setCellValue("2026年3月4日");
            cell(spot, "Cause").setCellValue("Supplier");
            cell(spot, "Explanation (Chinese)").setCellValue("到货推迟");
        });
        long then = events();

        Answer tried = magnets.tried(LIAISON, file);
        assertThat(line(tried, "changed").at("/changes").toString()).contains("{\"field\":\"cause\",\"from\":\"\","
                + "\"to\":\"供应商 Supplier\"}");
        assertThat(events()).isEqualTo(then);
        Answer done = magnets.brought(LIAISON, file);
        JsonNode item = magnets.get("/api/tasks/" + line(done, "changed").path("item").asString()).json();
        assertThat(item.path("status").asString()).isEqualTo("delayed");
        assertThat(item.path("commitment").asString()).isEqualTo("2026-03-04");
        assertThat(done.json().at("/slots/0/phase").asString()).isEqualTo("submitted");
        long after = events();
        assertThat(outcomes(magnets.brought(LIAISON, file))).containsOnly("unchanged");
        assertThat(events()).isEqualTo(after);

        assertThat(line(magnets.brought("qiu.ting", file), "refused").at("/faults/0/code").asString())
                .isEqualTo("not-found");
        assertThat(magnets.tried("lu.chuan", file).code()).isEqualTo("role-missing");
        byte[] another = edited(file, sheet -> stamp(sheet, "entente:week:2026-W30:1"));
        assertThat(line(magnets.tried(LIAISON, another), "refused").at("/faults/0/code").asString())
                .isEqualTo("not-found");
        byte[] none = edited(file, sheet -> stamp(sheet, "entente:week:2026-W99:1"));
        assertThat(magnets.tried(LIAISON, none).status()).isEqualTo(404);
    }

    private long events() {
        return jdbc.sql("select count(*) from es.event").query(Long.class).single();
    }
}

package org.entente.query.story;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** T2 has every field of handbook 1.8, each with what the events hold of it. */
class TrackerPaperTest {
    private static final String T2 = "/api/requests/REQ-pump/papers/T2.xlsx";
    private static QueryBench bench;

    @BeforeAll
    static void theWork() {
        bench = new QueryBench(PumpWork.told(), "2026-06-09T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void it_has_a_column_for_each_field() throws IOException {
        try (XSSFWorkbook tracker = PaperEndpointTest.read(bench.get("he.jia", T2))) {
            assertThat(headings(tracker.getSheetAt(0))).containsExactly("No.", "Department", "Task", "Work item",
                    "Deliverable", "Assignee", "Period", "Status", "Percent", "Explanation", "Risk level",
                    "Depends on", "Planned start", "Planned end", "New expected date", "Forecast", "Actual start",
                    "Actual end", "Overdue", "Slip and causes", "Attention flag", "Contact note", "Updated at",
                    "Updated by");
        }
    }

    @Test
    void an_item_under_attention_says_so_and_what_the_office_learnt() throws IOException {
        Map<String, String> build = row("?asOf=2026-05-27T12:00:00%2B08:00", 1);

        assertThat(build).containsEntry("Work item", "Build the housing").containsEntry("Deliverable", "a housing")
                .containsEntry("Depends on", "#2").containsEntry("Risk level", "")
                .containsEntry("Attention flag", "重点关注，自 2026-05-25\nFlagged since 2026-05-25")
                .containsEntry("Overdue", "是\nyes").containsEntry("Updated at", "2026-05-22 15:30");
        assertThat(build.get("Contact note")).startsWith("2026-05-25 ")
                .contains("（电话）：the drawings come on Wednesday\n2026-05-25 ")
                .endsWith("(by phone): the drawings come on Wednesday");
        assertThat(build.get("Updated by")).endsWith("\nPerson pan.liaison");
    }

    @Test
    void the_three_dates_stand_side_by_side_with_the_slip_and_its_cause() throws IOException {
        Map<String, String> draw = row("?asOf=2026-05-27T12:00:00%2B08:00", 2);

        assertThat(draw).containsEntry("Planned end", "2026-05-22").containsEntry("New expected date", "2026-05-26")
                .containsEntry("Forecast", "2026-05-27").containsEntry("Actual end", "")
                .containsEntry("Risk level", "高\nHigh")
                .containsEntry("Slip and causes", "共 4 天\n人手 4 天\ntotal: 4 d\nStaffing: 4 d");
    }

    @Test
    void a_flag_that_was_lifted_leaves_the_note_and_whoever_reported_it_done_stays_the_reporter() throws IOException {
        Map<String, String> build = row("", 1);
        Map<String, String> draw = row("", 2);

        assertThat(build).containsEntry("Attention flag", "").containsEntry("Deliverable", "two housings")
                .containsEntry("Risk level", "低\nLow");
        assertThat(build.get("Contact note")).contains("the drawings come on Wednesday");
        assertThat(draw).containsEntry("Actual end", "2026-05-27")
                .containsEntry("Slip and causes",
                        "共 5 天\n人手 4 天\n未预告 1 天\ntotal: 5 d\nStaffing: 4 d\nUnannounced: 1 d");
        assertThat(draw.get("Updated by")).endsWith("\nPerson ru.liaison");
        assertThat(row("", 3)).containsEntry("Depends on", "#2\n#1");
    }

    private static Map<String, String> row(String query, int number) throws IOException {
        try (XSSFWorkbook tracker = PaperEndpointTest.read(bench.get("he.jia", T2 + query))) {
            Sheet sheet = tracker.getSheetAt(0);
            Row row = sheet.getRow(2 + number);
            List<String> headings = headings(sheet);
            Map<String, String> cells = new HashMap<>();
            IntStream.range(0, headings.size()).forEach(at -> cells.put(headings.get(at),
                    new DataFormatter().formatCellValue(row.getCell(at))));
            return cells;
        }
    }

    private static List<String> headings(Sheet sheet) {
        return IntStream.range(0, sheet.getRow(2).getLastCellNum())
                .mapToObj(at -> sheet.getRow(2).getCell(at).getStringCellValue().split("\n", -1)[1]).toList();
    }
}

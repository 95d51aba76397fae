package org.entente.query.story;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code GET /api/requests/{id}/tasks.xlsx}: the work items of a case to take home. */
class ItemSheetEndpointTest {
    private static QueryBench bench;
    private static long head;

    @BeforeAll
    static void theWholeCase() {
        CaseLedger ledger = PaperCase.told();
        head = ledger.head();
        bench = new QueryBench(ledger, "2026-06-01T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void each_item_has_a_row_that_knows_what_it_was_written_from() throws IOException {
        try (XSSFWorkbook file = PaperEndpointTest
                .read(bench.get("pan.liaison", "/api/requests/REQ-pump/tasks.xlsx"))) {
            Sheet sheet = file.getSheet("工作项清单");
            List<String> headings = texts(sheet.getRow(0));

            assertThat(headings).containsExactly("序号\nNo.", "部门\nDepartment", "方案任务号\nPlan task no.",
                    "工作项（中文）\nWork item (Chinese)", "工作项（英文）\nWork item (English)", "责任人\nAssignee",
                    "起始周\nFirst week", "结束周\nLast week", "计划开始\nPlanned start", "计划完成\nPlanned end", "进度状态\nStatus",
                    "完成百分比\nPercent", "新预计完成日\nNew expected date", "原因\nCause", "等待部门\nWaiting for",
                    "说明（中文）\nExplanation (Chinese)",
                    "说明（英文）\nExplanation (English)", "entente:items:REQ-pump:" + head, "entente:version");
            assertThat(sheet.isColumnHidden(17)).isTrue();
            assertThat(sheet.isColumnHidden(18)).isTrue();
            Row late = sheet.getRow(1);
            assertThat(late.getCell(4).getStringCellValue()).isEqualTo("Rebuild the housing");
            assertThat(late.getCell(5).getStringCellValue()).isEqualTo("人wang.worker");
            assertThat(late.getCell(10).getStringCellValue()).isEqualTo("已完成 Completed");
            assertThat(late.getCell(11).getNumericCellValue()).isEqualTo(100);
            assertThat(late.getCell(12).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 5, 27, 0, 0));
            assertThat(late.getCell(17).getStringCellValue()).isEqualTo("TSK-pump-1");
            assertThat(late.getCell(18).getStringCellValue()).isEqualTo("3");
            assertThat(sheet.getRow(2).getCell(3).getStringCellValue()).isEqualTo(PaperCase.FORMULA);
            assertThat(sheet.getDataValidations().getFirst().getValidationConstraint().getExplicitListValues())
                    .contains("延期 Delayed");
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"he.jia, REQ-pump/tasks.xlsx, 200", "he.jia, XT-2026-007/tasks.xlsx, 200",
            "wang.worker, REQ-pump/tasks.xlsx, 200", "qin.liaison, REQ-pump/tasks.xlsx, 403",
            "ada.admin, REQ-pump/tasks.xlsx, 403", "he.jia, REQ-none/tasks.xlsx, 404",
            "he.jia, REQ-pump/tasks.xlsx?sort=id, 400", "he.jia, REQ-pump/tasks.xlsx?minPosition=99999, 503"})
    void every_other_answer(String person, String path, int status) {
        assertThat(bench.get(person, "/api/requests/" + path)).hasStatus(status);
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }
}

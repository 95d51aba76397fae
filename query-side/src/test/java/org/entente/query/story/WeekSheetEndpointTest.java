package org.entente.query.story;

import java.io.IOException;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code GET /api/weeks/{week}/updates.xlsx}: what somebody has to report in a week, to take home. */
class WeekSheetEndpointTest {
    private static final String PATH = "/api/weeks/2026-W24/updates.xlsx";
    private static QueryBench bench;
    private static long head;

    @BeforeAll
    static void aCaseInJune() {
        CaseLedger ledger = PumpWeek.told();
        head = ledger.head();
        bench = new QueryBench(ledger, "2026-06-15T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void it_has_a_row_for_each_item_of_the_readers_slots_as_it_stands() throws IOException {
        try (XSSFWorkbook file = PaperEndpointTest.read(bench.get("pan.liaison", PATH))) {
            Sheet sheet = file.getSheet("每周进度更新");
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            assertThat(sheet.getRow(0).getCell(16).getStringCellValue()).isEqualTo("entente:week:2026-W24:" + head);
            Row item = sheet.getRow(1);
            assertThat(item.getCell(1).getStringCellValue()).isEqualTo("XT-2026-007");
            assertThat(item.getCell(10).getNumericCellValue()).isEqualTo(40);
            assertThat(item.getCell(15).getStringCellValue()).isEqualTo("moulds are there");
            assertThat(item.getCell(16).getStringCellValue()).isEqualTo("TSK-pump-2");
        }
    }

    @ParameterizedTest(name = "{0}: {1} items")
    @CsvSource({"he.jia, 2", "pei.head, 1", "lin.lan, 0", "wang.worker, 0"})
    void everybody_gets_what_the_week_shows(String person, int items) throws IOException {
        try (XSSFWorkbook file = PaperEndpointTest.read(bench.get(person, PATH))) {
            assertThat(file.getSheetAt(0).getLastRowNum()).isEqualTo(items);
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"ana.lyst, 2026-W24/updates.xlsx, 403", "he.jia, 2026-W54/updates.xlsx, 400",
            "he.jia, 2026-W24/updates.xlsx?phase=due, 400", "he.jia, 2026-W24/updates.xlsx?minPosition=99999, 503",
            "he.jia, 2026-W24/updates.xlsx?asOf=99999, 400"})
    void every_other_answer(String person, String path, int status) {
        assertThat(bench.get(person, "/api/weeks/" + path)).hasStatus(status);
    }
}

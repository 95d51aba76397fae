package org.entente.query.story;

import java.io.IOException;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code GET /api/weeks/{week}/roll-up.xlsx}: the weekly summary on paper, seen like the summary itself. */
class RollUpSheetEndpointTest {
    private static final String PATH = "/api/weeks/2026-W21/roll-up.xlsx";
    private static QueryBench bench;
    private static long head;

    @BeforeAll
    static void aPublishedWeek() {
        CaseLedger ledger = PumpRollUps.told();
        bench = new QueryBench(ledger, "2026-06-01T10:00");
        PumpRollUps.publish(ledger, bench, "2026-05-25", "2026-05-25T10:00");
        head = ledger.head();
        bench.catchUp();
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void it_says_what_the_roll_up_says() throws IOException {
        assertThat(texts("he.jia")).contains("协同进度周汇总\nWeekly Summary", "已发布\nPublished", "2026-W21", "全公司\nCompany",
                "延期\nDelayed", "新增\nNew", "重点关注\nAttention", "casting late");
    }

    @Test
    void who_sees_some_cases_only_gets_no_sums_over_others() throws IOException {
        assertThat(texts("lin.lan")).contains("延期\nDelayed").doesNotContain("全公司\nCompany");
        assertThat(texts("qin.liaison")).doesNotContain("延期\nDelayed", "casting late", "全公司\nCompany");
    }

    @Test
    void a_position_always_gives_the_same_bytes() {
        String url = PATH + "?asOf=" + head;
        assertThat(bench.get("he.jia", url).getResponse().getContentAsByteArray())
                .isEqualTo(bench.get("dai.director", url).getResponse().getContentAsByteArray());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"ana.lyst, 2026-W21/roll-up.xlsx, 403", "he.jia, 2026-W40/roll-up.xlsx, 404",
            "he.jia, 2026-W54/roll-up.xlsx, 400", "he.jia, 2026-W21/roll-up.xlsx?page=1, 400",
            "he.jia, 2026-W21/roll-up.xlsx?minPosition=99999, 503"})
    void every_other_answer(String person, String path, int status) {
        assertThat(bench.get(person, "/api/weeks/" + path)).hasStatus(status);
    }

    private static List<String> texts(String person) throws IOException {
        try (XSSFWorkbook file = PaperEndpointTest.read(bench.get(person, PATH))) {
            return PaperEndpointTest.texts(file);
        }
    }
}

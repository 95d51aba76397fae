package org.entente.query.story;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code GET /api/requests/{id}/papers/{T1…T4}.xlsx} (handbook 1.8). */
class PaperEndpointTest {
    private static final String PAPERS = "/api/requests/REQ-pump/papers/";
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
    void the_request_form_shows_what_the_handbook_names() throws IOException {
        try (XSSFWorkbook form = workbook("he.jia", "T1.xlsx")) {
            assertThat(form.getNumberOfSheets()).isEqualTo(1);
            assertThat(texts(form)).contains("跨部门协同需求申请表\nCollaboration Request", "编号\nNumber", "XT-2026-007",
                    "需求背景\nBackground", "too loud", "核心目标\nCore goal", "55 dB by 30 June", "交付标准\nDelivery standard",
                    "涉及部门及建议职责 Departments involved and suggested duty", "部门\nDepartment", "design", "牵头\nLead",
                    "已确认\nConfirmed", "所需支持资源 Required resources", "关键节点 Key milestones", "desiredEnd", "2026-07-31",
                    "line is full", "需求合理\nNeed is reasonable", "是\nyes", "通过\nApproved");
        }
    }

    @Test
    void the_tracker_repeats_its_headings_on_every_page_and_lies_on_its_side() throws IOException {
        try (XSSFWorkbook tracker = workbook("pan.liaison", "T2.xlsx")) {
            Sheet sheet = tracker.getSheetAt(0);
            assertThat(texts(tracker)).contains("部门\nDepartment", "工作项\nWork item", "责任人\nAssignee", "周次\nPeriod",
                    "进度状态\nStatus", "说明\nExplanation", "Rebuild the housing", "已完成\nCompleted", "第1周\nweek 1",
                    "第2–3周\nweeks 2–3");
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:3");
            assertThat(sheet.getHeader().getLeft()).isEqualTo("XT-2026-007");
            assertThat(sheet.getHeader().getRight()).isEmpty();
            assertThat(sheet.getFooter().getLeft()).isEqualTo("位置 Position " + head);
            assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页 / 共 &N 页  Page &P of &N");
            assertThat(sheet.getFooter().getRight()).isEqualTo("2026-05-28 12:00");
        }
    }

    @Test
    void what_people_wrote_is_never_a_formula() throws IOException { // PAP-1
        for (String paper : List.of("papers/T2.xlsx", "papers/T4.xlsx", "tasks.xlsx")) {
            try (XSSFWorkbook file = read(bench.get("he.jia", "/api/requests/REQ-pump/" + paper))) {
                List<Cell> cells = cells(file);
                assertThat(cells).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
                List<Cell> dangerous = cells.stream().filter(cell -> cell.getCellType() == CellType.STRING)
                        .filter(cell -> "=@-+".indexOf(cell.getStringCellValue().charAt(0)) >= 0).toList();
                assertThat(dangerous).as(paper).isNotEmpty()
                        .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
            }
        }
    }

    @Test
    void issues_have_a_sheet_each_or_are_asked_for_one_by_one() throws IOException {
        try (XSSFWorkbook all = workbook("he.jia", "T3.xlsx");
                XSSFWorkbook one = workbook("he.jia", "T3.xlsx?issue=ISS-climbing")) {
            assertThat(all.getNumberOfSheets()).isEqualTo(2);
            assertThat(one.getNumberOfSheets()).isEqualTo(1);
            assertThat(texts(one)).contains("XT-2026-007-I1", "no castings", "the housing", "资源冲突\nResource conflict",
                    "特急\nCritical", "影响范围\nScope of impact", "解决措施与时限 Decided solution and time limit");
            assertThat(texts(one)).noneMatch(text -> text.startsWith("issue.") || text.startsWith("missed:"));
        }
    }

    @Test
    void minutes_show_what_was_decided_and_who_confirmed() throws IOException {
        try (XSSFWorkbook minutes = workbook("he.jia", "T4.xlsx?meeting=MTG-pump-kickoff")) {
            assertThat(texts(minutes)).contains("启动会\nKickoff", "Room 1", "噪声目标\nNoise", "-先做样机\n-prototype first",
                    "借用声级计\nBorrow the meter", "外壳材料\nMaterial of the housing", "确认\nConfirmed", "出席\nPresent");
        }
    }

    @Test
    void a_position_always_gives_the_same_bytes() { // PAP-2
        for (String paper : List.of("papers/T1.xlsx", "papers/T2.xlsx", "papers/T3.xlsx", "papers/T4.xlsx",
                "tasks.xlsx")) {
            String url = "/api/requests/REQ-pump/" + paper + "?asOf=" + head;
            assertThat(bytes(bench.get("he.jia", url))).as(paper).isEqualTo(bytes(bench.get("lin.lan", url)));
        }
    }

    @Test
    void the_answer_is_a_file_that_names_its_position() {
        MvcTestResult answer = bench.get("he.jia", PAPERS + "T1.xlsx?asOf=" + head);

        assertThat(answer).hasStatusOk().hasHeader("Entente-Position", Long.toString(head));
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment;")
                .endsWith("filename*=UTF-8''REQ-pump-T1.xlsx");
        assertThat(answer.getResponse().getContentType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("immutable");
    }

    @Test
    void a_paper_is_that_of_the_moment_asked_about() throws IOException {
        try (XSSFWorkbook then = workbook("he.jia", "T1.xlsx?asOf=2026-04-28T12:00:00%2B08:00")) {
            assertThat(texts(then)).contains("A quieter pump").doesNotContain("A quieter pump by August", "desiredEnd");
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"he.jia, T1.xlsx, 200", "wang.worker, T2.xlsx, 200", "au.ditor, T3.xlsx, 200",
            "qin.liaison, T1.xlsx, 403", "qin.liaison, T2.xlsx, 403", "qin.liaison, T4.xlsx, 403",
            "qin.liaison, T3.xlsx, 403", "qin.liaison, T3.xlsx?issue=ISS-climbing, 200", "ada.admin, T1.xlsx, 403",
            "ana.lyst, T2.xlsx, 403", "he.jia, T5.xlsx, 404", "he.jia, T3.xlsx?asOf=40, 404",
            "he.jia, T3.xlsx?issue=ISS-none, 404", "he.jia, T4.xlsx?meeting=MTG-none, 404",
            "he.jia, T1.xlsx?issue=ISS-climbing, 400", "he.jia, T3.xlsx?meeting=MTG-pump-kickoff, 400",
            "he.jia, T1.xlsx?page=2, 400", "he.jia, T1.xlsx?asOf=99999, 400", "he.jia, T1.xlsx?minPosition=99999, 503"})
    void every_other_answer(String person, String paper, int status) {
        assertThat(bench.get(person, PAPERS + paper)).hasStatus(status);
    }

    @Test
    void papers_of_a_case_that_is_not_there_are_not_found() {
        assertThat(bench.get("he.jia", "/api/requests/REQ-none/papers/T1.xlsx")).hasStatus(404);
        assertThat(bench.get("he.jia", "/api/requests/XT-2026-007/papers/T1.xlsx")).hasStatusOk();
        assertThat(bench.get("he.jia", "/api/requests/REQ-none/papers/T3.xlsx?issue=ISS-climbing")).hasStatus(404);
    }

    private static XSSFWorkbook workbook(String person, String paper) {
        return read(bench.get(person, PAPERS + paper));
    }

    static XSSFWorkbook read(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes(answer)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(MvcTestResult answer) {
        return answer.getResponse().getContentAsByteArray();
    }

    static List<Cell> cells(XSSFWorkbook workbook) {
        List<Cell> cells = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                row.forEach(cells::add);
            }
        }
        return cells;
    }

    static List<String> texts(XSSFWorkbook workbook) {
        return cells(workbook).stream().filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue).toList();
    }
}

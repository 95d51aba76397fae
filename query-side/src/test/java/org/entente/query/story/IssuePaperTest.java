package org.entente.query.story;

import java.io.IOException;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** T3 has every field of handbook 1.8, each with what the events hold of it. */
class IssuePaperTest {
    private static QueryBench bench;

    @BeforeAll
    static void aFire() {
        bench = new QueryBench(PumpFire.told(), "2026-05-12T12:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void every_limit_is_told_with_when_it_was_due_and_when_it_was_done() throws IOException {
        assertThat(paper("ISS-fire")).containsSequence("告知总经理\nNotice to the general manager", "按时\nIn time")
                .containsSequence("控制\nContainment", "未到期\nOpen");
    }

    @Test
    void the_task_force_stands_with_its_people_and_its_mandate() throws IOException {
        assertThat(paper("ISS-fire")).containsSubsequence("专项小组部门\nDepartments of the task force",
                "专项小组成员\nMembers of the task force", "授权\nMandate", "may stop the line", "成立时间\nFormed at",
                "解散时间\nEnded at", "解散理由\nEnded because", "the fire is out");
    }

    @Test
    void evidence_is_named_with_its_hash_and_where_it_came_from() throws IOException {
        assertThat(paper("ISS-fire")).containsSubsequence("证据 Evidence", "photo.jpg (aaaaaaaaaaaa…)",
                "video.mp4 (bbbbbbbbbbbb…)", "XT-2026-007-I4");
    }

    @Test
    void a_merge_stands_on_both_records() throws IOException {
        assertThat(paper("ISS-fire")).containsSequence("并入本问题\nMerged into this", "XT-2026-007-I4");
        assertThat(paper("ISS-twin")).containsSequence("并入\nMerged into", "XT-2026-007-I3",
                "a pump smokes in the burn-in room").contains("the same fire");
    }

    @Test
    void the_question_of_the_law_is_asked_of_critical_issues_only() throws IOException {
        assertThat(paper("ISS-fire")).containsSubsequence("依法上报 Report required by law",
                "属依法上报事故\nAccident reportable by law", "是\nyes", "上报文号\nReference of that report");
        assertThat(paper("ISS-twin")).containsSubsequence("依法上报 Report required by law", "尚未答复\nNot answered yet");
        assertThat(paper("ISS-saved")).doesNotContain("依法上报 Report required by law");
    }

    private static List<String> paper(String issue) throws IOException {
        try (XSSFWorkbook record = PaperEndpointTest
                .read(bench.get("he.jia", "/api/requests/REQ-pump/papers/T3.xlsx?issue=" + issue))) {
            return PaperEndpointTest.texts(record);
        }
    }
}

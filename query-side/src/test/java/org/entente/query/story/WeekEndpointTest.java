package org.entente.query.story;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.query.story.PumpWeek.W23;
import static org.entente.query.story.PumpWeek.W24;
import static org.entente.query.story.SmallCompany.PRODUCTION;
import static org.entente.query.story.SmallCompany.RND;

/** GET /api/weeks/{week}: whose slots one sees, and what is needed to fill them (handbook 1.4 C2). */
class WeekEndpointTest {
    private static final String PATH = "/api/weeks/2026-W24";
    private static QueryBench bench;

    @BeforeAll
    static void aCaseInJune() {
        bench = new QueryBench(PumpWeek.told(), "2026-06-15T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"he.jia, 2", "dai.director, 2", "gao.gm, 2", "au.ditor, 2", "pan.liaison, 1", "pei.head, 1",
            "vera.vp, 1",
            "lin.lan, 0", "qin.liaison, 0", "wang.worker, 0"})
    void who_speaks_for_a_department_sees_its_slots_and_the_office_all(String person, int slots) {
        assertThat(bench.get(person, PATH)).bodyJson().extractingPath("$.slots").asArray().hasSize(slots);
    }

    @Test
    void whoever_sees_no_case_content_sees_no_week() {
        assertThat(bench.get("ana.lyst", PATH)).hasStatus(403);
        assertThat(bench.get("he.jia", "/api/weeks/2026-W54")).hasStatus(400);
        assertThat(bench.get("he.jia", PATH + "?slots=all")).hasStatus(400);
    }

    @Test
    void a_slot_says_what_is_due_until_when_and_what_was_said_the_week_before() {
        MvcTestResult week = bench.get("pan.liaison", PATH);

        one(week, "$.monday", "2026-06-08");
        one(week, "$.slots[0].id", PumpWeek.slot(PRODUCTION, W24).value());
        one(week, "$.slots[0].number", "XT-2026-007");
        one(week, "$.slots[0].phase", "due");
        one(week, "$.slots[0].dueAt", "2026-06-12T10:00:00Z");
        one(week, "$.slots[0].items[0].task", "TSK-pump-2");
        one(week, "$.slots[0].items[0].due", true);
        one(week, "$.slots[0].items[0].overdue", true);
        one(week, "$.slots[0].items[0].before.note.en", "moulds are there");
        one(week, "$.slots[0].items[0].prefilled.percent", 40);
        assertThat(week).bodyJson().extractingPath("$.slots[0].items[0].said").isNull();
        assertThat(week).bodyJson().extractingPath("$.slots[0].actions[*].enabled").asArray()
                .containsExactlyElementsOf(List.of(true, true, false));
    }

    @Test
    void what_was_said_late_and_added_later_stands_there_with_who_was_asked_for_it() {
        MvcTestResult week = bench.get("he.jia", PATH + "?department=" + RND);

        one(week, "$.slots[0].phase", "submitted");
        one(week, "$.slots[0].late", true);
        one(week, "$.slots[0].submittedAt", "2026-06-15T01:00:00Z");
        assertThat(week).bodyJson().extractingPath("$.slots[0].chased").asArray().containsExactly("ru.liaison",
                "rui.head");
        one(week, "$.slots[0].items[0].said.percent", 20);
        one(week, "$.slots[0].items[0].prefilled.percent", 20);
    }

    @Test
    void a_week_is_as_it_was_at_any_moment() {
        MvcTestResult missed = bench.get("he.jia", PATH + "?phase=missed&asOf=2026-06-13T09:00:00%2B08:00");

        one(missed, "$.slots[0].id", PumpWeek.slot(RND, W24).value());
        assertThat(bench.get("he.jia", PATH + "?phase=missed")).bodyJson().extractingPath("$.slots").asArray()
                .isEmpty();
        MvcTestResult before = bench.get("he.jia", "/api/weeks/" + W23 + "?asOf=2026-06-05T15:00:00%2B08:00");
        one(before, "$.slots[0].phase", "due");
        assertThat(before).bodyJson().extractingPath("$.slots[0].items[0].prefilled").isNull();
    }

    private static void one(MvcTestResult week, String path, Object expected) {
        assertThat(week).bodyJson().extractingPath(path).isEqualTo(expected);
    }
}

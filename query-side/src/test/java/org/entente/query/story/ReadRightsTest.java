package org.entente.query.story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule SEC-4 (handbook 1.10): today's roles decide who sees case content. */
class ReadRightsTest {
    private static QueryBench bench;

    @BeforeAll
    static void theWholeCase() {
        bench = new QueryBench(PumpCase.told(), "2026-06-01T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"he.jia, 200", "dai.director, 200", "gao.gm, 200", "au.ditor, 200", "lin.lan, 200", "rui.head, 200",
            "pan.liaison, 200", "vera.vp, 200", "wang.worker, 200", "qi.head, 403", "qin.liaison, 403",
            "ada.admin, 403", "ana.lyst, 403", "nobody, 403", "lin.new, 403"})
    void a_case_is_seen_by_its_members_the_office_and_auditors(String person, int status) {
        assertThat(bench.get(person, "/api/requests/REQ-pump")).hasStatus(status);
        assertThat(bench.get(person, "/api/requests/REQ-pump?asOf=4")).hasStatus(status);
        assertThat(bench.get(person, "/api/requests/REQ-pump/history")).hasStatus(status);
        assertThat(bench.get(person, "/api/meetings/MTG-pump-kickoff")).hasStatus(status);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({"he.jia, 200, 1", "qin.liaison, 200, 0", "lin.new, 200, 0", "ada.admin, 403,", "ana.lyst, 403,",
            "nobody, 403,"})
    void lists_and_board_hold_what_is_seen_and_nothing_else(String person, int status, Integer found) {
        for (String url : new String[]{"/api/requests", "/api/tasks", "/api/board"}) {
            assertThat(bench.get(person, url)).hasStatus(status);
        }
        if (found != null) {
            assertThat(bench.get(person, "/api/requests")).bodyJson().extractingPath("$.items").asArray()
                    .hasSize(found);
            assertThat(bench.get(person, "/api/board")).bodyJson().extractingPath("$.phases").asArray().hasSize(found);
        }
    }

    @ParameterizedTest
    @CsvSource({"ada.admin", "ana.lyst", "wang.worker"})
    void everybody_sees_organization_calendar_and_policy(String person) {
        for (String url : new String[]{"/api/departments", "/api/people", "/api/me", "/api/calendars/cn",
                "/api/policies"}) {
            assertThat(bench.get(person, url)).hasStatusOk();
        }
    }
}

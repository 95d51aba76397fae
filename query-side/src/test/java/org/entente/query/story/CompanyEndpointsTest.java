package org.entente.query.story;

import java.time.LocalTime;

import org.entente.api.calendar.CalendarEvent.OfficeHoursSet;
import org.entente.api.calendar.OfficeHours;
import org.entente.api.organization.OrganizationEvent.OrganizationImported;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Organization, calendar, limits, board and history are answered as of the moment asked about. */
class CompanyEndpointsTest {
    private static QueryBench bench;

    @BeforeAll
    static void aCompanyThatChanged() {
        CaseLedger ledger = PumpCase.told().when("2026-05-29T09:00", "ada.admin", "administrator");
        ledger.happensToTheCompany("ORG-company",
                new OrganizationImported(SmallCompany.company("lin.new"), 2, ledger.now()));
        ledger.happensToTheCompany("CAL-cn", new OfficeHoursSet(
                new OfficeHours(LocalTime.of(8, 0), LocalTime.of(17, 0)), 2, ledger.now(), ledger.now()));
        bench = new QueryBench(ledger, "2026-06-01T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void roles_are_shown_as_of_then() {
        assertThat(bench.get("lin.new", "/api/me")).bodyJson().extractingPath("$.roles[*].role").asArray()
                .containsExactly("liaison");
        assertThat(bench.get("lin.new", "/api/me?asOf=3")).bodyJson().extractingPath("$.roles").asArray().isEmpty();
        assertThat(bench.get("lin.new", "/api/people/lin.lan?asOf=3")).bodyJson().extractingPath("$.roles[*].role")
                .asArray().containsExactly("liaison");
        assertThat(bench.get("lin.new", "/api/people/nobody")).hasStatus(404);
        assertThat(bench.get("lin.new", "/api/departments")).bodyJson().extractingPath("$.items[2].vicePresident")
                .isEqualTo("vera.vp");
    }

    @Test
    void people_come_in_pages() {
        MvcTestResult first = bench.get("lin.new", "/api/people?limit=10");
        assertThat(first).bodyJson().extractingPath("$.items[0].id").isEqualTo("ada.admin");
        String link = String.valueOf(first.getResponse().getHeader("Link"));
        MvcTestResult second = bench.get("lin.new", link.substring(1, link.indexOf('>')));
        assertThat(second).bodyJson().extractingPath("$.items").asArray().hasSize(7);
        assertThat(second).bodyJson().extractingPath("$.next").isNull();
    }

    @Test
    void a_calendar_is_shown_in_each_of_its_versions() {
        assertThat(bench.get("lin.new", "/api/calendars/cn")).hasHeader("ETag", "\"1\"").bodyJson()
                .extractingPath("$.officeHours.end").isEqualTo("17:00:00");
        assertThat(bench.get("lin.new", "/api/calendars/cn?version=1")).bodyJson().extractingPath("$.officeHours.end")
                .isEqualTo("18:00:00");
        assertThat(bench.get("lin.new", "/api/calendars/cn?asOf=4")).bodyJson().extractingPath("$.calendarVersion")
                .isEqualTo(1);
        assertThat(bench.get("lin.new", "/api/calendars/cn?version=3")).hasStatus(404);
        assertThat(bench.get("lin.new", "/api/calendars/xx")).hasStatus(404);
    }

    @Test
    void limits_say_what_the_handbook_demands() {
        MvcTestResult answer = bench.get("lin.new", "/api/policies");

        assertThat(answer).bodyJson().extractingPath("$.limits[?(@.key=='normal_solved')].demanded").asArray()
                .containsExactly(true);
        assertThat(answer).bodyJson().extractingPath("$.limits[?(@.key=='normal_solved')].budget.amount").asArray()
                .containsExactly(72);
        assertThat(answer).bodyJson().extractingPath("$.policyVersion").isEqualTo(1);
        assertThat(bench.get("lin.new", "/api/policies?asOf=0")).bodyJson().extractingPath("$.policyVersion")
                .isEqualTo(0);
    }

    @Test
    void the_board_shows_the_clock_that_runs_out_next() {
        MvcTestResult then = bench.get("he.jia", "/api/board?asOf=2026-05-07T10:00:00%2B08:00");
        assertThat(then).bodyJson().extractingPath("$.phases[*].phase").asArray().containsExactly("confirmed");
        assertThat(then).bodyJson().extractingPath("$.phases[0].cases[0].next.code").isEqualTo("kickoff");
        assertThat(then).bodyJson().extractingPath("$.phases[0].cases[0].missed").isEqualTo(1);

        MvcTestResult now = bench.get("he.jia", "/api/board");
        assertThat(now).bodyJson().extractingPath("$.phases[0].cases[0].next.code").isEqualTo("decomposition");
        assertThat(now).bodyJson().extractingPath("$.phases[0].cases[0].overdue").isEqualTo(true);
    }

    @Test
    void the_history_tells_every_event_of_the_case_in_order_and_in_words() {
        MvcTestResult answer = bench.get("he.jia", "/api/requests/XT-2026-007/history?limit=5");

        assertThat(answer).bodyJson().extractingPath("$.items[*].type").asArray().containsExactly("request.drafted",
                "request.signed", "request.submitted", "obligation.opened", "request.approved");
        assertThat(answer).bodyJson().extractingPath("$.items[2].sentence.en")
                .isEqualTo("Person lin.lan submitted the request as XT-2026-007.");
        assertThat(answer).bodyJson().extractingPath("$.items[3].sentence.zh")
                .isEqualTo("协同管理办公室对协同管理办公室负有义务“初审”，期限2026-04-28 18:00。");
        assertThat(answer).bodyJson().extractingPath("$.items[2].payload.number").isEqualTo("XT-2026-007");
        assertThat(answer).bodyJson().extractingPath("$.next").isNotNull();
        assertThat(bench.get("he.jia", "/api/requests/REQ-pump/history?asOf=5")).bodyJson().extractingPath("$.items")
                .asArray().hasSize(2);
    }
}

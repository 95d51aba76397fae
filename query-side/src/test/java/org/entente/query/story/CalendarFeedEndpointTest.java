package org.entente.query.story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule MTG-24: whose calendar is for whom, at whatever moment, and invitations one by one. */
class CalendarFeedEndpointTest {
    private static final String MINE = "/api/people/lin.lan/calendar.ics";
    private static QueryBench bench;

    @BeforeAll
    static void theWholeCase() {
        bench = new QueryBench(PumpCase.told(), "2026-05-25T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void a_person_reads_the_own_calendar_and_so_does_the_director() {
        MvcTestResult own = bench.get("lin.lan", MINE);

        assertThat(own).hasStatusOk();
        assertThat(own.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(own).bodyText().contains("METHOD:PUBLISH", "UID:MTG-pump-kickoff",
                "SUMMARY:XT-2026-007 启动会 / kickoff",
                "TZID=Asia/Shanghai:20260511T");
        assertThat(bench.get("dai.director", MINE)).hasStatusOk();
    }

    @Test
    void another_persons_calendar_is_403_and_an_unknown_persons_404() {
        assertThat(bench.get("he.jia", MINE)).hasStatus(403).bodyText().contains("calendar-of-another");
        assertThat(bench.get("dai.director", "/api/people/no.body/calendar.ics")).hasStatus(404);
    }

    @Test
    void the_same_calendar_has_the_same_tag_and_is_not_sent_again() {
        String tag = bench.get("lin.lan", MINE).getResponse().getHeader("ETag");

        assertThat(tag).isNotNull().isEqualTo(bench.get("lin.lan", MINE).getResponse().getHeader("ETag"));
        assertThat(bench.get("lin.lan", MINE + "?asOf=1").getResponse().getHeader("ETag")).isNotEqualTo(tag);
    }

    @Test
    void before_the_meeting_was_called_the_calendar_is_empty() {
        assertThat(bench.get("lin.lan", MINE + "?asOf=2026-05-06T09:00:00%2B08:00")).hasStatusOk().bodyText()
                .contains("METHOD:PUBLISH").doesNotContain("VEVENT");
    }

    @Test
    void an_invitation_is_for_who_sees_the_meeting() {
        String path = "/api/meetings/MTG-pump-kickoff/invitation.ics";

        assertThat(bench.get("he.jia", path)).hasStatusOk().bodyText().contains("METHOD:REQUEST",
                "UID:MTG-pump-kickoff");
        assertThat(bench.get("he.jia", "/api/meetings/MTG-none/invitation.ics")).hasStatus(404);
        assertThat(bench.get("he.jia", path + "?what=1")).hasStatus(400);
    }
}

package org.entente.command.week;

import org.entente.api.week.WeekKey;
import org.entente.command.week.WeekDoor.Due;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.week.WeekDoor.LIAISON;
import static org.entente.command.week.WeekDoor.NODE;
import static org.entente.command.week.WeekDoor.RND;
import static org.entente.command.week.WeekDoor.put;
import static org.entente.command.week.WeekDoor.refused;
import static org.entente.command.week.WeekDoor.row;

/** POST /api/weeks/{week}/updates/copy and POST /api/weeks/{week}/slots/{id}/excuse; rules WEK-10 and WEK-15. */
class SlotEndpointsTest {
    // WEK-15: a copy says of every due item that nothing has changed
    @Test
    void a_copy_repeats_last_week_for_every_due_item() {
        Due last = WeekDoor.opened(new WeekKey("2026-W23"), RND, 2);
        put(LIAISON, "2026-W23", row(last.task(0), "in_progress", ",'percent':20") + ","
                + row(last.task(1), "in_progress", ",'percent':70"));
        Due due = WeekDoor.reopened(last.request(), new WeekKey("2026-W24"), RND, last.tasks());

        MvcTestResult report = NODE.post(LIAISON, "/api/weeks/2026-W24/updates/copy", "{}");

        assertThat(report).hasStatusOk();
        assertThat(report).bodyJson().extractingPath("$.rows[*].outcome").asArray().containsExactly("accepted",
                "accepted");
        assertThat(report).bodyJson().extractingPath("$.slots[0].phase").isEqualTo("submitted");
        assertThat(NODE.payload(due.slot().value(), "update.submitted")).contains("\"percent\":20", "\"percent\":70");
        refused(NODE.post("he.jia", "/api/weeks/2026-W24/updates/copy", "{}"), 403, "role-missing");
    }

    @Test
    void the_office_excuses_a_slot_before_it_is_due() {
        Due due = WeekDoor.opened(new WeekKey("2026-W26"), RND, 1);

        MvcTestResult excused = NODE.post("he.jia", excuse(due, "2026-W26"), "{'reason':'trade fair'}");

        assertThat(excused).hasStatusOk();
        assertThat(excused).headers().hasValue("ETag", "\"3\"");
        assertThat(due.stored()).endsWith("update.excused", "obligation.waived");
        refused(NODE.post("he.jia", excuse(due, "2026-W26"), "{'reason':'trade fair'}"), 409, "phase");
    }

    @Test
    void nobody_else_does_and_no_other_slot() {
        Due due = WeekDoor.opened(new WeekKey("2026-W27"), RND, 1);

        refused(NODE.post(LIAISON, excuse(due, "2026-W27"), "{'reason':'trade fair'}"), 403, "role-missing");
        refused(NODE.post("he.jia", excuse(due, "2026-W28"), "{'reason':'trade fair'}"), 404, "not-found");
        refused(NODE.post("he.jia", "/api/weeks/2026-W27/slots/WKU-2026-W27-none/excuse", "{'reason':'fair'}"), 404,
                "not-found");
        refused(NODE.post("he.jia", excuse(due, "2026-W27"), "{'reason':' '}"), 422, "text-missing");
        refused(NODE.post("he.jia", excuse(due, "2026-W27"), "{'reason':'fair'}", "If-Match", "\"9\""), 412,
                "stale-version");
        assertThat(NODE.post("he.jia", excuse(due, "2026-W27"), "[]")).hasStatus(400);
        assertThat(due.stored()).containsExactly("update.opened", "obligation.opened");
    }

    private static String excuse(Due due, String week) {
        return "/api/weeks/" + week + "/slots/" + due.slot() + "/excuse";
    }
}

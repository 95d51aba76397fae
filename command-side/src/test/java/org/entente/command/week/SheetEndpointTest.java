package org.entente.command.week;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.entente.api.request.RequestId;
import org.entente.api.week.WeekKey;
import org.entente.command.request.ExecutingCase;
import org.entente.command.week.WeekDoor.Due;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.week.WeekDoor.LIAISON;
import static org.entente.command.week.WeekDoor.NODE;
import static org.entente.command.week.WeekDoor.RND;
import static org.entente.command.week.WeekDoor.SALES;
import static org.entente.command.week.WeekDoor.put;
import static org.entente.command.week.WeekDoor.refused;
import static org.entente.command.week.WeekDoor.row;

/** PUT /api/weeks/{week}/updates: rules WEK-12, WEK-13, WEK-14 and WEK-16, each told by itself, and the slots that they fill. */
class SheetEndpointTest {
    private static final String DELAYED = ",'percent':30,'note':{'en':'mould late'},'newExpectedEnd':'2026-03-12',"
            + "'cause':'supplier'";

    @Test
    void every_row_is_told_to_its_item_and_the_covered_slot_is_submitted() {
        Due due = WeekDoor.opened(new WeekKey("2026-W11"), RND, 2);

        MvcTestResult report = put(LIAISON, "2026-W11",
                row(due.task(0), "in_progress", ",'percent':20") + "," + row(due.task(1), "delayed", DELAYED));

        assertThat(report).hasStatusOk();
        at(report, "$.rows[*].outcome", "accepted", "accepted");
        at(report, "$.rows[*].version", 2, 2);
        at(report, "$.slots[*].slot", due.slot().value());
        at(report, "$.slots[0].phase", "submitted");
        at(report, "$.slots[0].version", 3);
        assertThat(NODE.stored(due.task(1))).containsExactly("task.opened", "task.started", "task.progress-reported");
        assertThat(due.stored()).containsExactly("update.opened", "obligation.opened", "update.submitted",
                "obligation.met");
        assertThat(NODE.payload(due.slot().value(), "update.submitted")).contains("\"status\":\"delayed\"",
                "\"cause\":\"supplier\"", "\"late\":false");
    }

    // WEK-12: decided by itself, with the very refusal; only its own slot stays open
    @Test
    void a_refused_row_holds_up_no_other_row_and_only_its_own_slot() {
        Due first = WeekDoor.opened(new WeekKey("2026-W12"), RND, 2);
        Due second = WeekDoor.opened(new WeekKey("2026-W12"), RND, 1);

        MvcTestResult report = put(LIAISON, "2026-W12", row(first.task(0), "blocked", ",'percent':20,'cause':'quality'")
                + "," + row(second.task(0), "in_progress", ",'percent':20"));

        at(report, "$.rows[*].outcome", "refused", "accepted");
        at(report, "$.rows[0].refusal.code", "reason-missing");
        at(report, "$.rows[0].refusal.status", 409);
        at(report, "$.rows[0].refusal.clause", "1.4");
        at(report, "$.rows[0].refusal.pointer", "/rows/0");
        at(report, "$.slots[*].phase", "due", "submitted");
        at(report, "$.slots[0].refused[*]", first.task(0));
        at(report, "$.slots[0].missing[*]", first.task(1));
        assertThat(NODE.stored(first.task(0))).containsExactly("task.opened");
        assertThat(first.stored()).containsExactly("update.opened", "obligation.opened");
    }

    // WEK-16: what belongs to others, what has no slot and what there is none of look the same
    @Test
    void items_of_others_do_not_exist() {
        Due due = WeekDoor.opened(new WeekKey("2026-W13"), SALES, 1);
        Due own = WeekDoor.opened(due.request(), new WeekKey("2026-W13"), RND, 1);
        String without = WeekDoor.item(ExecutingCase.begun(), RND).value();

        MvcTestResult report = put(LIAISON, "2026-W13", row(due.task(0), "in_progress", "") + ","
                + row(without, "in_progress", "") + "," + row("TSK-none", "in_progress", ""));

        at(report, "$.rows[*].refusal.code", "not-found", "not-found", "not-found");
        at(report, "$.rows[*].refusal.status", 404, 404, 404);
        at(report, "$.slots[*].slot", own.slot().value());
        assertThat(NODE.stored(due.task(0))).containsExactly("task.opened");
    }

    // WEK-13: unchanged is what was last said, under the same rules
    @Test
    void an_unchanged_row_says_again_what_was_last_said() {
        Due due = WeekDoor.opened(new WeekKey("2026-W14"), RND, 2);
        put(LIAISON, "2026-W14", row(due.task(0), "delayed", DELAYED));
        WeekDoor.reopened(due.request(), new WeekKey("2026-W15"), RND, due.tasks());

        MvcTestResult report = put(LIAISON, "2026-W15",
                row(due.task(0), "unchanged", "") + "," + row(due.task(1), "unchanged", ""));

        at(report, "$.rows[*].outcome", "accepted", "refused");
        at(report, "$.rows[1].refusal.code", "nothing-to-copy");
        assertThat(NODE.stored(due.task(0))).containsExactly("task.opened", "task.started", "task.progress-reported",
                "task.progress-reported");
        assertThat(NODE.payload(due.task(0), "task.progress-reported")).contains("\"status\":\"delayed\"",
                "\"newExpectedEnd\":\"2026-03-12\"", "\"en\":\"mould late\"");
    }

    // WEK-14: a restated completion adds nothing and covers its item; one that nobody mentions covers itself
    @Test
    void what_was_completed_before_needs_no_row_and_a_row_about_it_adds_nothing() {
        Due due = WeekDoor.opened(new WeekKey("2026-W16"), RND, 2);
        for (String task : List.of(due.task(0), due.task(1))) {
            assertThat(NODE.post(LIAISON, "/api/tasks/" + task + "/start", "{}")).hasStatusOk();
            assertThat(NODE.post(LIAISON, "/api/tasks/" + task + "/completion", "{}")).hasStatusOk();
        }

        MvcTestResult report = put(LIAISON, "2026-W16", row(due.task(0), "completed", ""));

        at(report, "$.rows[*].outcome", "unchanged");
        at(report, "$.slots[0].phase", "submitted");
        assertThat(NODE.stored(due.task(0))).containsExactly("task.opened", "task.started", "task.completed");
        assertThat(NODE.payload(due.slot().value(), "update.submitted")).contains("\"restated\":true")
                .doesNotContain("\"restated\":false");
    }

    @Test
    void the_same_sheet_under_the_same_key_is_answered_the_same_and_adds_nothing() {
        Due due = WeekDoor.opened(new WeekKey("2026-W17"), RND, 3);
        assertThat(NODE.post(LIAISON, "/api/tasks/" + due.task(2) + "/start", "{}")).hasStatusOk();
        String rows = row(due.task(0), "in_progress", ",'percent':20") + "," + row(due.task(1), "delayed", "")
                + "," + row(due.task(2), "completed", "");

        MvcTestResult first = put(LIAISON, "2026-W17", rows, "Idempotency-Key", "sheet-17");
        long events = NODE.events();
        MvcTestResult again = put(LIAISON, "2026-W17", rows, "Idempotency-Key", "sheet-17");

        at(first, "$.rows[*].outcome", "accepted", "refused", "accepted");
        assertThat(text(again)).isEqualTo(text(first));
        assertThat(NODE.events()).isEqualTo(events);
        refused(put(LIAISON, "2026-W17", row(due.task(1), "in_progress", ",'percent':20"), "Idempotency-Key",
                "sheet-17"), 422, "key-used");
    }

    @Test
    void the_same_answer_also_says_again_that_a_slot_was_submitted() {
        Due due = WeekDoor.opened(new WeekKey("2026-W19"), RND, 1);
        String rows = row(due.task(0), "in_progress", ",'percent':20");

        MvcTestResult first = put(LIAISON, "2026-W19", rows, "Idempotency-Key", "sheet-19");
        MvcTestResult again = put(LIAISON, "2026-W19", rows, "Idempotency-Key", "sheet-19");

        at(again, "$.slots[0].version", 3);
        assertThat(text(again)).isEqualTo(text(first));
        MvcTestResult other = put(LIAISON, "2026-W19", rows);
        at(other, "$.slots[0].phase", "submitted");
        assertThat(due.stored()).hasSize(4);
    }

    @Test
    void a_rehearsal_reports_the_same_and_writes_nothing() {
        Due due = WeekDoor.opened(new WeekKey("2026-W20"), RND, 2);
        String rows = row(due.task(0), "in_progress", ",'percent':20") + "," + row(due.task(1), "delayed", DELAYED);
        NODE.settle();
        long events = NODE.events();

        MvcTestResult rehearsed = NODE.put(LIAISON, "/api/weeks/2026-W20/updates?dryRun=true",
                "{'rows':[" + rows + "]}");
        assertThat(NODE.events()).isEqualTo(events);

        assertThat(text(put(LIAISON, "2026-W20", rows))).isEqualTo(text(rehearsed));
        assertThat(NODE.events()).isEqualTo(events + 6);
    }

    @Test
    void more_about_a_submitted_week_is_added_to_its_slot() {
        Due due = WeekDoor.opened(new WeekKey("2026-W21"), RND, 1);
        put(LIAISON, "2026-W21", row(due.task(0), "in_progress", ",'percent':20"));
        String since = WeekDoor.item(due.request(), RND).value();

        MvcTestResult report = put(LIAISON, "2026-W21", row(since, "in_progress", ",'percent':5"));

        at(report, "$.slots[0].phase", "submitted");
        assertThat(due.stored()).last().isEqualTo("update.amended");
    }

    @Test
    void whoever_is_named_liaison_in_the_case_fills_its_slot_and_no_other() {
        RequestId request = ExecutingCase.begun();
        assertThat(NODE.put("zheng.hao", "/api/requests/" + request + "/liaisons/rnd",
                "{'liaison':'song.yu'}")).hasStatusOk();
        Due here = WeekDoor.opened(request, new WeekKey("2026-W22"), RND, 1);
        Due elsewhere = WeekDoor.opened(new WeekKey("2026-W22"), RND, 1);

        MvcTestResult report = put("song.yu", "2026-W22", row(here.task(0), "in_progress", "") + ","
                + row(elsewhere.task(0), "in_progress", ""));

        at(report, "$.rows[*].outcome", "accepted", "refused");
        at(report, "$.slots[*].slot", here.slot().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"he.jia", "wen.ya"})
    void who_speaks_for_no_department_is_turned_away(String person) {
        refused(put(person, "2026-W11", ""), 403, "role-missing");
    }

    @Test
    void a_sheet_that_is_none_is_not_understood() {
        assertThat(NODE.put(LIAISON, "/api/weeks/2026-W11/updates", "{'rows':[{'task':'TSK-1','status':'almost'}]}"))
                .hasStatus(400);
        assertThat(NODE.put(LIAISON, "/api/weeks/2026-W54/updates", "{'rows':[]}")).hasStatus(400);
        refused(NODE.put(LIAISON, "/api/weeks/2026-W11/updates?week=12", "{'rows':[]}"), 400, "unknown-parameter");
        assertThat(NODE.put(LIAISON, "/api/weeks/2026-W11/updates",
                "{'rows':[" + ",{'task':'TSK-1','status':'completed'}".repeat(201).substring(1) + "]}"))
                .hasStatus4xxClientError();
        assertThat(NODE.put(LIAISON, "/api/weeks/2026-W11/updates", "rows", "Content-Type", "text/plain"))
                .hasStatus4xxClientError();
    }

    private static void at(MvcTestResult report, String path, Object... expected) {
        if (expected.length == 1 && !path.contains("*")) {
            assertThat(report).bodyJson().extractingPath(path).isEqualTo(expected[0]);
        } else {
            assertThat(report).bodyJson().extractingPath(path).asArray().containsExactly(expected);
        }
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

package org.entente.command.task;

import java.time.LocalDate;

import org.entente.api.request.RequestPhase;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.entente.api.task.TaskEvent.TaskStarted;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.text;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/tasks/{id}/progress: the item's department says how it stands, on Monday 16 March 2026 at 09:00. */
class ProgressEndpointTest {
    private static final String PROGRESS = TaskDoor.PATH + "/progress";
    private static final String GOES_ON = "{'status':'in_progress','percent':40}";
    private static final String LATE = """
                                       {'status':'delayed','percent':40,'note':{'en':'moulds late'},
                                        'newExpectedEnd':'2026-04-22','cause':'waiting_for_department',
                                        'waitingFor':'sales','forecast':'2026-04-24'}""";

    @Test
    void what_was_said_is_recorded_with_its_three_dates_apart() throws Exception {
        TaskDoor door = TaskDoor.started();

        door.post("liaison.rnd", PROGRESS, LATE).andExpect(status().isOk()).andExpect(header().string("ETag", "\"2\""))
                .andExpect(jsonPath("$.id").value("TSK-1")).andExpect(jsonPath("$.version").value(2));
        assertThat(door.brought()).containsExactly(new ProgressReported(Items.TASK, TaskStatus.DELAYED, 40,
                text("moulds late"), LocalDate.parse("2026-04-22"), SlipCause.WAITING_FOR_DEPARTMENT, SALES,
                LocalDate.parse("2026-04-24"), at("2026-03-16T09:00")));
    }

    @Test
    void a_report_on_an_item_that_has_not_begun_begins_it() throws Exception {
        TaskDoor door = TaskDoor.opened();

        door.post("head.rnd", PROGRESS, GOES_ON, "If-Match", door.version()).andExpect(status().isOk());
        assertThat(door.brought()).containsExactly(new TaskStarted(Items.TASK, at("2026-03-09T17:40")),
                new ProgressReported(Items.TASK, TaskStatus.IN_PROGRESS, 40, Text.NONE, null, null, null, null,
                        at("2026-03-09T17:40")));
    }

    @Test
    void the_items_department_speaks_for_it_and_nobody_else() throws Exception {
        TaskDoor door = TaskDoor.started();

        door.refused(403, "wrong-department", door.post("liaison.sales", PROGRESS, GOES_ON));
        door.refused(422, "department-needed", door.post("he.jia", PROGRESS, GOES_ON));
        door.refused(403, "role-missing", door.post("he.jia", PROGRESS,
                GOES_ON.replaceFirst("\\{", "{'department':'rnd',")));
        door.refused(403, "role-missing", door.post("du.hang", PROGRESS,
                GOES_ON.replaceFirst("\\{", "{'department':'rnd',")));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "{'status':'delayed','percent':1,'newExpectedEnd':'2026-04-22','cause':'supplier'} | 409 | reason-missing",
            "{'status':'blocked','percent':1,'note':{'zh':' '},'cause':'supplier'} | 409 | reason-missing",
            "{'status':'blocked','percent':1,'note':{'en':'x'}} | 409 | cause-missing",
            "{'status':'in_progress','percent':1,'newExpectedEnd':'2026-04-22'} | 409 | cause-missing",
            "{'status':'delayed','percent':1,'note':{'en':'x'},'cause':'supplier'} | 409 | expected-end-missing",
            "{'status':'delayed','percent':1,'note':{'en':'x'},'cause':'supplier','newExpectedEnd':'2026-03-15'} | 409 | expected-end-in-the-past",
            "{'status':'in_progress','percent':1,'forecast':'2026-03-15'} | 409 | forecast-in-the-past",
            "{'status':'blocked','percent':1,'note':{'en':'x'},'cause':'waiting_for_department'} | 409 | waiting-for-missing",
            "{'status':'in_progress','percent':1,'waitingFor':'rnd'} | 409 | waits-for-itself",
            "{'status':'in_progress','percent':1,'waitingFor':'it'} | 422 | unknown-department",
            "{'status':'in_progress','percent':101} | 422 | percent-out-of-range",
            "{'status':'in_progress','percent':-1} | 422 | percent-out-of-range",
            "{'status':'completed','percent':100} | 422 | status-not-reportable",
            "{'status':'not_started','percent':0} | 422 | status-not-reportable"})
    void what_does_not_say_enough_or_makes_no_sense_is_refused(String body, int status, String code) throws Exception {
        TaskDoor door = TaskDoor.started();

        door.refused(status, code, door.post("liaison.rnd", PROGRESS, body));
    }

    @Test
    void both_sides_of_percent_and_of_today_are_understood() throws Exception {
        for (String body : new String[]{"{'status':'in_progress','percent':0}",
                "{'status':'in_progress','percent':100}",
                "{'status':'in_progress','percent':1,'forecast':'2026-03-16'}",
                "{'status':'delayed','percent':1,'note':{'en':'x'},'cause':'supplier','newExpectedEnd':'2026-03-16'}"}) {
            TaskDoor.started().post("liaison.rnd", PROGRESS, body).andExpect(status().isOk());
        }
    }

    @Test
    void a_note_has_its_limit() throws Exception {
        TaskDoor door = TaskDoor.started();
        String note = "{'status':'in_progress','percent':1,'note':{'zh':'%s'}}";

        door.refused(422, "text-too-long", door.post("liaison.rnd", PROGRESS, note.formatted("长".repeat(4_001))));
        door.post("liaison.rnd", PROGRESS, note.formatted("长".repeat(4_000))).andExpect(status().isOk());
    }

    @Test
    void only_of_what_is_open_in_a_case_that_is_executing() throws Exception {
        TaskDoor completed = TaskDoor.started().given("2026-04-16T15:00", asLiaison(RND),
                new CompleteTask(Items.TASK, RND, Text.NONE, null));
        TaskDoor suspended = TaskDoor.started().caseIs(RequestPhase.SUSPENDED);
        TaskDoor archived = TaskDoor.started().caseIs(RequestPhase.ARCHIVED);

        completed.refused(409, "phase", completed.post("liaison.rnd", PROGRESS, GOES_ON));
        suspended.refused(409, "case-phase", suspended.post("liaison.rnd", PROGRESS, GOES_ON));
        archived.refused(409, "case-phase", archived.post("liaison.rnd", PROGRESS, GOES_ON));
        suspended.refused(404, "not-found", suspended.post("liaison.rnd", TaskDoor.NOWHERE + "/progress", GOES_ON));
    }

    @Test
    void a_version_counts_where_it_is_named() throws Exception {
        TaskDoor door = TaskDoor.started();

        door.refused(412, "stale-version", door.post("liaison.rnd", PROGRESS, GOES_ON, "If-Match", "\"0\""));
        door.refused(400, "if-match-malformed", door.post("liaison.rnd", PROGRESS, GOES_ON, "If-Match", "1"));
        door.post("liaison.rnd", PROGRESS, GOES_ON, "If-Match", "\"1\"").andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "[]", "{'status':'in_progress'}",
            "{'status':'in_progress','percent':'much'}", "{'status':'late','percent':1}",
            "{'status':'in_progress','percent':1,'cause':'weather'}",
            "{'status':'in_progress','percent':1,'forecast':'tomorrow'}",
            "{'status':'in_progress','percent':1,'note':['x']}", "{'status':'in_progress','percent':1,'mood':'good'}"})
    void a_body_of_another_kind_is_not_understood(String body) throws Exception {
        TaskDoor door = TaskDoor.started();

        door.refused(400, "", door.post("liaison.rnd", PROGRESS, body));
    }
}

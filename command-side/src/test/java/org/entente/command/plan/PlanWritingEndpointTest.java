package org.entente.command.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanEvent.PlanWritten;
import org.entente.api.plan.PlanGoal;
import org.entente.api.plan.PlanRisk;
import org.entente.api.plan.PlanTask;
import org.entente.api.plan.RiskTrigger;
import org.entente.api.plan.SyncRhythm;
import org.entente.api.request.RequestPhase;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.casework.CaseWorld.text;
import static org.entente.command.plan.PlanDoor.PLAN_PATH;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** PUT /api/requests/{id}/plan: a department replaces the draft as a whole. */
class PlanWritingEndpointTest {
    private static final String THIN = "{'content':{'goal':{'en':'A9'}}}";
    private static final String WHOLE = """
                                        {'content':{'goal':{'en':'A9'},'weekOne':'2026-03-16',
                                          'goals':[{'what':{'en':'96%'}},{'id':'first','parent':'g1','what':{'en':'94%'}}],
                                          'tasks':[{'number':1,'department':'rnd','owner':'liaison.rnd','firstWeek':1,'lastWeek':5,
                                            'title':{'en':'design'},'goals':['g1']}],
                                          'rhythm':{'day':'FRIDAY','at':'15:00','minutes':60,'place':'301'},
                                          'risks':[{'risk':{'en':'late'},'contingency':{'en':'B'},
                                            'trigger':{'type':'task_late','planTask':1,'workingDays':6}},
                                            {'risk':{'en':'fire'},'contingency':{'en':'out'}}]}}
                                        """;

    @Test
    void the_draft_is_the_next_version_as_it_was_written() throws Exception {
        PlanDoor door = PlanDoor.awaited();

        door.put("liaison.rnd", PLAN_PATH, WHOLE, "If-Match", "\"1\"").andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"2\""));
        assertThat(door.brought()).containsExactly(new PlanWritten(Plans.PLAN, 1, RND, new PlanContent(text("A9"),
                List.of(new PlanGoal("g1", null, text("96%"), Text.NONE, null),
                        new PlanGoal("first", "g1", text("94%"), Text.NONE, null)),
                LocalDate.parse("2026-03-16"),
                List.of(new PlanTask(1, RND, liaison(RND), 1, 5, text("design"), Text.NONE, List.of("g1"))), List.of(),
                Text.NONE, new SyncRhythm(DayOfWeek.FRIDAY, LocalTime.of(15, 0), 60, "301"),
                List.of(new PlanRisk("k1", text("late"), text("B"), new RiskTrigger.TaskLate(1, 6)),
                        new PlanRisk("k2", text("fire"), text("out"), RiskTrigger.UNSAID))),
                at("2026-03-09T16:50")));
    }

    @Test
    void who_did_not_read_what_is_there_is_refused() throws Exception {
        PlanDoor door = PlanDoor.written(Plans.content(null));

        door.refused(428, "version-required", door.put("liaison.rnd", PLAN_PATH, THIN));
        door.refused(412, "stale-version", door.put("liaison.rnd", PLAN_PATH, THIN, "If-Match", "\"1\""));
        door.refused(412, "stale-version", door.put("liaison.rnd", PLAN_PATH, THIN, "If-Match", "\"9\""));
        door.refused(400, "if-match-malformed", door.put("liaison.rnd", PLAN_PATH, THIN, "If-Match", "*"));
    }

    @Test
    void outsiders_and_who_speaks_for_nobody_write_nothing() throws Exception {
        PlanDoor door = PlanDoor.awaited();

        door.refused(403, "not-participant", door.put("liaison.legal", PLAN_PATH, THIN, "If-Match", "\"1\""));
        door.refused(422, "department-needed", door.put("he.jia", PLAN_PATH, THIN, "If-Match", "\"1\""));
        door.refused(403, "role-missing", door.put("liaison.rnd", PLAN_PATH,
                "{'department':'sales','content':{}}", "If-Match", "\"1\""));
    }

    @Test
    void a_plan_that_is_circulated_or_of_no_case_is_not_written() throws Exception {
        PlanDoor door = PlanDoor.circulated(Plans.content("2026-03-16"));

        door.refused(409, "phase", door.put("liaison.rnd", PLAN_PATH, THIN, "If-Match", "\"5\""));
        door.refused(404, "not-found", door.put("liaison.rnd", "/api/requests/REQ-none/plan", THIN, "If-None-Match",
                "*"));
        door.refused(412, "stale-version", door.put("liaison.rnd", "/api/requests/REQ-none/plan", THIN, "If-Match",
                "\"0\""));
        PlanDoor suspended = PlanDoor.awaited().caseIs(RequestPhase.SUSPENDED);
        suspended.refused(409, "case-phase", suspended.put("liaison.rnd", PLAN_PATH, THIN, "If-Match", "\"1\""));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "'goals':[{'id':'g1','parent':'g1','what':{'en':'x'}}] | goal-tree",
            "'goals':[{'parent':'g7','what':{'en':'x'}}] | unknown-goal",
            "'goals':[{'id':'g1','what':{'en':'x'}},{'id':'g1','what':{'en':'y'}}] | row-id-twice",
            "'goals':[{'id':'Goal 1','what':{'en':'x'}}] | row-id-malformed",
            "'weekOne':'2026-03-17' | week-one-not-monday",
            "'risks':[{'risk':{'en':'x'},'contingency':{'en':'y'},'trigger':{'type':'task_blocked','planTask':1}}] | unknown-plan-task",
            "'rhythm':{'day':'FRIDAY','at':'15:00','minutes':481,'place':''} | rhythm-minutes"})
    void content_that_is_unsound_is_refused_by_code(String field, String code) throws Exception {
        PlanDoor door = PlanDoor.awaited();

        door.refused(422, code,
                door.put("liaison.rnd", PLAN_PATH, "{'content':{" + field + "}}", "If-Match", "\"1\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{'content':{'subGoals':[]}}", "{'content':{'rhythm':{'day':'someday'}}}",
            "{'content':{'risks':[{'risk':{'en':'x'},'contingency':{'en':'y'},'trigger':{'type':'never'}}]}}"})
    void a_body_that_is_no_plan_is_not_understood(String body) throws Exception {
        PlanDoor door = PlanDoor.awaited();

        door.refused(400, "", door.put("liaison.rnd", PLAN_PATH, body, "If-Match", "\"1\""));
    }
}

package org.entente.command.drill;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.drill.DrillCommand;
import org.entente.api.drill.DrillCommand.EndDrill;
import org.entente.api.drill.DrillCommand.StartDrill;
import org.entente.api.drill.DrillDay;
import org.entente.api.drill.DrillEvent;
import org.entente.api.drill.DrillEvent.DrillEnded;
import org.entente.api.drill.DrillEvent.DrillStarted;
import org.entente.api.drill.DrillEvent.IssueInjected;
import org.entente.api.drill.DrillScript;
import org.entente.api.drill.DrillStart;
import org.entente.api.drill.DrillStep;
import org.entente.api.drill.Expectation;
import org.entente.api.drill.Injection;
import org.entente.api.identity.Acting;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.Role;
import org.entente.api.issue.IssueCommand.ReportForOffice;
import org.entente.api.issue.IssueCommand.ReportIssue;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssueKind;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationEvent.AlarmCleared;
import org.entente.api.obligation.ObligationEvent.AlarmSet;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.text.Text;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules DRL-1, DRL-2, DRL-3, DRL-4 and DRL-5: a script is played at its moments, one drill after the other, and only if it can be played to its end. */
class DrillRulesTest {
    private static final Acting DIRECTOR = new Acting("lin.lan", Role.DIRECTOR, null);
    private static final RequestId CASE = new RequestId("REQ-7");
    private static final Instant MONDAY = at("2026-03-09T18:00");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.DEFAULT_ZONE).toInstant();
    }

    private static Injection injection(String key, int after, String department, String... responsible) {
        return new Injection(key, after, CASE, department == null ? null : new DepartmentId(department),
                IssueKind.EXTERNAL_RISK, Urgency.CRITICAL,
                Stream.of(responsible).map(DepartmentId::new).toList(), new Text("起火", "Fire"),
                new Text("停产", "All stands still"), List.of(new Expectation(DrillStep.ACKNOWLEDGED, 10)));
    }

    private static DrillScript script(DrillStart start, Injection... injections) {
        return new DrillScript(new Text("火情", "Fire"), null, start, 120, List.of(injections));
    }

    private static final Injection FIRE = injection("fire", 0, "production", "production");
    private static final Injection PRESS = injection("press", 30, null, "marketing");

    private static Story<DrillState, DrillCommand, DrillEvent> none() {
        return Story.of(new DrillRules(), DrillEvent.class, DrillGround.BOOK)
                .inCase(DrillGround.caseIn(RequestPhase.EXECUTING, CASE, "product", "rnd", "production"));
    }

    @Test
    void a_drill_sets_an_alarm_for_each_of_its_issues_and_for_its_end_and_begins_at_once() {
        DrillScript script = script(null, FIRE, PRESS);
        none().when(MONDAY, DIRECTOR, new StartDrill(script)).then(
                new DrillStarted(1, script, MONDAY, at("2026-03-09T20:00"), MONDAY),
                new AlarmSet("inject-fire", MONDAY, MONDAY),
                new AlarmSet("inject-press", at("2026-03-09T18:30"), MONDAY),
                new AlarmSet("end", at("2026-03-09T20:00"), MONDAY), new AlarmCleared("inject-fire", MONDAY),
                new IssueInjected(1, FIRE, new IssueId("ISS-DRL-1-fire"), MONDAY));
    }

    @ParameterizedTest
    @CsvSource({"SATURDAY, 22:40, 2026-03-14T22:40", "MONDAY, 18:00, 2026-03-09T18:00",
            "MONDAY, 17:59, 2026-03-16T17:59",
            "WORKING_DAY, 09:00, 2026-03-10T09:00", "REST_DAY, 09:00, 2026-03-14T09:00",
            "HOLIDAY, 09:30, 2026-04-04T09:30"})
    void it_begins_at_the_next_moment_that_its_script_describes(DrillDay day, String time, String begins) {
        Story<DrillState, DrillCommand, DrillEvent> story = none().when(MONDAY, DIRECTOR,
                new StartDrill(script(new DrillStart(day, LocalTime.parse(time)), FIRE)));
        assertThat(((DrillStarted) story.history().getFirst()).begins()).isEqualTo(at(begins));
    }

    @Test
    void what_comes_up_and_the_end_are_dated_by_their_moments_however_late_anybody_looks() {
        none().when(MONDAY, DIRECTOR, new StartDrill(script(null, FIRE, PRESS)))
                .when(at("2026-03-12T09:00"), DIRECTOR, new StartDrill(script(null, PRESS)))
                .thenAmongOthers(new IssueInjected(1, PRESS, new IssueId("ISS-DRL-1-press"), at("2026-03-09T18:30")),
                        new DrillEnded(1, false, at("2026-03-09T20:00")),
                        new DrillStarted(2, script(null, PRESS), at("2026-03-12T09:00"), at("2026-03-12T11:00"),
                                at("2026-03-12T09:00")));
    }

    @Test
    void its_leader_ends_it_early_and_what_had_still_to_come_never_comes() {
        Instant early = at("2026-03-09T18:10");
        none().when(MONDAY, DIRECTOR, new StartDrill(script(null, FIRE, PRESS)))
                .when(early, DIRECTOR, new EndDrill())
                .thenAmongOthers(new DrillEnded(1, true, early), new AlarmCleared("end", early),
                        new AlarmCleared("inject-press", early));
    }

    @Test
    void one_drill_is_under_way_at_a_time() {
        Story<DrillState, DrillCommand, DrillEvent> running = none().when(MONDAY, DIRECTOR,
                new StartDrill(script(null, FIRE)));
        running.refused(at("2026-03-09T19:59"), DIRECTOR, new StartDrill(script(null, FIRE)), "drill-running");
        none().refused(MONDAY, DIRECTOR, new EndDrill(), "no-drill-running");
        running.refused(at("2026-03-09T20:00"), DIRECTOR, new EndDrill(), "no-drill-running");
    }

    @Test
    void a_script_that_would_stumble_is_refused_when_it_starts() {
        unfit(script(null, FIRE, FIRE), "key");
        unfit(script(null, injection("Fire!", 0, "production", "production")), "key");
        unfit(script(null, injection("late", 120, "production", "production")), "afterMinutes");
        unfit(script(null, injection("stranger", 0, "sales", "production")), "department");
        unfit(script(null, injection("nobody", 0, "production")), "responsible");
        unfit(script(null, injection("unknown", 0, "production", "space-travel")), "responsible");
        unfit(script(null), "injections");
        unfit(new DrillScript(new Text("长", "Long"), null, null, 20_161, List.of(FIRE)), "lastsMinutes");
    }

    private static void unfit(DrillScript script, String field) {
        assertThat(none().refused(MONDAY, DIRECTOR, new StartDrill(script), "script-unfit").facts())
                .containsEntry("field", field);
    }

    @Test
    void a_case_that_takes_no_issues_cannot_be_rehearsed_on() {
        Story.of(new DrillRules(), DrillEvent.class, DrillGround.BOOK)
                .inCase(DrillGround.caseIn(RequestPhase.ARCHIVED, CASE, "product", "production"))
                .refused(MONDAY, DIRECTOR, new StartDrill(script(null, FIRE)), "case-phase");
    }

    @Test
    void an_injected_issue_is_reported_as_of_its_moment_for_its_department_or_the_office() {
        WhenIssueIsInjectedThenReportIt reaction = new WhenIssueIsInjectedThenReportIt();
        IssueId fire = new IssueId("ISS-DRL-1-fire");
        assertThat(reaction.to(new IssueInjected(1, FIRE, fire, MONDAY), MONDAY, request -> {
            throw new AssertionError();
        })).containsExactly(new ReportIssue(fire, CASE, new DepartmentId("production"), FIRE.record(MONDAY)));
        IssueId press = new IssueId("ISS-DRL-1-press");
        assertThat(reaction.to(new IssueInjected(1, PRESS, press, MONDAY), MONDAY, request -> {
            throw new AssertionError();
        })).containsExactly(new ReportForOffice(press, CASE, PRESS.record(MONDAY)));
        assertThat(PRESS.record(MONDAY).reportedAt()).isEqualTo(MONDAY);
    }
}

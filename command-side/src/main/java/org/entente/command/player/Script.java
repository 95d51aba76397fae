package org.entente.command.player;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.api.calendar.CalendarCommand.PublishCalendarYears;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.organization.Company;
import org.entente.api.plan.PlanCommand.CreateItem;
import org.entente.command.calendar.CalendarTables;
import org.entente.command.organization.OrganizationImport;

/** All cases as one list of steps, ordered by time, then case number, then file order (handbook 5, rule 1). Pure. */
public record Script(List<Step> steps) {
    private static final String REHEARSED = "XT-2026-007";

    public Script {
        steps = List.copyOf(steps);
    }

    /** The seven cases of the sample company with its people and the official calendars. */
    public static Script sample() {
        return of(Scenarios.sample(), OrganizationImport.sample().company(), CalendarTables.shipped());
    }

    /** The company and one case of it whose work is planned and has not begun: what a rehearsal of emergencies begins with. */
    public static Script rehearsal() {
        List<Scenario> one = Scenarios.sample().stream().filter(scenario -> scenario.id().equals(REHEARSED)).toList();
        Script whole = of(one, OrganizationImport.sample().company(), CalendarTables.shipped());
        Instant planned = whole.steps().stream()
                .filter(step -> step.act() instanceof StepAct.Give give && give.command() instanceof CreateItem)
                .map(Step::at).max(Comparator.naturalOrder()).orElseThrow();
        return new Script(whole.steps().stream().filter(step -> !step.at().isAfter(planned)).toList());
    }

    static Script of(List<Scenario> scenarios, Company company, PublishCalendarYears official) {
        Cast cast = new Cast(company);
        WorkingCalendar calendar = SetupSteps.calendar(official);
        List<Step> all = new ArrayList<>(SetupSteps.of(company, official, cast));
        List<CaseSheet> sheets = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            CaseSheet sheet = new CaseSheet(scenario, cast, calendar);
            write(sheet);
            sheets.add(sheet);
            all.addAll(sheet.steps());
        }
        all.addAll(RollUpSteps.of(sheets));
        all.sort(Step.IN_ORDER);
        return new Script(all);
    }

    private static void write(CaseSheet sheet) {
        new RequestSteps(sheet).write();
        new KickoffSteps(sheet).write();
        new PlanSteps(sheet).write();
        List<TaskCourse> courses = TaskCourse.of(sheet);
        new TaskSteps(sheet).write(courses);
        new WeekSteps(sheet).write(courses);
        new IssueSteps(sheet).write();
        new ClosingSteps(sheet).write();
    }

    /** What the service has no command for yet: each kind with its count. */
    public Map<String, Integer> notCovered() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Step step : steps) {
            if (step.act() instanceof StepAct.NotCovered missing) {
                counts.merge(missing.what(), 1, Integer::sum);
            }
        }
        return counts;
    }
}

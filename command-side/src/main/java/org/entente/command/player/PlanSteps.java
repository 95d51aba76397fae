package org.entente.command.player;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.plan.PlanCommand.Circulate;
import org.entente.api.plan.PlanCommand.CreateItem;
import org.entente.api.plan.PlanCommand.Sign;
import org.entente.api.plan.PlanCommand.WritePlan;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanContentHash;
import org.entente.api.plan.PlanGoal;
import org.entente.api.plan.PlanRisk;
import org.entente.api.plan.PlanTask;
import org.entente.api.policy.LimitKey;
import org.entente.api.text.Text;

/** Phase B from the plan's circulation to its work items (handbook 5, rule 4). */
final class PlanSteps {
    private static final Duration CIRCULATED_AT = Duration.ofHours(3);
    private static final Duration SIGNED_AT = Duration.ofMinutes(195);
    private static final Duration BETWEEN_SIGNATURES = Duration.ofMinutes(1);
    private static final Duration BROKEN_DOWN_AT = Duration.ofMinutes(220);
    private static final int VERSION = 1;

    private final CaseSheet sheet;
    private final Scenario scenario;
    private final Instant kickoff;

    PlanSteps(CaseSheet sheet) {
        this.sheet = sheet;
        this.scenario = sheet.scenario();
        this.kickoff = sheet.at(scenario.dates().kickoff());
    }

    void write() {
        circulation();
        signatures();
        for (int number = 1; number <= scenario.tasks().size(); number++) {
            Scenario.PlannedTask task = scenario.tasks().get(number - 1);
            sheet.give(kickoff.plus(BROKEN_DOWN_AT), sheet.cast().liaison(task.dept()),
                    new CreateItem(sheet.plan(), task.dept(), sheet.item(number), number,
                            new Text(task.zh(), task.en()), sheet.cast().named(task.owner()), task.firstWeek(),
                            task.lastWeek(), Text.NONE, null, List.of()));
        }
    }

    private void circulation() {
        PersonId liaison = sheet.cast().liaison(scenario.lead());
        Instant at = kickoff.plus(CIRCULATED_AT);
        Instant due = sheet.due(LimitKey.PLAN_READY, sheet.at(scenario.dates().confirmed()));
        sheet.giveInTime(at, due, liaison, new WritePlan(sheet.plan(), scenario.lead(), content()));
        sheet.giveInTime(at, due, liaison, new Circulate(sheet.plan(), scenario.lead(), VERSION));
    }

    private void signatures() {
        Instant due = sheet.due(LimitKey.PLAN_SIGNATURE, kickoff.plus(CIRCULATED_AT));
        Instant at = kickoff.plus(SIGNED_AT);
        String read = PlanContentHash.of(content());
        for (DepartmentId department : scenario.participants()) {
            sheet.giveInTime(at, due, sheet.cast().head(department), new Sign(sheet.plan(), department, VERSION, read));
            at = at.plus(BETWEEN_SIGNATURES);
        }
    }

    private PlanContent content() {
        List<PlanTask> tasks = new ArrayList<>();
        for (Scenario.PlannedTask task : scenario.tasks()) {
            tasks.add(new PlanTask(tasks.size() + 1, task.dept(), sheet.cast().named(task.owner()), task.firstWeek(),
                    task.lastWeek(), new Text(task.zh(), task.en()), Text.NONE, List.of()));
        }
        List<PlanGoal> goals = new ArrayList<>();
        for (Scenario.Goal one : scenario.subGoals()) {
            goals.add(new PlanGoal("g" + (goals.size() + 1), null, one.what(), Text.orNone(one.measure()), one.due()));
        }
        List<PlanRisk> risks = new ArrayList<>();
        for (Scenario.Risk risk : scenario.risks()) {
            risks.add(new PlanRisk("k" + (risks.size() + 1), new Text(risk.zh(), risk.en()), risk.contingency(),
                    ToldTrigger.of(risk, scenario.tasks())));
        }
        return new PlanContent(scenario.goal(), goals, scenario.dates().weekOne(), tasks,
                RequestSteps.resources(scenario), Wording.COORDINATION, null, risks);
    }
}

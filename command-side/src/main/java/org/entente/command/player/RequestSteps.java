package org.entente.command.player;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.policy.LimitKey;
import org.entente.api.request.Category;
import org.entente.api.request.Confidentiality;
import org.entente.api.request.DepartmentShare;
import org.entente.api.request.RequestCommand.ApproveRequest;
import org.entente.api.request.RequestCommand.Confirm;
import org.entente.api.request.RequestCommand.CreateDraft;
import org.entente.api.request.RequestCommand.NameLiaison;
import org.entente.api.request.RequestCommand.SignRequest;
import org.entente.api.request.RequestCommand.Submit;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestUrgency;
import org.entente.api.request.ResourceNeed;
import org.entente.api.request.ReviewFindings;
import org.entente.api.request.SubGoal;
import org.entente.api.text.Text;

/** Phase A: from the draft to the last confirmation (handbook 5, rule 3). */
final class RequestSteps {
    private static final Duration DRAFTED_BEFORE = Duration.ofMinutes(40);
    private static final Duration SIGNED_BEFORE = Duration.ofMinutes(10);
    private static final Duration NAMED_AFTER = Duration.ofMinutes(30);
    private static final Duration BETWEEN_ANSWERS = Duration.ofMinutes(5);
    private static final int REVISION = 1;

    private final CaseSheet sheet;
    private final Scenario scenario;

    RequestSteps(CaseSheet sheet) {
        this.sheet = sheet;
        this.scenario = sheet.scenario();
    }

    void write() {
        submission();
        Instant approved = sheet.at(scenario.dates().approved());
        sheet.give(approved, sheet.coordinator(), new ApproveRequest(sheet.request(), ReviewFindings.ALL_MET));
        for (DepartmentId one : scenario.answering()) {
            sheet.give(approved.plus(NAMED_AFTER), sheet.cast().head(one),
                    new NameLiaison(sheet.request(), one, sheet.cast().liaison(one)));
        }
        answers(sheet.due(LimitKey.CONFIRMATION, approved));
    }

    private void submission() {
        DepartmentId initiator = scenario.initiator();
        Instant submitted = sheet.at(scenario.dates().submitted());
        sheet.give(submitted.minus(DRAFTED_BEFORE), sheet.cast().liaison(initiator),
                new CreateDraft(sheet.request(), initiator, scenario.id(), form()));
        sheet.give(submitted.minus(SIGNED_BEFORE), sheet.cast().head(initiator),
                new SignRequest(sheet.request(), initiator, REVISION));
        sheet.give(submitted, sheet.cast().liaison(initiator), new Submit(sheet.request(), initiator, null));
    }

    /** The last answer is the confirmation of the whole. */
    private void answers(Instant due) {
        List<DepartmentId> answering = scenario.answering();
        for (int i = 1; i <= answering.size(); i++) {
            DepartmentId department = answering.get(i - 1);
            Instant at = sheet.at(scenario.dates().confirmed())
                    .minus(BETWEEN_ANSWERS.multipliedBy(answering.size() - i));
            sheet.giveInTime(at, due, sheet.cast().liaison(department),
                    new Confirm(sheet.request(), department, REVISION));
        }
    }

    private RequestForm form() {
        return new RequestForm(scenario.title(), scenario.category(), scenario.background(), scenario.goal(),
                subGoals(), Text.NONE, scenario.dates().desiredEnd(), List.of(),
                scenario.departments().entrySet().stream()
                        .map(one -> new DepartmentShare(one.getKey(), one.getValue().role(), one.getValue().duty()))
                        .toList(),
                resources(scenario),
                scenario.category() == Category.EMERGENCY ? RequestUrgency.PRESSING : RequestUrgency.ORDINARY,
                Confidentiality.INTERNAL, "");
    }

    private List<SubGoal> subGoals() {
        List<SubGoal> goals = new ArrayList<>();
        for (Scenario.Goal one : scenario.subGoals()) {
            goals.add(new SubGoal("g" + (goals.size() + 1), one.what(), Text.orNone(one.measure()), one.due()));
        }
        return goals;
    }

    static List<ResourceNeed> resources(Scenario scenario) {
        List<ResourceNeed> needs = new ArrayList<>();
        for (Scenario.Resource one : scenario.resources()) {
            needs.add(new ResourceNeed("r" + (needs.size() + 1), one.from(), one.what(), one.amountCny(),
                    one.people()));
        }
        return needs;
    }
}

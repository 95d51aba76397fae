package org.entente.command.player;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.AcceptanceResult;
import org.entente.api.request.Deliverable;
import org.entente.api.request.GoalActual;
import org.entente.api.request.GoalJudgement;
import org.entente.api.request.GoalMeasure;
import org.entente.api.request.GoalVerdict;
import org.entente.api.request.RetentionGround;
import org.entente.api.request.Retrospective;
import org.entente.api.request.RootCause;
import org.entente.api.text.Text;

/** What is written at the end of a case, from what its file tells: its sub-goals and what became of them, in order. */
final class ClosingWords {
    static final Text DONE = new Text("已落实并纳入部门制度", "done, and part of the department's rules");
    static final Text RECTIFIED = new Text("整改项全部完成", "all corrections are done");
    static final Text RETROSPECTIVE = new Text("总结复盘会", "retrospective");
    private static final Text REACHED = new Text("目标达成", "the goal is reached");
    private static final Text NOT_YET = new Text("目标尚未达成", "the goal is not reached yet");
    private static final String LATER = "measured_on ";
    private static final DepartmentId BUDGETS = new DepartmentId("finance");

    private final Scenario scenario;

    ClosingWords(CaseSheet sheet) {
        this.scenario = sheet.scenario();
    }

    /** The budget is finance's matter, and what it begins is kept for as long as one. */
    RetentionGround ground() {
        return scenario.initiator().equals(BUDGETS) ? RetentionGround.BUDGET : RetentionGround.ORDINARY;
    }

    /** What each task of the plan brought about. */
    List<Deliverable> deliverables() {
        return scenario.tasks().stream().map(one -> new Deliverable(new Text(one.zh(), one.en()), null)).toList();
    }

    List<GoalActual> measured() {
        List<GoalActual> all = new ArrayList<>(List.of(new GoalActual(GoalMeasure.OVERALL, REACHED)));
        for (Scenario.GoalActual one : scenario.goalsActual()) {
            all.add(new GoalActual("g" + all.size(), new Text(one.zh(), one.en())));
        }
        return all;
    }

    /** Each sub-goal as the file says; what is missing for a pass is missing of the whole. */
    List<GoalJudgement> judged(boolean passed) {
        List<GoalJudgement> all = new ArrayList<>(List.of(new GoalJudgement(GoalMeasure.OVERALL,
                passed ? Text.NONE : NOT_YET, passed ? Text.NONE : missing(),
                passed ? GoalVerdict.MET : GoalVerdict.NOT_MET, null)));
        for (Scenario.GoalActual one : scenario.goalsActual()) {
            boolean later = one.verdict().startsWith(LATER);
            all.add(new GoalJudgement("g" + all.size(), Text.NONE, Text.NONE,
                    later ? GoalVerdict.MEASURED_ON : GoalVerdict.valueOf(one.verdict().toUpperCase(Locale.ROOT)),
                    later ? LocalDate.parse(one.verdict().substring(LATER.length())) : null));
        }
        return all;
    }

    Text remarks(AcceptanceResult result) {
        return switch (result) {
            case PASSED -> Text.NONE;
            case PASSED_WITH_REMARKS -> Wording.improvement(scenario);
            case NOT_PASSED -> missing();
        };
    }

    private Text missing() {
        return scenario.closing().corrections().stream().map(one -> new Text(one.zh(), one.en())).findFirst()
                .orElse(Text.NONE);
    }

    Text acceptance(int round) {
        return new Text("第" + round + "次验收会", "acceptance, round " + round);
    }

    Text verdict(AcceptanceResult result) {
        return switch (result) {
            case PASSED -> new Text("验收通过", "passed");
            case PASSED_WITH_REMARKS -> new Text("有条件通过", "passed with remarks");
            case NOT_PASSED -> new Text("验收不通过，限期整改", "not passed; to be corrected");
        };
    }

    Text lesson() {
        return Wording.improvement(scenario);
    }

    /** What went well are the goals reached, what went badly the issues; each issue is why its harm was done. */
    Retrospective taught() {
        return new Retrospective(new Text(scenario.goal().zh() + "：达成", scenario.goal().en() + ": reached"),
                scenario.goalsActual().stream().map(one -> new Text(one.zh(), one.en())).toList(),
                scenario.issues().stream().map(ScenarioIssue::problem).toList(),
                scenario.issues().stream().map(one -> new RootCause(one.impact(), List.of(one.problem()))).toList());
    }
}

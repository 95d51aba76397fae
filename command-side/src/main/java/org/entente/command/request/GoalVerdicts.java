package org.entente.command.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.entente.api.refusal.Refusal;
import org.entente.api.request.AcceptanceResult;
import org.entente.api.request.ClosingCommand.DecideAcceptance;
import org.entente.api.request.ClosingEvent.AcceptanceApplied;
import org.entente.api.request.GoalJudgement;
import org.entente.api.request.GoalMeasure;
import org.entente.api.request.GoalVerdict;
import org.entente.api.request.JudgedGoal;
import org.entente.command.decision.Occasion;
import org.jspecify.annotations.Nullable;

/** Target, actual, deviation and verdict of each goal (handbook 1.6 E2, 4 item 25). */
final class GoalVerdicts {
    private GoalVerdicts() {}

    static List<JudgedGoal> judged(AcceptanceApplied application, DecideAcceptance c, Occasion occasion) {
        AcceptanceApplication.requireGoals(application.goals().stream().map(GoalMeasure::goal).toList(),
                c.goals().stream().map(GoalJudgement::goal).toList());
        Map<String, GoalJudgement> byGoal = c.goals().stream().collect(Collectors.toMap(GoalJudgement::goal,
                Function.identity()));
        LocalDate today = occasion.rules().calendar().dateOf(occasion.now());
        List<JudgedGoal> all = new ArrayList<>();
        for (GoalMeasure measure : application.goals()) {
            all.add(judged(measure, Objects.requireNonNull(byGoal.get(measure.goal())), c.result(), today));
        }
        return all;
    }

    private static JudgedGoal judged(GoalMeasure measure, GoalJudgement judgement, AcceptanceResult result,
            LocalDate today) {
        requireDay(judgement, today);
        // CLO-10: passed without remarks is nothing of which a goal is not met
        if (result == AcceptanceResult.PASSED && judgement.verdict() == GoalVerdict.NOT_MET) {
            throw Refusal.rule("goal-not-met", "1.6 E3", "A goal that is not met is passed with remarks, or not.")
                    .with("goal", measure.goal());
        }
        return new JudgedGoal(measure.goal(), measure.target(),
                judgement.actual().isBlank() ? measure.actual() : judgement.actual(), judgement.deviation(),
                judgement.verdict(), judgement.measuredOn());
    }

    /** CLO-13: a goal that can only be measured later says on which day to come, and no other does. */
    private static void requireDay(GoalJudgement judgement, LocalDate today) {
        @Nullable
        LocalDate day = judgement.measuredOn();
        boolean later = judgement.verdict() == GoalVerdict.MEASURED_ON;
        if (later ? day == null || !day.isAfter(today) : day != null) {
            throw Refusal.invalid("measuring-day", "4.25",
                    "A goal that is measured later says on which day to come, and no other goal does.").with("goal",
                            judgement.goal());
        }
    }
}

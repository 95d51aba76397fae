package org.entente.command.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.entente.api.plan.PlanGoal;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.ClosingCommand.ApplyForAcceptance;
import org.entente.api.request.ClosingEvent.AcceptanceApplied;
import org.entente.api.request.Deliverable;
import org.entente.api.request.GoalActual;
import org.entente.api.request.GoalMeasure;
import org.entente.api.text.Text;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.ClosingFacts;
import org.entente.command.decision.Occasion;

/** The lead department hands its work over (handbook 1.6 E1). */
final class AcceptanceApplication {
    private static final String CLAUSE = "1.6 E1";

    private AcceptanceApplication() {}

    static AcceptanceApplied apply(RequestState state, ApplyForAcceptance c, Occasion occasion) {
        CaseRules.requireDepartment(state.papers().lead(), c.department(), CLAUSE);
        // CLO-11: after an acceptance that was not passed, the corrections are recorded as done before the next application
        if (state.closing().rectifying()) {
            throw Refusal.rule("rectification-missing", "1.6 E3", "The corrections are not recorded as done.");
        }
        ClosingFacts facts = occasion.cases().closing(c.request());
        requireNothingOpen(facts);
        requireDeliverables(state, c.deliverables());
        return new AcceptanceApplied(c.request(), state.closing().round() + 1, c.department(),
                CaseRules.person(occasion), c.deliverables(), facts.planVersion(), measured(facts, c.goals()),
                occasion.now());
    }

    // CLO-2: applied for, and passed, is only work of which nothing is open: no task, no item, no issue
    static void requireNothingOpen(ClosingFacts facts) {
        if (!facts.tasksWithoutItem().isEmpty() || !facts.openItems().isEmpty() || !facts.openIssues().isEmpty()) {
            throw Refusal.rule("work-open", CLAUSE, "Not everything is done: tasks without a work item, work items"
                    + " neither completed nor cancelled, or issues not closed.")
                    .with("tasksWithoutItem", facts.tasksWithoutItem())
                    .with("items", facts.openItems().stream().map(one -> one.value()).toList())
                    .with("issues", facts.openIssues().stream().map(one -> one.value()).toList());
        }
    }

    private static void requireDeliverables(RequestState state, List<Deliverable> deliverables) {
        if (deliverables.isEmpty()) {
            throw Refusal.invalid("deliverables-missing", CLAUSE, "At least one deliverable is handed over.");
        }
        deliverables.stream().map(Deliverable::attachment)
                .filter(one -> one != null && !state.attachments().hashes().contains(one)).findFirst()
                .ifPresent(one -> {
                    throw Refusal.invalid("not-attached", CLAUSE, "No such file is attached to the case.")
                            .with("sha256", String.valueOf(one));
                });
    }

    /** CLO-3: measured is the overall goal, and every goal of the plan in force, each once; the plan says the target. */
    private static List<GoalMeasure> measured(ClosingFacts facts, List<GoalActual> actuals) {
        requireEachOnce(facts, actuals.stream().map(GoalActual::goal).toList());
        Map<String, GoalActual> byGoal = actuals.stream().collect(Collectors.toMap(GoalActual::goal,
                Function.identity()));
        List<GoalMeasure> all = new ArrayList<>();
        targets(facts).forEach(one -> all
                .add(new GoalMeasure(one.goal(), one.target(),
                        Objects.requireNonNull(byGoal.get(one.goal())).actual())));
        return all;
    }

    private static List<GoalMeasure> targets(ClosingFacts facts) {
        List<GoalMeasure> all = new ArrayList<>();
        all.add(new GoalMeasure(GoalMeasure.OVERALL, facts.goal(), Text.NONE));
        facts.goals().forEach(one -> all.add(new GoalMeasure(one.id(), target(one), Text.NONE)));
        return all;
    }

    private static Text target(PlanGoal goal) {
        return goal.measure().isBlank() ? goal.what() : goal.measure();
    }

    private static void requireEachOnce(ClosingFacts facts, List<String> named) {
        requireGoals(targets(facts).stream().map(GoalMeasure::goal).toList(), named);
    }

    /** @throws Refusal {@code goals-incomplete} unless every goal is named once and nothing else is */
    static void requireGoals(List<String> all, List<String> named) {
        List<String> missing = all.stream().filter(one -> !named.contains(one)).toList();
        List<String> unknown = named.stream().filter(one -> !all.contains(one)).toList();
        if (!missing.isEmpty() || !unknown.isEmpty() || named.stream().distinct().count() < named.size()) {
            throw Refusal.invalid("goals-incomplete", "1.6 E2", "Each goal of the plan is named once, and the overall"
                    + " one.").with("missing", missing).with("unknown", unknown);
        }
    }
}

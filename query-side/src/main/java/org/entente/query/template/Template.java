package org.entente.query.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.Category;
import org.entente.api.request.Confidentiality;
import org.entente.api.request.DepartmentPart;
import org.entente.api.request.DepartmentShare;
import org.entente.api.request.Milestone;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestUrgency;
import org.entente.api.request.ResourceNeed;
import org.entente.api.request.SubGoal;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A typical collaboration with everything that its form and plan usually say. Its days are weeks, counted from 1; a week's
 * day is its fifth, which is a Friday if the first week begins on a Monday.
 *
 * @param id          short and stable, such as {@code product-launch}
 * @param name        of the template
 * @param title       of the form, with a place to fill in
 * @param weeks       after which the whole is expected to be completed
 * @param departments with part and duty, the one that usually begins it first
 */
public record Template(String id, Text name, Category category, Text title, Text background, Text goal,
        Text deliveryStandard, int weeks, List<Goal> subGoals, List<Step> milestones,
        Map<DepartmentId, Share> departments, List<Resource> resources, List<PlanStep> tasks, List<Risk> risks,
        Text coordination) {
    private static final int DAY_OF_WEEK = 4;

    /** @param week null for the last one */
    public record Goal(Text what, Text measure, @Nullable Integer week) {
        public Goal {
            what = Text.required("subGoals.what", what);
            measure = Text.required("subGoals.measure", measure);
        }
    }

    /** A milestone at the end of a week. */
    public record Step(int week, Text what) {
        public Step {
            what = Text.required("milestones.what", what);
        }
    }

    /** What a department does. */
    public record Share(DepartmentPart part, Text duty) {
        public Share {
            duty = Text.required("departments.duty", duty);
        }
    }

    /** What is needed from whom. */
    public record Resource(DepartmentId from, Text what, @Nullable BigDecimal amountCny, @Nullable Integer people) {
        public Resource {
            what = Text.required("resources.what", what);
        }
    }

    /** A task of the plan to come, from its first to its last week. */
    public record PlanStep(DepartmentId department, int firstWeek, int lastWeek, Text title) {
        public PlanStep {
            title = Text.required("tasks.title", title);
            if (firstWeek < 1 || lastWeek < firstWeek) {
                throw new IllegalArgumentException("weeks %d to %d".formatted(firstWeek, lastWeek));
            }
        }
    }

    /** What may go wrong and what is done then. */
    public record Risk(Text risk, Text contingency) {
        public Risk {
            risk = Text.required("risks.risk", risk);
            contingency = Text.required("risks.contingency", contingency);
        }
    }

    public Template {
        Text.required("name", name);
        Text.required("background", background);
        Text.required("goal", goal);
        Text.required("deliveryStandard", deliveryStandard);
        Text.required("coordination", coordination);
        subGoals = List.copyOf(subGoals);
        milestones = List.copyOf(milestones);
        departments = Collections.unmodifiableMap(new LinkedHashMap<>(departments));
        resources = List.copyOf(resources);
        tasks = List.copyOf(tasks);
        risks = List.copyOf(risks);
    }

    /** The form as it can be drafted, its days counted from this start. */
    RequestForm form(LocalDate start) {
        // REQ-16: a template's form, its days filled in, passes the rules of a submission
        return new RequestForm(title, category, background, goal, subGoals(start), deliveryStandard,
                end(start, weeks), milestones(start),
                departments.entrySet().stream()
                        .map(one -> new DepartmentShare(one.getKey(), one.getValue().part(), one.getValue().duty()))
                        .toList(),
                resourceNeeds(), category == Category.EMERGENCY ? RequestUrgency.PRESSING : RequestUrgency.ORDINARY,
                Confidentiality.INTERNAL, "");
    }

    private List<SubGoal> subGoals(LocalDate start) {
        List<SubGoal> goals = new ArrayList<>();
        for (Goal one : subGoals) {
            goals.add(new SubGoal("g" + (goals.size() + 1), one.what(), one.measure(),
                    one.week() == null ? null : end(start, one.week())));
        }
        return goals;
    }

    private List<Milestone> milestones(LocalDate start) {
        List<Milestone> days = new ArrayList<>();
        for (Step one : milestones) {
            days.add(new Milestone("m" + (days.size() + 1), end(start, one.week()), one.what()));
        }
        return days;
    }

    private List<ResourceNeed> resourceNeeds() {
        List<ResourceNeed> needs = new ArrayList<>();
        for (Resource one : resources) {
            needs.add(new ResourceNeed("r" + (needs.size() + 1), one.from(), one.what(), one.amountCny(),
                    one.people()));
        }
        return needs;
    }

    private static LocalDate end(LocalDate start, int week) {
        return start.plusWeeks(week - 1L).plusDays(DAY_OF_WEEK);
    }
}

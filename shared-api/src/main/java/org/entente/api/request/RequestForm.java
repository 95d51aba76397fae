package org.entente.api.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.entente.api.identity.DepartmentId;
import org.entente.api.refusal.Refusal;
import org.entente.api.revision.RowIds;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The Collaboration Request form (handbook 1.8 T1). A draft may be as thin as a title; what a submission needs is a rule.
 *
 * @param deliveryStandard how «done» is judged
 * @param departments      every participant, the initiating department included, each once
 * @param phone            where the applicant is reached
 * @throws Refusal 422 naming the field that is missing or too long
 */
public record RequestForm(Text title, Category category, Text background, Text goal, List<SubGoal> subGoals,
        Text deliveryStandard, @Nullable LocalDate desiredEnd, List<Milestone> milestones,
        List<DepartmentShare> departments, List<ResourceNeed> resources, RequestUrgency urgency,
        Confidentiality confidentiality, String phone) {
    public RequestForm {
        title = Text.title("title", title);
        category = orElse(category, Category.REGULAR);
        background = Text.orNone(background);
        goal = Text.orNone(goal);
        subGoals = Bounds.list("subGoals", subGoals);
        deliveryStandard = Text.orNone(deliveryStandard);
        milestones = Bounds.list("milestones", milestones);
        departments = Bounds.list("departments", departments);
        resources = Bounds.list("resources", resources);
        RowIds.requireUnique("subGoals", subGoals.stream().map(SubGoal::id).toList());
        RowIds.requireUnique("milestones", milestones.stream().map(Milestone::id).toList());
        RowIds.requireUnique("resources", resources.stream().map(ResourceNeed::id).toList());
        urgency = orElse(urgency, RequestUrgency.ORDINARY);
        confidentiality = orElse(confidentiality, Confidentiality.INTERNAL);
        phone = Bounds.text("phone", phone, Bounds.TITLE);
        if (departments.stream().map(DepartmentShare::department).distinct().count() < departments.size()) {
            throw Refusal.invalid("department-listed-twice", "1.8 T1", "A department is listed twice.");
        }
    }

    /** The thinnest draft. */
    public static RequestForm titled(Text title) {
        return new RequestForm(title, Category.REGULAR, Text.NONE, Text.NONE, List.of(), Text.NONE, null, List.of(),
                List.of(), List.of(), RequestUrgency.ORDINARY, Confidentiality.INTERNAL, "");
    }

    /** Every department listed, in the order of the form. */
    public List<DepartmentId> participants() {
        return departments.stream().map(DepartmentShare::department).toList();
    }

    public Optional<DepartmentShare> shareOf(DepartmentId department) {
        return departments.stream().filter(one -> one.department().equals(department)).findFirst();
    }

    /** The departments marked as leading; a submission has exactly one. */
    public List<DepartmentId> leads() {
        return departments.stream().filter(one -> one.part() == DepartmentPart.LEAD).map(DepartmentShare::department)
                .toList();
    }

    /** Whether goal, dates and resources, which count as everybody's part, are the same in both (handbook 1.2 A8). */
    public boolean sameForAll(RequestForm other) {
        return goal.equals(other.goal) && subGoals.equals(other.subGoals)
                && deliveryStandard.equals(other.deliveryStandard)
                && Optional.ofNullable(desiredEnd).equals(Optional.ofNullable(other.desiredEnd))
                && milestones.equals(other.milestones) && resources.equals(other.resources);
    }

    private static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}

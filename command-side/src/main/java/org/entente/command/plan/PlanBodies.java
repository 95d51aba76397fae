package org.entente.command.plan;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanRisk;
import org.entente.api.plan.PlanTask;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;
import org.entente.command.casework.ResourceBody;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What bodies of execution plans look like. Only what is {@code @Nullable} may be left out. */
final class PlanBodies {
    private PlanBodies() {}

    record PlanBody(@Nullable DepartmentId department, PlanContentBody content) {}

    record CirculationBody(@Nullable DepartmentId department, int version) {}

    record WorkItemBody(@Nullable DepartmentId department, int planTask, Text title, PersonId assignee, int firstWeek,
            int lastWeek) {}

    /** The plan of handbook 1.3 B6. */
    record PlanContentBody(@Nullable Text goal, @Nullable List<Text> subGoals, @Nullable LocalDate weekOne,
            @Nullable List<PlanTaskBody> tasks, @Nullable List<ResourceBody> resources, @Nullable Text coordination,
            @Nullable List<PlanRiskBody> risks) {
        PlanContent content() {
            return new PlanContent(Text.orNone(goal), Bounds.list("subGoals", subGoals), weekOne,
                    Bounds.list("tasks", tasks).stream().map(PlanTaskBody::task).toList(),
                    ResourceBody.needs(Bounds.list("resources", resources)), Text.orNone(coordination),
                    Bounds.list("risks", risks).stream().map(PlanRiskBody::planRisk).toList());
        }
    }

    record PlanTaskBody(int number, DepartmentId department, PersonId owner, int firstWeek, int lastWeek, Text title,
            @Nullable Text deliverable) {
        PlanTask task() {
            return new PlanTask(number, department, owner, firstWeek, lastWeek, title, Text.orNone(deliverable));
        }
    }

    record PlanRiskBody(Text risk, Text contingency, @Nullable Text trigger) {
        PlanRisk planRisk() {
            return new PlanRisk(risk, contingency, Text.orNone(trigger));
        }
    }

    /** What the head of a participating department says to a version. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
    @JsonSubTypes({@JsonSubTypes.Type(name = "sign", value = PlanSignedBody.class),
            @JsonSubTypes.Type(name = "refuse", value = PlanRefusedBody.class)})
    sealed interface PlanSignatureBody {}

    record PlanSignedBody(@Nullable DepartmentId department, int version) implements PlanSignatureBody {}

    record PlanRefusedBody(@Nullable DepartmentId department, int version, String reason)
            implements PlanSignatureBody {}
}

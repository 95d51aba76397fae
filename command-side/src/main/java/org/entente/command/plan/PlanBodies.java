package org.entente.command.plan;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanGoal;
import org.entente.api.plan.PlanRisk;
import org.entente.api.plan.PlanTask;
import org.entente.api.plan.RiskTrigger;
import org.entente.api.plan.SyncRhythm;
import org.entente.api.revision.RowIds;
import org.entente.api.task.RiskLevel;
import org.entente.api.task.TaskId;
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

    record ActivationBody(@Nullable String reason) {}

    record DismissalBody(String reason) {}

    record WorkItemBody(@Nullable DepartmentId department, int planTask, Text title, PersonId assignee, int firstWeek,
            int lastWeek, @Nullable Text deliverable, @Nullable RiskLevel risk, @Nullable List<TaskId> dependsOn) {}

    record DependenciesBody(@Nullable DepartmentId department, List<TaskId> dependsOn) {}

    /** The plan of handbook 1.3 B6. */
    record PlanContentBody(@Nullable Text goal, @Nullable List<PlanGoalBody> goals, @Nullable LocalDate weekOne,
            @Nullable List<PlanTaskBody> tasks, @Nullable List<ResourceBody> resources, @Nullable Text coordination,
            @Nullable SyncRhythm rhythm, @Nullable List<PlanRiskBody> risks) {
        PlanContent content() {
            return new PlanContent(Text.orNone(goal), PlanGoalBody.goals(Bounds.list("goals", goals)), weekOne,
                    Bounds.list("tasks", tasks).stream().map(PlanTaskBody::task).toList(),
                    ResourceBody.needs(Bounds.list("resources", resources)), Text.orNone(coordination), rhythm,
                    PlanRiskBody.risks(Bounds.list("risks", risks)));
        }
    }

    record PlanTaskBody(int number, DepartmentId department, PersonId owner, int firstWeek, int lastWeek, Text title,
            @Nullable Text deliverable, @Nullable List<String> goals) {
        PlanTask task() {
            return new PlanTask(number, department, owner, firstWeek, lastWeek, title, Text.orNone(deliverable),
                    Bounds.list("tasks.goals", goals));
        }
    }

    /** A goal without an id gets the next free one: g1, g2 and so on. */
    record PlanGoalBody(@Nullable String id, @Nullable String parent, Text what, @Nullable Text measure,
            @Nullable LocalDate dueOn) {
        static List<PlanGoal> goals(List<PlanGoalBody> rows) {
            Iterator<String> ids = RowIds.filled("g", rows.stream().map(PlanGoalBody::id).toList()).iterator();
            return rows.stream().map(one -> new PlanGoal(ids.next(), one.parent(), one.what(),
                    Text.orNone(one.measure()), one.dueOn())).toList();
        }
    }

    /** A risk without an id gets the next free one: k1, k2 and so on. Without a trigger a person sees it. */
    record PlanRiskBody(@Nullable String id, Text risk, Text contingency, @Nullable RiskTrigger trigger) {
        static List<PlanRisk> risks(List<PlanRiskBody> rows) {
            Iterator<String> ids = RowIds.filled("k", rows.stream().map(PlanRiskBody::id).toList()).iterator();
            return rows.stream().map(one -> new PlanRisk(ids.next(), one.risk(), one.contingency(),
                    one.trigger() == null ? RiskTrigger.UNSAID : one.trigger())).toList();
        }
    }

    /** What the head of a participating department says to a version. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
    @JsonSubTypes({@JsonSubTypes.Type(name = "sign", value = PlanSignedBody.class),
            @JsonSubTypes.Type(name = "refuse", value = PlanRefusedBody.class)})
    sealed interface PlanSignatureBody {}

    record PlanSignedBody(@Nullable DepartmentId department, int version, String contentHash)
            implements PlanSignatureBody {}

    record PlanRefusedBody(@Nullable DepartmentId department, int version, String reason)
            implements PlanSignatureBody {}
}

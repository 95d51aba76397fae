package org.entente.api.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.message.Command;
import org.entente.api.message.OfCase;
import org.entente.api.message.OfDepartment;
import org.entente.api.message.TickCommand;
import org.entente.api.request.RequestId;
import org.entente.api.task.RiskLevel;
import org.entente.api.task.TaskId;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What can be asked of the execution plan of a case (handbook 1.3, 1.4 C1). */
public sealed interface PlanCommand extends Command
        permits PlanCommand.AwaitPlan, PlanCommand.WritePlan, PlanCommand.Circulate, PlanCommand.Sign,
        PlanCommand.Refuse,
        PlanCommand.CreateItem, PlanCommand.CreateCorrection, PlanCommand.SetDependencies, PlanCommand.CallOffPlan,
        PlanCommand.CompletePlan, PlanCommand.Tick,
        PlanChangeCommand, ContingencyCommand,
        PlanCommand.PauseWithCase, PlanCommand.ResumeWithCase {
    PlanId plan();

    @Override
    default String aggregateId() {
        return plan().value();
    }

    /** The service, when the request was confirmed: from that moment the lead department owes a plan. */
    record AwaitPlan(PlanId plan, RequestId request, DepartmentId initiator, DepartmentId lead,
            List<DepartmentId> participants, Instant confirmedAt) implements PlanCommand, OfCase {}

    /** Liaison or head of a participating department. Makes a new version of the draft. */
    record WritePlan(PlanId plan, DepartmentId department, PlanContent content) implements PlanCommand, OfDepartment {}

    /** Liaison or head of the lead department: this version goes to the heads of all participants. */
    record Circulate(PlanId plan, DepartmentId department, int version) implements PlanCommand, OfDepartment {}

    /**
     * Head of a participating department; the signature binds what this version says.
     *
     * @param contentHash of what the signer read, as {@link PlanContentHash} computes it
     */
    record Sign(PlanId plan, DepartmentId department, int version, String contentHash)
            implements PlanCommand, OfDepartment {
        public Sign {
            contentHash = Bounds.required("contentHash", contentHash);
        }
    }

    /** Head of a participating department; voids the other signatures of this version. */
    record Refuse(PlanId plan, DepartmentId department, int version, String reason)
            implements PlanCommand, OfDepartment {
        public Refuse {
            reason = Bounds.required("reason", reason);
        }
    }

    /**
     * Liaison or head of the department whose task is broken down. The weeks lie inside those of the plan task.
     *
     * @param task     the id of the new work item
     * @param planTask the number of the department's task in the plan in force
     * @param deliverable what is there when it is done; may be empty
     * @param dependsOn the items of the same case that it waits for
     */
    record CreateItem(PlanId plan, DepartmentId department, TaskId task, int planTask, Text title, PersonId assignee,
            int firstWeek, int lastWeek, Text deliverable, @Nullable RiskLevel risk, List<TaskId> dependsOn)
            implements PlanCommand, OfDepartment {
        public CreateItem {
            title = Text.title("title", title);
            deliverable = Text.orNone(deliverable);
            dependsOn = Bounds.list("dependsOn", dependsOn);
        }
    }

    /**
     * The service, when an acceptance was not passed: what has to be corrected is a work item.
     *
     * @param task      the id of the new work item
     * @param due       the day stated by the acceptance group, which becomes its planned end
     * @param decidedAt when the acceptance was decided
     */
    record CreateCorrection(PlanId plan, DepartmentId department, TaskId task, Text title, PersonId assignee,
            LocalDate due, Instant decidedAt) implements PlanCommand {}

    /**
     * Liaison or head of the item's department: for which items of the same case it waits, in place of those said before.
     */
    record SetDependencies(PlanId plan, DepartmentId department, TaskId task, List<TaskId> dependsOn)
            implements PlanCommand, OfDepartment {
        public SetDependencies {
            dependsOn = Bounds.list("dependsOn", dependsOn);
        }
    }

    /** The service, when the case ended without its result. */
    record CallOffPlan(PlanId plan, String cause, Instant endedAt) implements PlanCommand {}

    /** The service, when the case was archived. */
    record CompletePlan(PlanId plan, Instant archivedAt) implements PlanCommand {}

    /** The service, when the case was suspended: the limits of the plan end. */
    record PauseWithCase(PlanId plan, Instant suspendedAt) implements PlanCommand {}

    /** The service, when the case goes on: the limits of the plan open again in full. */
    record ResumeWithCase(PlanId plan, Instant resumedAt) implements PlanCommand {}

    record Tick(PlanId plan) implements PlanCommand, TickCommand {}
}

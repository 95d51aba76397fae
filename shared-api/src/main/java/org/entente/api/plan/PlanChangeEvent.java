package org.entente.api.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.message.StoredAs;
import org.entente.api.obligation.Party;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What happens to the changes of a plan in force (handbook 1.3 B8–B14). */
public sealed interface PlanChangeEvent extends PlanEvent {
    /** Of a change that was filed. */
    interface OfChange {
        int change();
    }

    /**
     * A department or the Office asked for another plan.
     *
     * @param filer     the department or the Coordination Office
     * @param emergency the number of the emergency change that it follows, if any
     */
    @StoredAs("plan.change-filed")
    record ChangeFiled(PlanId plan, RequestId request, int change, Party filer, PersonId by, ChangeProposal proposal,
            ChangeAssessment assessment, @Nullable Integer emergency, Instant occurredAt)
            implements PlanChangeEvent, OfChange {}

    /**
     * The filer added what was wanted, or proposed something else.
     *
     * @param revision   counts the proposals, from 1 at the filing
     * @param proposal   null if it stays as it is
     * @param assessment of the new proposal, or as it was
     * @param asked      the departments whose opinion is asked anew; the others' stand
     */
    @StoredAs("plan.change-supplemented")
    record ChangeSupplemented(PlanId plan, int change, PersonId by, Text supplement, int revision,
            @Nullable ChangeProposal proposal, ChangeAssessment assessment, List<DepartmentId> asked,
            Instant occurredAt) implements PlanChangeEvent, OfChange {
        public ChangeSupplemented {
            asked = List.copyOf(asked);
        }
    }

    /** An affected department said what it thinks of it. */
    @StoredAs("plan.change-opinion-given")
    record ChangeOpinionGiven(PlanId plan, int change, DepartmentId department, PersonId by, int revision,
            OpinionStance stance, Text remarks, Instant occurredAt) implements PlanChangeEvent, OfChange {}

    /** An affected department let the time pass. */
    @StoredAs("plan.change-opinion-passed-over")
    record ChangeOpinionPassedOver(PlanId plan, int change, DepartmentId department, Instant occurredAt)
            implements PlanChangeEvent, OfChange {}

    /** Every affected department was heard or let the time pass: the change is to be decided from now on. */
    @StoredAs("plan.change-opinions-in")
    record ChangeOpinionsIn(PlanId plan, int change, ChangeTier tier, Instant occurredAt)
            implements PlanChangeEvent, OfChange {}

    /** The Office put the change before a higher level than its contents call for. */
    @StoredAs("plan.change-tier-raised")
    record ChangeTierRaised(PlanId plan, int change, ChangeTier from, ChangeTier to, PersonId by, String reason,
            Instant occurredAt) implements PlanChangeEvent, OfChange {}

    /** The change is agreed to, by whoever decides changes of its tier. */
    @StoredAs("plan.change-approved")
    record ChangeApproved(PlanId plan, RequestId request, int change, ChangeTier tier, PersonId by, Text note,
            Instant occurredAt) implements PlanChangeEvent, OfChange {}

    /**
     * An approved change put this version in force in place of the one before; week 1 stays where it was.
     *
     * @param superseded    the version that was in force
     * @param moved         work items that get another baseline
     * @param dropped       work items whose task is no longer there, or another department's
     * @param decomposeFrom the Monday of the week by whose last update moment every task has a work item; null if each has
     */
    @StoredAs("plan.amended")
    record PlanAmended(PlanId plan, RequestId request, int version, int superseded, int change, PlanContent content,
            LocalDate weekOne, List<ItemMove> moved, List<TaskId> dropped, @Nullable LocalDate decomposeFrom,
            Instant occurredAt) implements PlanChangeEvent, OfChange {
        public PlanAmended {
            moved = List.copyOf(moved);
            dropped = List.copyOf(dropped);
        }
    }

    /** The change is not agreed to. */
    @StoredAs("plan.change-rejected")
    record ChangeRejected(PlanId plan, int change, ChangeTier tier, PersonId by, Text reason, Instant occurredAt)
            implements PlanChangeEvent, OfChange {}

    /** Whoever decides wants to know more first. */
    @StoredAs("plan.change-deferred")
    record ChangeDeferred(PlanId plan, int change, ChangeTier tier, PersonId by, Text needed, LocalDate until,
            Instant occurredAt) implements PlanChangeEvent, OfChange {}

    /** The filer took the change back. */
    @StoredAs("plan.change-withdrawn")
    record ChangeWithdrawn(PlanId plan, int change, PersonId by, String reason, Instant occurredAt)
            implements PlanChangeEvent, OfChange {}

    /**
     * The plan was departed from at once because of an urgent or critical issue.
     *
     * @param emergency numbered from 1 in each plan
     * @param actor     the department or the Coordination Office, which owes the change request
     */
    @StoredAs("plan.emergency-change-made")
    record EmergencyChangeMade(PlanId plan, RequestId request, int emergency, Party actor, PersonId by, IssueId issue,
            Text done, Instant occurredAt) implements PlanChangeEvent {}
}

package org.entente.api.plan;

import java.time.LocalDate;

import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.IssueId;
import org.entente.api.message.OfDepartment;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What can be asked of the changes to a plan in force (handbook 1.3 B8–B14). Changes are numbered from 1 in each plan. */
public sealed interface PlanChangeCommand extends PlanCommand {
    /** About a change that was filed. */
    interface OfChange {
        int change();
    }

    /**
     * Liaison or head of a participating department.
     *
     * @param emergency the number of the emergency change that it follows; null for an ordinary one
     */
    record FileChange(PlanId plan, DepartmentId department, ChangeProposal proposal, @Nullable Integer emergency)
            implements PlanChangeCommand, OfDepartment {}

    /** The Coordination Office; see {@link FileChange}. */
    record FileChangeForOffice(PlanId plan, ChangeProposal proposal, @Nullable Integer emergency)
            implements PlanChangeCommand {}

    /**
     * Whoever may speak for the filer: what the decider wanted to know, another proposal, or both.
     *
     * @param proposal replaces the one before; null if it stays as it is
     */
    record SupplementChange(PlanId plan, int change, Text supplement, @Nullable ChangeProposal proposal)
            implements PlanChangeCommand, OfChange {
        public SupplementChange {
            supplement = Text.required("supplement", supplement);
        }
    }

    /**
     * Head or liaison of an affected department.
     *
     * @param revision of the change, as read
     * @param remarks  the reasons of a refusal, the remarks of an agreement with remarks
     */
    record GiveOpinion(PlanId plan, int change, DepartmentId department, int revision, OpinionStance stance,
            Text remarks) implements PlanChangeCommand, OfChange, OfDepartment {
        public GiveOpinion {
            remarks = Text.orNone(remarks);
        }
    }

    /** Whoever decides changes of this tier. */
    record ApproveChange(PlanId plan, int change, Text note) implements PlanChangeCommand, OfChange {
        public ApproveChange {
            note = Text.orNone(note);
        }
    }

    /** Whoever decides changes of this tier. */
    record RejectChange(PlanId plan, int change, Text reason) implements PlanChangeCommand, OfChange {
        public RejectChange {
            reason = Text.required("reason", reason);
        }
    }

    /**
     * Whoever decides changes of this tier.
     *
     * @param needed what has to be known first
     * @param until  by when it is wanted; a wish, and no obligation
     */
    record DeferChange(PlanId plan, int change, Text needed, LocalDate until) implements PlanChangeCommand, OfChange {
        public DeferChange {
            needed = Text.required("needed", needed);
        }
    }

    /** Whoever may speak for the filer. */
    record WithdrawChange(PlanId plan, int change, String reason) implements PlanChangeCommand, OfChange {
        public WithdrawChange {
            reason = Bounds.required("reason", reason);
        }
    }

    /** The Coordination Office: a higher level shall decide than the contents call for. */
    record RaiseTier(PlanId plan, int change, ChangeTier tier, String reason) implements PlanChangeCommand, OfChange {
        public RaiseTier {
            reason = Bounds.required("reason", reason);
        }
    }

    /** Liaison or head of the lead department: what was done at once because of an urgent or critical issue. */
    record RecordEmergencyChange(PlanId plan, DepartmentId department, IssueId issue, Text done)
            implements PlanChangeCommand, OfDepartment {
        public RecordEmergencyChange {
            done = Text.required("done", done);
        }
    }

    /** The director; see {@link RecordEmergencyChange}. */
    record RecordEmergencyChangeForOffice(PlanId plan, IssueId issue, Text done) implements PlanChangeCommand {
        public RecordEmergencyChangeForOffice {
            done = Text.required("done", done);
        }
    }
}

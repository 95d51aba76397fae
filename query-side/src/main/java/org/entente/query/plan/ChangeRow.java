package org.entente.query.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.obligation.Party;
import org.entente.api.plan.ChangeAssessment;
import org.entente.api.plan.ChangePhase;
import org.entente.api.plan.ChangeProposal;
import org.entente.api.plan.ChangeTier;
import org.entente.api.plan.OpinionStance;
import org.entente.api.plan.PlanId;
import org.entente.api.request.RequestId;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A change to a plan as it stands.
 *
 * @param tier         who decides: what the contents call for, or what the Office raised it to
 * @param raises       how the Office raised it
 * @param emergency    the number of the emergency change that it follows
 * @param revision     counts the proposals; {@code proposal} and {@code assessment} are those of the latest
 * @param awaited      asked departments that have neither spoken nor let the time pass
 * @param passedOver   asked departments that let the time pass
 * @param opinions     every opinion given, on any revision, in order
 * @param opinionsInAt since when it is to be decided
 * @param decisions    every decision, deferrals included, in order
 * @param version      the version of the plan that it put in force; null if it did not
 */
public record ChangeRow(PlanId plan, RequestId request, int number, ChangePhase phase, Party filer, PersonId filedBy,
        Instant filedAt, @Nullable Integer emergency, int revision, ChangeProposal proposal,
        ChangeAssessment assessment, ChangeTier tier, List<Raise> raises, List<DepartmentId> awaited,
        List<DepartmentId> passedOver, List<Opinion> opinions, List<Supplement> supplements,
        @Nullable Instant opinionsInAt, List<Decision> decisions, @Nullable Withdrawal withdrawal,
        @Nullable Integer version) {
    /** The Office put it before a higher level. */
    public record Raise(ChangeTier from, ChangeTier to, PersonId by, String reason, Instant at) {}

    /** What an affected department said to a revision. */
    public record Opinion(DepartmentId department, PersonId by, int revision, OpinionStance stance, Text remarks,
            Instant at) {}

    /** What the filer added, and the revision since. */
    public record Supplement(PersonId by, Text supplement, int revision, List<DepartmentId> asked, Instant at) {
        public Supplement {
            asked = List.copyOf(asked);
        }
    }

    /**
     * @param outcome approved, rejected or deferred
     * @param words   the note of an approval, the reason of a rejection, what a deferral wants to know
     * @param until   by when a deferral wants it
     */
    public record Decision(ChangePhase outcome, ChangeTier tier, PersonId by, Text words, @Nullable LocalDate until,
            Instant at) {}

    /** The filer took it back. */
    public record Withdrawal(PersonId by, String reason, Instant at) {}

    public ChangeRow {
        raises = List.copyOf(raises);
        awaited = List.copyOf(awaited);
        passedOver = List.copyOf(passedOver);
        opinions = List.copyOf(opinions);
        supplements = List.copyOf(supplements);
        decisions = List.copyOf(decisions);
    }
}

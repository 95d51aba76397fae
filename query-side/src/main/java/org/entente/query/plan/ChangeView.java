package org.entente.query.plan;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.obligation.Party;
import org.entente.api.plan.ChangePhase;
import org.entente.api.plan.ChangeProposal;
import org.entente.api.plan.ChangeReason;
import org.entente.api.plan.ChangeTier;
import org.entente.api.plan.PlanId;
import org.entente.api.request.RequestId;
import org.entente.api.revision.FieldChange;
import org.entente.query.action.Action;
import org.entente.query.obligation.ObligationView;
import org.entente.query.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A change to a plan.
 *
 * @param version     of the plan, for a decision's If-Match
 * @param decider     who decides changes of this tier
 * @param reasons     why the contents call for more than a minor change
 * @param differences what the proposal changes, field by field, in the version that it builds on
 * @param outdated    another version is in force since; the filer has to build it anew
 * @param asked       the affected departments and where each stands
 * @param putInForce  the version that it put in force, if it did
 */
public record ChangeView(PlanId plan, long version, RequestId request, int number, ChangePhase phase, Party filer,
        PersonId filedBy, Instant filedAt, @Nullable Integer emergency, int revision, ChangeProposal proposal,
        List<FieldChange> differences, boolean outdated, ChangeTier tier, Party decider, List<ChangeReason> reasons,
        List<ChangeRow.Raise> raises, List<Asked> asked, List<ChangeRow.Opinion> opinions,
        List<ChangeRow.Supplement> supplements, @Nullable Instant opinionsInAt, List<ChangeRow.Decision> decisions,
        ChangeRow.@Nullable Withdrawal withdrawal, @Nullable Integer putInForce, List<ObligationView> obligations,
        List<Action> actions) implements Versioned {
    /** @param standing {@code awaited}, {@code given} or {@code passed_over} */
    public record Asked(DepartmentId department, String standing) {
        static Asked of(DepartmentId department, ChangeRow row) {
            if (row.awaited().contains(department)) {
                return new Asked(department, "awaited");
            }
            boolean silent = row.passedOver().contains(department) && row.opinions().stream().noneMatch(
                    one -> one.department().equals(department) && one.revision() == row.revision());
            return new Asked(department, silent ? "passed_over" : "given");
        }
    }
}

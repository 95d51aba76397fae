package org.entente.query.plan;

import java.time.Instant;

import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.obligation.Party;
import org.entente.api.plan.PlanId;
import org.entente.api.request.RequestId;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What was done at once because of an urgent or critical issue.
 *
 * @param actor  who did it and owes the change request
 * @param change the number of the change request that followed; null until it is filed
 */
public record EmergencyRow(PlanId plan, RequestId request, int number, Party actor, PersonId by, IssueId issue,
        Text done, Instant at, @Nullable Integer change, @Nullable Instant filedAt) {
    EmergencyRow followedBy(int number, Instant when) {
        return new EmergencyRow(plan, request, this.number, actor, by, issue, done, at, number, when);
    }
}

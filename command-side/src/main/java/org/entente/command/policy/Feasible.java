package org.entente.command.policy;

import java.time.Instant;
import java.util.Optional;

import org.entente.api.policy.LimitKey;
import org.entente.api.policy.LimitScope;
import org.entente.api.policy.Limits;
import org.entente.api.policy.PolicyCommand.RefineCaseLimits;
import org.entente.api.policy.PolicyPhases;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestId;
import org.entente.api.rules.LimitHistory;
import org.entente.api.rules.Timeline;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;

/** Whether limits go together wherever they will apply: in the company, in each category, in each live case. */
record Feasible(Cases cases) {
    /** @throws Refusal {@code limits-contradict} naming for whom they do not */
    void require(LimitHistory next, Instant from) {
        Timeline<Limits> line = next.timeline();
        require(line.at(from));
        line.later().stream().filter(one -> one.from().isAfter(from)).map(Timeline.Version::value)
                .forEach(this::require);
    }

    private void require(Limits limits) {
        SettableLimit.requireFeasibleKickoff(limits, LimitScope.COMPANY);
        limits.refined().keySet().forEach(scope -> narrowed(limits, scope)
                .ifPresent(one -> SettableLimit.requireFeasibleKickoff(one, scope)));
    }

    private Optional<Limits> narrowed(Limits limits, LimitScope scope) {
        RequestId request = scope.request();
        if (request == null) {
            Limits own = new Limits(limits.version(), limits.values());
            return Optional.of(own.with(limits.setFor(scope), limits.version()));
        }
        if (!limits.setFor(scope).containsKey(LimitKey.KICKOFF)
                && !limits.setFor(scope).containsKey(LimitKey.KICKOFF_MATERIAL)) {
            return Optional.empty(); // it has its category's, which were looked at
        }
        CaseFacts theCase = cases.of(request);
        return PolicyPhases.IN_CASE.allows(theCase.phase(), RefineCaseLimits.class)
                ? Optional.of(limits.narrowedTo(theCase.category(), request))
                : Optional.empty();
    }
}

package org.entente.query.policy;

import java.security.Principal;

import org.entente.api.policy.PolicyCommand;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.Publication;
import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
import org.entente.query.effect.Effects;
import org.entente.query.effect.EffectsView;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The company's limits, for everybody. */
@RestController
final class PolicyController {
    private final Answers answers;
    private final CaseAccess access;

    PolicyController(Answers answers, CaseAccess access) {
        this.answers = answers;
        this.access = access;
    }

    /** Limits of single cases are shown to those who see the case, and to those who publish limits. */
    @GetMapping("/api/policies")
    ResponseEntity<PolicyView> policies(AsOf asOf, Principal who) {
        Sight sight = access.ofPublications(who);
        return answers.one(asOf, PolicyCommand.ID,
                at -> PolicyView.of(PolicyProjection.row(at), at.now(),
                        scope -> scope.request() == null || sight.sees(scope.request().value())));
    }

    /** What this version moved: open at its own position, or opened under older rules after it. */
    @GetMapping("/api/policies/versions/{version}/effects")
    ResponseEntity<EffectsView> effects(@PathVariable long version, AsOf asOf, Principal who) {
        Sight sight = access.ofPublications(who);
        return answers.any(asOf, at -> {
            PolicyRow.Publication published = PolicyProjection.row(at)
                    .publications().stream().filter(one -> one.version() == version).findFirst()
                    .orElseThrow(() -> Refusal.notFound("publication " + version));
            return Effects.of(Publication.ofLimits(version), published.from(), published.position(), sight, at);
        });
    }
}

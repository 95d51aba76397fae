package org.entente.query.policy;

import java.util.List;

import org.entente.api.policy.PolicyCommand;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The company's limits, for everybody. */
@RestController
final class PolicyController {
    private static final PolicyRow NOTHING_SET = new PolicyRow(-1, List.of());

    private final Answers answers;

    PolicyController(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/api/policies")
    ResponseEntity<PolicyView> policies(AsOf asOf) {
        return answers.one(asOf, PolicyCommand.ID,
                at -> PolicyView.of(at.one(PolicyProjection.POLICIES, PolicyCommand.ID).orElse(NOTHING_SET)));
    }
}

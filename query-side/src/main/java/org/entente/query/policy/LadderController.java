package org.entente.query.policy;

import org.entente.api.policy.PolicyCommand;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ladder of issues and the emergency plan, for everybody. */
@RestController
final class LadderController {
    private final Answers answers;

    LadderController(Answers answers) {
        this.answers = answers;
    }

    @GetMapping("/api/policies/ladder")
    ResponseEntity<LadderView> ladder(@RequestParam(required = false) @Nullable Long version,
            @RequestParam(required = false) @Nullable Long against, AsOf asOf) {
        return answers.one(asOf, PolicyCommand.ID,
                at -> LadderView.of(PolicyProjection.row(at), at.now(), version, against));
    }

    @GetMapping("/api/policies/emergency-plan")
    ResponseEntity<EmergencyPlanView> emergencyPlan(@RequestParam(required = false) @Nullable Long version,
            AsOf asOf) {
        return answers.one(asOf, PolicyCommand.ID,
                at -> EmergencyPlanView.of(PolicyProjection.row(at), at.now(), version));
    }
}

package org.entente.query.plan;

import java.security.Principal;
import java.util.Optional;

import org.entente.api.plan.PlanId;
import org.entente.api.refusal.Refusal;
import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
import org.entente.query.request.Cases;
import org.entente.query.view.Snapshot;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The versions of a plan, each kept for ever, and what changed from one to another. */
@RestController
final class PlanVersionController {
    private final Answers answers;
    private final CaseAccess access;

    PlanVersionController(Answers answers, CaseAccess access) {
        this.answers = answers;
        this.access = access;
    }

    /** Compared with the one before it, or with the one named. */
    @GetMapping("/api/requests/{id}/plan/versions/{version}")
    ResponseEntity<PlanVersionView> version(@PathVariable String id, @PathVariable int version,
            @RequestParam(required = false) @Nullable Integer against, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return answers.one(asOf, PlanController.aggregate(id), at -> {
            PlanId plan = PlanId.of(Cases.seen(id, at, sight).id());
            PlanVersionRow row = get(plan, version, at);
            PlanVersionRow other = against == null
                    ? find(plan, version - 1, at).orElse(null)
                    : get(plan, against, at);
            return PlanVersionView.of(row, at.get(PlanProjection.PLANS, plan.value()), other);
        });
    }

    static Optional<PlanVersionRow> find(PlanId plan, int version, Snapshot at) {
        return at.one(PlanProjection.VERSIONS, PlanVersionFold.key(plan, version));
    }

    private static PlanVersionRow get(PlanId plan, int version, Snapshot at) {
        return find(plan, version, at).orElseThrow(() -> Refusal.notFound(plan + " version " + version));
    }
}

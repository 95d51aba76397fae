package org.entente.query.plan;

import java.security.Principal;
import java.util.List;
import java.util.stream.IntStream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.plan.PlanContentHash;
import org.entente.api.plan.PlanId;
import org.entente.api.plan.PlanPhase;
import org.entente.api.request.RequestId;
import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
import org.entente.query.obligation.ObligationProjection;
import org.entente.query.obligation.ObligationView;
import org.entente.query.request.Cases;
import org.entente.query.request.RequestRow;
import org.entente.query.view.Filter;
import org.entente.query.view.Snapshot;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The plan of a case, as it is and as it was in each version. */
@RestController
final class PlanController {
    private static final int MOST_OBLIGATIONS = 200;
    private static final int MOST_EMERGENCIES = 200;

    private final Answers answers;
    private final CaseAccess access;

    PlanController(Answers answers, CaseAccess access) {
        this.answers = answers;
        this.access = access;
    }

    @GetMapping("/api/requests/{id}/plan")
    ResponseEntity<PlanView> plan(@PathVariable String id, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return answers.one(asOf, aggregate(id), at -> view(Cases.seen(id, at, sight), at, sight));
    }

    /** The plan of the request with this id; a case named by its number is waited for by position only. */
    static String aggregate(String request) {
        return request.startsWith(RequestId.PREFIX) ? PlanId.of(new RequestId(request)).value() : request;
    }

    private static PlanView view(RequestRow belongsTo, Snapshot at, Sight sight) {
        PlanRow row = at.get(PlanProjection.PLANS, PlanId.of(belongsTo.id()).value());
        PlanVersionRow latest = at.one(PlanProjection.VERSIONS, PlanVersionFold.key(row.id(), row.latest()))
                .orElse(null);
        List<ObligationView> owed = at.all(ObligationProjection.OBLIGATIONS, Filter.none().equal("owner", row.id()),
                MOST_OBLIGATIONS).stream().map(ObligationView::of).toList();
        return new PlanView(row.id(), row.version(), row.request(), belongsTo.number(), row.phase(), row.lead(),
                row.participants(), row.inForce(), row.weekOne(), row.tookEffectAt(), row.decomposedAt(),
                latest == null
                        ? null
                        : PlanVersionView.of(latest, row, PlanVersionController.find(row.id(),
                                latest.version() - 1, at).orElse(null)),
                versions(row, at), at.all(ChangeProjection.EMERGENCIES, Filter.none().equal("plan", row.id()),
                        MOST_EMERGENCIES),
                latest == null || row.inForce() == 0 ? List.of() : contingencies(row, belongsTo, latest, at, sight),
                latest == null
                        ? List.of()
                        : PlanHint.of(latest.content(), row.participants(), belongsTo.papers().form()
                                .desiredEnd()),
                missing(row, latest), row.items(), row.calledOff(), owed, PlanActions.of(row, belongsTo,
                        Cases.rolesIn(belongsTo, at, sight.person())));
    }

    private static List<ContingencyView> contingencies(PlanRow row, RequestRow belongsTo, PlanVersionRow latest,
            Snapshot at, Sight sight) {
        return ContingencyProjection.of(row.id(), latest.content(), at).stream().map(one -> one.with(
                PlanActions.of(one, row, belongsTo.phase(), Cases.rolesIn(belongsTo, at, sight.person()))))
                .toList();
    }

    private static List<PlanView.VersionLine> versions(PlanRow row, Snapshot at) {
        return at.some(PlanProjection.VERSIONS, IntStream.rangeClosed(1, row.latest())
                .mapToObj(number -> PlanVersionFold.key(row.id(), number)).toList()).stream()
                .map(one -> new PlanView.VersionLine(one.version(), PlanVersionState.of(one, row),
                        PlanContentHash.of(one.content()), one.term(), one.change(),
                        "/api/requests/" + row.request() + "/plan/versions/" + one.version()))
                .toList();
    }

    private static List<DepartmentId> missing(PlanRow row, @Nullable PlanVersionRow latest) {
        if (row.phase() != PlanPhase.CIRCULATED || latest == null) {
            return List.of();
        }
        List<DepartmentId> signed = latest.signatures().stream().map(PlanVersionRow.Signature::department).toList();
        return row.participants().stream().filter(one -> !signed.contains(one)).toList();
    }
}

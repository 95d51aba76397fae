package org.entente.query.plan;

import java.security.Principal;
import java.util.List;

import org.entente.api.plan.ChangePhase;
import org.entente.api.plan.ChangeTier;
import org.entente.api.plan.PlanFields;
import org.entente.api.plan.PlanId;
import org.entente.api.refusal.Refusal;
import org.entente.api.revision.FieldChange;
import org.entente.api.revision.Fields;
import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
import org.entente.query.obligation.ObligationProjection;
import org.entente.query.obligation.ObligationView;
import org.entente.query.organization.OrganizationProjection;
import org.entente.query.request.Cases;
import org.entente.query.request.RequestRow;
import org.entente.query.view.Filter;
import org.entente.query.view.Snapshot;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.entente.query.web.Codes;
import org.entente.query.web.ListBody;
import org.entente.query.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The changes to the plan of a case. */
@RestController
final class ChangeController {
    private static final int MOST_OBLIGATIONS = 500;

    private final Answers answers;
    private final CaseAccess access;

    ChangeController(Answers answers, CaseAccess access) {
        this.answers = answers;
        this.access = access;
    }

    @GetMapping("/api/requests/{id}/plan/changes")
    ResponseEntity<ListBody<ChangeLine>> list(@PathVariable String id, @RequestParam @Nullable ChangePhase phase,
            @RequestParam @Nullable ChangeTier tier, AsOf asOf, Paging paging, Principal who) {
        Sight sight = access.of(who);
        return answers.list(asOf, paging, (at, query) -> {
            PlanRow plan = at.get(PlanProjection.PLANS, PlanId.of(Cases.seen(id, at, sight).id()).value());
            return at.list(ChangeProjection.CHANGES, query.where(Filter.none().equal("plan", plan.id())
                    .equal("phase", Codes.of(phase)).equal("tier", Codes.of(tier))).sortedBy("number", true))
                    .map(row -> ChangeLine.of(row, plan.inForce()));
        });
    }

    @GetMapping("/api/requests/{id}/plan/changes/{number}")
    ResponseEntity<ChangeView> one(@PathVariable String id, @PathVariable int number, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return answers.any(asOf, at -> {
            RequestRow belongsTo = Cases.seen(id, at, sight);
            PlanRow plan = at.get(PlanProjection.PLANS, PlanId.of(belongsTo.id()).value());
            ChangeRow row = at.one(ChangeProjection.CHANGES, ChangeFold.key(plan.id(), number))
                    .orElseThrow(() -> Refusal.notFound(plan.id() + " change " + number));
            return view(row, plan, belongsTo, at, sight);
        });
    }

    private static ChangeView view(ChangeRow row, PlanRow plan, RequestRow belongsTo, Snapshot at, Sight sight) {
        return new ChangeView(row.plan(), plan.version(), row.request(), row.number(), row.phase(), row.filer(),
                row.filedBy(), row.filedAt(), row.emergency(), row.revision(), row.proposal(),
                differences(row, plan, at),
                ChangeLine.isOutdated(row, plan.inForce()), row.tier(), row.tier().decider(plan.lead()),
                row.assessment().reasons(), row.raises(),
                row.assessment().affected().stream().map(one -> ChangeView.Asked.of(one, row)).toList(),
                row.opinions(), row.supplements(), row.opinionsInAt(), row.decisions(), row.withdrawal(),
                row.version(), owed(row, at),
                ChangeActions.of(row, plan, belongsTo.phase(), OrganizationProjection.of(at), sight.person()));
    }

    /** Against the version that the proposal builds on, with week 1 stated in both. */
    private static List<FieldChange> differences(ChangeRow row, PlanRow plan, Snapshot at) {
        PlanVersionRow base = at.get(PlanProjection.VERSIONS,
                PlanVersionFold.key(row.plan(), row.proposal().basedOn()));
        return Fields.between(PlanFields.of(plan.weekOne() == null
                ? base.content()
                : base.content().startingOn(plan.weekOne())), PlanFields.of(row.proposal().content()));
    }

    private static List<ObligationView> owed(ChangeRow row, Snapshot at) {
        String subject = "change-" + row.number();
        String followed = row.emergency() == null ? subject : "emergency-" + row.emergency();
        return at.all(ObligationProjection.OBLIGATIONS, Filter.none().equal("owner", row.plan()), MOST_OBLIGATIONS)
                .stream().filter(one -> one.terms().subject().equals(subject)
                        || one.terms().subject().startsWith(subject + "/")
                        || one.terms().subject().equals(followed))
                .map(ObligationView::of).toList();
    }
}

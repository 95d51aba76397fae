package org.entente.query.rollup;

import java.security.Principal;
import java.util.List;

import org.entente.api.refusal.Refusal;
import org.entente.api.rollup.RollUpCommand.PublishRollUp;
import org.entente.api.rollup.RollUpContent;
import org.entente.api.rollup.RollUpCut;
import org.entente.api.rollup.RollUpId;
import org.entente.api.rollup.RollUpPhase;
import org.entente.api.rollup.RollUpPhases;
import org.entente.api.week.WeekKey;
import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
import org.entente.query.action.Action;
import org.entente.query.action.Offer;
import org.entente.query.organization.OrganizationProjection;
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

/** The company's roll-ups; one is found by any week that it covers. */
@RestController
final class RollUpController {
    private static final String CLAUSE = "1.4 C3";

    private final Answers answers;
    private final CaseAccess access;
    private final KeptRollUps kept;

    RollUpController(Answers answers, CaseAccess access, KeptRollUps kept) {
        this.answers = answers;
        this.access = access;
        this.kept = kept;
    }

    @GetMapping("/api/roll-ups")
    ResponseEntity<ListBody<RollUpLine>> list(@RequestParam(required = false) @Nullable RollUpPhase phase, AsOf asOf,
            Paging paging, Principal who) {
        access.of(who);
        return answers.list(asOf, paging, (at, query) -> at.list(RollUpProjection.ROLL_UPS,
                query.where(Filter.none().equal("phase", Codes.of(phase))).sortedBy("summary_day", true))
                .map(RollUpLine::of));
    }

    @GetMapping("/api/weeks/{week}/roll-up")
    ResponseEntity<RollUpView> one(@PathVariable WeekKey week, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return answers.any(asOf, at -> {
            RollUpRow row = covering(week, at);
            return RollUpView.of(row, content(row, at), sight, actions(row, week, at, sight));
        });
    }

    private static RollUpRow covering(WeekKey week, Snapshot at) {
        return at.all(RollUpProjection.ROLL_UPS, Filter.none().has("weeks", week), 1).stream().findFirst()
                .orElseThrow(() -> Refusal.notFound(week.value()));
    }

    private RollUpContent content(RollUpRow row, Snapshot at) {
        RollUpRow.Published published = row.published();
        return published == null
                ? RollUpDrawing.content(new RollUpCut(row.id(), at.position(), at.now(), null), at)
                : kept.content(published.contentHash());
    }

    private static List<Action> actions(RollUpRow row, WeekKey week, Snapshot at, Sight sight) {
        return List.of(Offer.post("publish", "/api/weeks/" + week + "/roll-up", PublishRollUp.class).to(
                OrganizationProjection.of(at).rolesOf(sight.person()),
                RollUpPhases.RULES.allows(row.phase(), PublishRollUp.class), CLAUSE));
    }

    static RollUpRow of(RollUpId id, Snapshot at) {
        return at.get(RollUpProjection.ROLL_UPS, id.value());
    }
}

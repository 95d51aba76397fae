package org.entente.query.rollup;

import java.security.Principal;

import org.entente.api.rollup.RollUpId;
import org.entente.api.rollup.RollUpPhase;
import org.entente.api.week.WeekKey;
import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
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
    private final Answers answers;
    private final CaseAccess access;
    private final RollUps rollUps;

    RollUpController(Answers answers, CaseAccess access, RollUps rollUps) {
        this.answers = answers;
        this.access = access;
        this.rollUps = rollUps;
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
        return answers.any(asOf, at -> rollUps.of(week, at, sight));
    }

    static RollUpRow of(RollUpId id, Snapshot at) {
        return at.get(RollUpProjection.ROLL_UPS, id.value());
    }
}

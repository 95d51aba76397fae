package org.entente.query.week;

import java.security.Principal;

import org.entente.api.identity.DepartmentId;
import org.entente.api.week.SlotPhase;
import org.entente.api.week.WeekKey;
import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The weekly slots of a week, with everything that is needed to fill them. */
@RestController
final class WeekController {
    private final Answers answers;
    private final CaseAccess access;

    WeekController(Answers answers, CaseAccess access) {
        this.answers = answers;
        this.access = access;
    }

    /** Filters of a week. */
    record Asked(@Nullable DepartmentId department, @Nullable SlotPhase phase) {}

    @GetMapping("/api/weeks/{week}")
    ResponseEntity<WeekView> week(@PathVariable WeekKey week, Asked asked, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return answers.any(asOf, at -> new Weeks(at, sight).of(week, asked));
    }
}

package org.entente.query.drill;

import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.entente.api.drill.DrillCommand.EndDrill;
import org.entente.api.drill.DrillCommand.StartDrill;
import org.entente.api.drill.DrillPhases;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.identity.RoleHeld;
import org.entente.query.access.CaseAccess;
import org.entente.query.action.Action;
import org.entente.query.action.Offer;
import org.entente.query.organization.OrganizationProjection;
import org.entente.query.view.Snapshot;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Drills for those who lead them or look after the company as a whole. */
@RestController
final class DrillController {
    // DRL-8: who may see a drill, and who of them what has still to come up
    private static final Set<Role> LEADERS = EnumSet.of(Role.DIRECTOR, Role.ADMINISTRATOR, Role.AUDITOR);
    private static final Set<Role> READERS = EnumSet.of(Role.DIRECTOR, Role.ADMINISTRATOR, Role.AUDITOR,
            Role.COORDINATOR, Role.GENERAL_MANAGER);
    private static final Offer START = Offer.post("start", "/api/drill", StartDrill.class);
    private static final Offer END = Offer.post("end", "/api/drill/end", EndDrill.class);

    private final Answers answers;
    private final CaseAccess access;

    DrillController(Answers answers, CaseAccess access) {
        this.answers = answers;
        this.access = access;
    }

    /** @param round which drill; the last one if not said */
    @GetMapping("/api/drill")
    ResponseEntity<DrillView> drill(@RequestParam @Nullable Integer round, AsOf asOf, Principal who) {
        Set<Role> roles = access.requireRole(who, READERS);
        return answers.any(asOf, at -> {
            DrillRow row = DrillProjection.at(at, round);
            return DrillView.of(row, at.now(), roles.stream().anyMatch(LEADERS::contains),
                    actions(row, CaseAccess.person(who), at));
        });
    }

    /** @param round which drill; the last one if not said */
    @GetMapping("/api/drill/report")
    ResponseEntity<DrillReport> report(@RequestParam @Nullable Integer round, AsOf asOf, Principal who) {
        access.requireRole(who, READERS);
        return answers.any(asOf, at -> Reporting.of(DrillProjection.at(at, round),
                new Addressees(OrganizationProjection.of(at)), at.now()));
    }

    private static List<Action> actions(DrillRow row, PersonId person, Snapshot at) {
        Set<RoleHeld> held = OrganizationProjection.of(at).rolesOf(person);
        return List.of(START.to(held, DrillPhases.RULES.allows(row.phase(), StartDrill.class), "1.5"),
                END.to(held, DrillPhases.RULES.allows(row.phase(), EndDrill.class), "1.5"));
    }
}

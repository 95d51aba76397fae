package org.entente.query.improvement;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.RoleHeld;
import org.entente.api.improvement.ImprovementCommand;
import org.entente.api.improvement.ImprovementPhase;
import org.entente.api.improvement.ImprovementPhases;
import org.entente.api.organization.Organization;
import org.entente.api.organization.Person;
import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
import org.entente.query.action.Action;
import org.entente.query.action.Offer;
import org.entente.query.calendar.CalendarProjection;
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
import org.springframework.web.bind.annotation.RestController;

/** Improvement actions, which are followed also after their case was archived. */
@RestController
final class ImprovementController {
    private final Answers answers;
    private final CaseAccess access;

    ImprovementController(Answers answers, CaseAccess access) {
        this.answers = answers;
        this.access = access;
    }

    /** Filters of the list; {@code department} is the assignee's. */
    record Asked(@Nullable ImprovementPhase state, @Nullable DepartmentId department, @Nullable PersonId assignee,
            @Nullable LocalDate dueBefore, @Nullable String request) {
        Filter filter(Organization organization) {
            return Filter.none().equal("state", Codes.of(state)).equal("assignee", assignee)
                    .equal("request", request).before("due_on", dueBefore)
                    .oneOf("assignee", department == null ? null : people(department, organization));
        }

        private static List<PersonId> people(DepartmentId department, Organization organization) {
            return organization.company().people().stream().map(Person::id)
                    .filter(one -> organization.rolesOf(one).stream().map(RoleHeld::department)
                            .anyMatch(department::equals))
                    .toList();
        }
    }

    @GetMapping("/api/improvements")
    ResponseEntity<ListBody<ImprovementView>> list(Asked asked, AsOf asOf, Paging paging, Principal who) {
        Sight sight = access.of(who);
        return answers.list(asOf, paging, (at, query) -> {
            LocalDate today = CalendarProjection.inForce(at).dateOf(at.now());
            Filter filter = asked.filter(OrganizationProjection.of(at));
            return at.list(ImprovementProjection.IMPROVEMENTS,
                    query.where(sight.everything() ? filter : filter.hasAny("circle", circle(sight)))
                            .sortedBy("due_on", false))
                    .map(row -> ImprovementView.of(row, today, List.of()));
        });
    }

    @GetMapping("/api/improvements/{id}")
    ResponseEntity<ImprovementView> one(@PathVariable String id, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return answers.one(asOf, id, at -> {
            ImprovementRow row = at.get(ImprovementProjection.IMPROVEMENTS, id);
            if (!row.order().assignee().equals(sight.person())) {
                sight.requireCase(row.request().value());
            }
            return ImprovementView.of(row, CalendarProjection.inForce(at).dateOf(at.now()),
                    actions(row, at, sight.person()));
        });
    }

    private static List<String> circle(Sight sight) {
        return Stream.concat(sight.cases().stream(), Stream.of(sight.person().value())).toList();
    }

    private static List<Action> actions(ImprovementRow row, Snapshot at, PersonId reader) {
        String path = "/api/improvements/" + row.id();
        Set<RoleHeld> held = OrganizationProjection.of(at).rolesOf(reader);
        return Stream.of(
                Offer.post("complete", path + "/completion", ImprovementCommand.CompleteImprovement.class),
                Offer.post("verify", path + "/verification", ImprovementCommand.VerifyImprovement.class),
                Offer.post("not-verified", path + "/verification", ImprovementCommand.RejectImprovement.class))
                .map(one -> one.to(held, ImprovementPhases.RULES.allows(row.state(), one.command()), "1.6"))
                .toList();
    }
}

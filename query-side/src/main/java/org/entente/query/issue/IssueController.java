package org.entente.query.issue;

import java.security.Principal;

import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.Urgency;
import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
import org.entente.query.view.Filter;
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

/** Issues and how they climbed. */
@RestController
final class IssueController {
    private final Answers answers;
    private final CaseAccess access;

    IssueController(Answers answers, CaseAccess access) {
        this.answers = answers;
        this.access = access;
    }

    /**
     * Filters of the list.
     *
     * @param department concerned by it: the reporter's, a responsible one, one that joined
     * @param holder     {@code office}, {@code vice-president:} and a department, or {@code general-manager}
     */
    record Asked(@Nullable IssuePhase state, @Nullable Urgency urgency, @Nullable String request,
            @Nullable DepartmentId department, @Nullable String holder) {
        Filter filter() {
            return Filter.none().equal("state", Codes.of(state)).equal("urgency", Codes.of(urgency))
                    .equal("request", request).has("departments", department).equal("holder", holder);
        }
    }

    @GetMapping("/api/issues")
    ResponseEntity<ListBody<IssueLine>> list(Asked asked, AsOf asOf, Paging paging, Principal who) {
        Sight sight = access.of(who);
        return answers.list(asOf, paging, (at, query) -> Issues.lines(at.list(IssueProjection.ISSUES,
                query.where(sight.inCircle(asked.filter(), "circle")).sortedBy("reported_at", true)), at));
    }

    @GetMapping("/api/issues/{id}")
    ResponseEntity<IssueView> one(@PathVariable String id, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return answers.one(asOf, id, at -> Issues.view(IssueAccess.seen(id, at, sight), at, sight));
    }

    @GetMapping("/api/issues/{id}/emergency-plan")
    ResponseEntity<EmergencyView> emergencyPlan(@PathVariable String id, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return answers.any(asOf, at -> Issues.emergency(IssueAccess.seen(id, at, sight), at));
    }

    @GetMapping("/api/issues/{id}/escalation")
    ResponseEntity<EscalationView> escalation(@PathVariable String id, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return answers.any(asOf, at -> Issues.escalation(IssueAccess.seen(id, at, sight), at));
    }
}

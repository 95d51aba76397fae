package org.entente.query.obligation;

import java.security.Principal;
import java.time.Instant;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationState;
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
import org.springframework.web.bind.annotation.RestController;

/** What is owed, and why it is due when it is due. */
@RestController
final class ObligationController {
    private final Answers answers;
    private final CaseAccess access;

    ObligationController(Answers answers, CaseAccess access) {
        this.answers = answers;
        this.access = access;
    }

    /**
     * Filters of the list.
     *
     * @param person    who stood for the debtor at the moment asked about
     * @param dueBefore due strictly before it
     */
    record Asked(@Nullable ObligationState state, @Nullable ObligationCode code, @Nullable DepartmentId department,
            @Nullable PersonId person, @Nullable String request, @Nullable Instant dueBefore) {}

    @GetMapping("/api/obligations")
    ResponseEntity<ListBody<ObligationView>> list(Asked asked, AsOf asOf, Paging paging, Principal who) {
        Sight sight = access.of(who);
        return answers.list(asOf, paging, (at, query) -> at
                .list(ObligationProjection.OBLIGATIONS,
                        query.where(sight.inCircle(filter(asked, at), "circle")).sortedBy("due_at", false))
                .map(ObligationView::of));
    }

    @GetMapping("/api/obligations/{id}")
    ResponseEntity<ObligationView> one(@PathVariable String id, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return answers.any(asOf, at -> ObligationView.of(seen(id, at, sight)));
    }

    @GetMapping("/api/obligations/{id}/explanation")
    ResponseEntity<Explanation> explanation(@PathVariable String id, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return answers.any(asOf, at -> Explaining.of(seen(id, at, sight), at));
    }

    private static ObligationRow seen(String id, Snapshot at, Sight sight) {
        ObligationRow row = at.get(ObligationProjection.OBLIGATIONS, id);
        sight.requireOneOf(ObligationProjection.circle(row));
        return row;
    }

    private static Filter filter(Asked asked, Snapshot at) {
        Filter filter = Filter.none().equal("state", Codes.of(asked.state())).equal("code", Codes.of(asked.code()))
                .equal("request", asked.request()).before("due_at", asked.dueBefore());
        DepartmentId department = asked.department();
        PersonId person = asked.person();
        if (department != null) {
            filter = filter.oneOf("debtor", DebtorFilter.of(department, at));
        }
        return person == null ? filter : filter.oneOf("debtor", DebtorFilter.of(person, at));
    }
}

package org.entente.query.request;

import java.security.Principal;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.Category;
import org.entente.api.request.RequestPhase;
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

/** Cases, by id or number. */
@RestController
final class RequestController {
    private final Answers answers;
    private final CaseAccess access;

    RequestController(Answers answers, CaseAccess access) {
        this.answers = answers;
        this.access = access;
    }

    /** Filters of the list; {@code department} takes part, {@code initiator} began it. */
    record Asked(@Nullable RequestPhase phase, @Nullable Category category, @Nullable DepartmentId department,
            @Nullable DepartmentId initiator) {
        Filter filter() {
            return Filter.none().equal("phase", Codes.of(phase)).equal("category", Codes.of(category))
                    .has("departments", department).equal("initiator", initiator);
        }
    }

    @GetMapping("/api/requests")
    ResponseEntity<ListBody<RequestLine>> list(Asked asked, AsOf asOf, Paging paging, Principal who) {
        Sight sight = access.of(who);
        return answers.list(asOf, paging, (at, query) -> at
                .list(RequestProjection.REQUESTS, query.where(sight.inCases(asked.filter(), "id")))
                .map(RequestLine::of));
    }

    @GetMapping("/api/requests/{id}")
    ResponseEntity<RequestView> one(@PathVariable String id, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return Cases.isId(id)
                ? answers.one(asOf, id, at -> Cases.view(Cases.seen(id, at, sight), at, sight))
                : answers.any(asOf, at -> Cases.view(Cases.seen(id, at, sight), at, sight));
    }

    @GetMapping("/api/requests/{id}/confirmations")
    ResponseEntity<ConfirmationsView> confirmations(@PathVariable String id, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return answers.any(asOf, at -> Cases.confirmations(Cases.seen(id, at, sight), at, sight.person()));
    }
}

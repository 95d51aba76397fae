package org.entente.query.history;

import java.security.Principal;

import org.entente.query.access.CaseAccess;
import org.entente.query.access.Disclosure;
import org.entente.query.access.Sight;
import org.entente.query.organization.OrganizationProjection;
import org.entente.query.request.Cases;
import org.entente.query.view.Filter;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.entente.query.web.ListBody;
import org.entente.query.web.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The history of a case, oldest first. */
@RestController
final class HistoryController {
    private final Answers answers;
    private final CaseAccess access;

    HistoryController(Answers answers, CaseAccess access) {
        this.answers = answers;
        this.access = access;
    }

    @GetMapping("/api/requests/{id}/history")
    ResponseEntity<ListBody<HistoryView>> history(@PathVariable String id, AsOf asOf, Paging paging, Principal who) {
        Sight sight = access.of(who);
        Disclosure disclosed = access.disclosureTo(who);
        return answers.list(asOf, paging, (at, query) -> {
            Filter ofCase = Filter.none().equal("request", Cases.seen(id, at, sight).id())
                    .hasAny("audience", disclosed.tags());
            Sentences sentences = new Sentences(OrganizationProjection.of(at));
            return at.list(HistoryProjection.HISTORY, query.where(ofCase).sortedBy("position", false))
                    .map(row -> HistoryView.of(row, sentences));
        });
    }
}

package org.entente.query.task;

import java.security.Principal;

import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
import org.entente.query.request.Cases;
import org.entente.query.view.Filter;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Which department waits for which, in one case or over all cases that the reader may see. */
@RestController
final class WaitingController {
    private final Answers answers;
    private final CaseAccess access;

    WaitingController(Answers answers, CaseAccess access) {
        this.answers = answers;
        this.access = access;
    }

    @GetMapping("/api/requests/{id}/waiting-for")
    ResponseEntity<WaitingView> ofCase(@PathVariable String id, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return answers.any(asOf, at -> WaitingGraph.of(at,
                Filter.none().equal("request", Cases.seen(id, at, sight).id())));
    }

    @GetMapping("/api/waiting-for")
    ResponseEntity<WaitingView> ofCompany(AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return answers.any(asOf, at -> WaitingGraph.of(at, sight.inCases(Filter.none(), "request")));
    }
}

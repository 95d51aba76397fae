package org.entente.query.task;

import java.security.Principal;

import org.entente.api.identity.DepartmentId;
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
import org.springframework.web.bind.annotation.RestController;

/** The work items under an attention flag (handbook 1.4 C4). */
@RestController
final class AttentionController {
    private final Answers answers;
    private final CaseAccess access;

    AttentionController(Answers answers, CaseAccess access) {
        this.answers = answers;
        this.access = access;
    }

    /** Filters of the list. */
    record Asked(@Nullable String request, @Nullable DepartmentId department, @Nullable FlagState state) {
        Filter filter() {
            return Filter.none().equal("request", request).equal("department", department)
                    .equal("attention", Codes.of(state)).present("attention");
        }
    }

    @GetMapping("/api/attention")
    ResponseEntity<ListBody<TaskView>> list(Asked asked, AsOf asOf, Paging paging, Principal who) {
        Sight sight = access.of(who);
        return answers.list(asOf, paging, (at, query) -> TaskPages.of(at,
                query.where(sight.inCases(asked.filter(), "request")).sortedBy("baseline_end", false)));
    }
}

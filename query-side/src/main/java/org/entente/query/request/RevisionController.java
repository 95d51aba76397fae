package org.entente.query.request;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestId;
import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
import org.entente.query.view.Filter;
import org.entente.query.view.Page;
import org.entente.query.view.Snapshot;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.entente.query.web.ListBody;
import org.entente.query.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The revisions of a form: who changed what, when, and what each said as a whole. */
@RestController
final class RevisionController {
    private final Answers answers;
    private final CaseAccess access;

    RevisionController(Answers answers, CaseAccess access) {
        this.answers = answers;
        this.access = access;
    }

    /** Each with what it changed; the forms themselves are asked for one by one. */
    @GetMapping("/api/requests/{id}/revisions")
    ResponseEntity<ListBody<RevisionView>> revisions(@PathVariable String id, AsOf asOf, Paging paging,
            Principal who) {
        Sight sight = access.of(who);
        return answers.list(asOf, paging, (at, query) -> {
            Page<RevisionRow> page = at.list(RequestProjection.REVISIONS,
                    query.where(Filter.none().equal("request", Cases.seen(id, at, sight).id())));
            return new Page<>(compared(page.items(), at), page.next());
        });
    }

    /** One with its whole form, compared with the one before it or with the one named. */
    @GetMapping("/api/requests/{id}/revisions/{revision}")
    ResponseEntity<RevisionView> revision(@PathVariable String id, @PathVariable int revision,
            @RequestParam(required = false) @Nullable Integer against, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return answers.any(asOf, at -> {
            RequestId request = Cases.seen(id, at, sight).id();
            RevisionRow row = get(request, revision, at);
            RevisionRow other = against == null
                    ? find(request, revision - 1, at).orElse(null)
                    : get(request, against, at);
            return RevisionView.of(row, other).with(row.form());
        });
    }

    private static List<RevisionView> compared(List<RevisionRow> rows, Snapshot at) {
        List<RevisionView> views = new ArrayList<>();
        @Nullable
        RevisionRow before = rows.isEmpty()
                ? null
                : find(rows.getFirst().request(), rows.getFirst().revision() - 1, at).orElse(null);
        for (RevisionRow row : rows) {
            views.add(RevisionView.of(row, before));
            before = row;
        }
        return views;
    }

    private static Optional<RevisionRow> find(RequestId request, int revision, Snapshot at) {
        return at.one(RequestProjection.REVISIONS, RevisionFold.key(request, revision));
    }

    private static RevisionRow get(RequestId request, int revision, Snapshot at) {
        return find(request, revision, at).orElseThrow(() -> Refusal.notFound(request + " revision " + revision));
    }
}

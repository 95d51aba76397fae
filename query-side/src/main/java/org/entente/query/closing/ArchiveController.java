package org.entente.query.closing;

import java.security.Principal;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.api.request.Category;
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

/** Archived cases, found by what they were about and what they taught. */
@RestController
final class ArchiveController {
    private static final int LONGEST = 200;

    private final Answers answers;
    private final CaseAccess access;

    ArchiveController(Answers answers, CaseAccess access) {
        this.answers = answers;
        this.access = access;
    }

    /** Filters of the list; all words of {@code text} occur; from and to are days of archiving, both included. */
    record Asked(@Nullable String text, @Nullable Category category, @Nullable DepartmentId department,
            @Nullable LocalDate from, @Nullable LocalDate to) {
        Filter filter() {
            if (text != null && text.length() > LONGEST) {
                throw Refusal.of(RefusalKind.BAD_REQUEST, "bad-parameter", "Ask for at most " + LONGEST
                        + " characters.").with("parameter", "text");
            }
            return Filter.none().present("archived_on").equal("category", Codes.of(category))
                    .has("departments", department).from("archived_on", from)
                    .before("archived_on", to == null ? null : to.plusDays(1))
                    .hasAll("words", SearchWords.of(Stream.ofNullable(text)));
        }
    }

    @GetMapping("/api/archive")
    ResponseEntity<ListBody<ArchiveLine>> list(Asked asked, AsOf asOf, Paging paging, Principal who) {
        Sight sight = access.of(who);
        return answers.list(asOf, paging, (at, query) -> at
                .list(ClosingProjection.CLOSINGS,
                        query.where(sight.inCases(asked.filter(), "id")).sortedBy("archived_on", true))
                .map(ArchiveLine::of));
    }
}

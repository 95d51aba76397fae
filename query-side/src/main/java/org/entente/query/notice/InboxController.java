package org.entente.query.notice;

import java.security.Principal;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.notice.NoticeBook;
import org.entente.api.obligation.ObligationState;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestId;
import org.entente.query.access.CaseAccess;
import org.entente.query.obligation.DebtorFilter;
import org.entente.query.obligation.ObligationProjection;
import org.entente.query.obligation.ObligationView;
import org.entente.query.organization.OrganizationProjection;
import org.entente.query.view.AsOfReader;
import org.entente.query.view.Filter;
import org.entente.query.view.ListQuery;
import org.entente.query.view.Moment;
import org.entente.query.view.Snapshot;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.entente.query.web.Codes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for somebody, and for auditors who was told of what and when it was read. */
@RestController
final class InboxController {
    private static final int MOST = 100;

    private final Answers answers;
    private final AsOfReader reader;
    private final NoticeBook book;

    InboxController(Answers answers, AsOfReader reader, NoticeBook book) {
        this.answers = answers;
        this.reader = reader;
        this.book = book;
    }

    /** Notices, newest first, and the id from which older ones go on; null if there are none. */
    record NoticesView(List<NoticeBook.Entry> items, @Nullable Long next, long position) {
        NoticesView {
            items = List.copyOf(items);
        }
    }

    @GetMapping("/api/inbox")
    ResponseEntity<InboxView> inbox(@RequestParam(defaultValue = "false") boolean unread,
            @RequestParam @Nullable Long before, AsOf asOf, Principal who) {
        PersonId person = CaseAccess.person(who);
        return answers.any(asOf, at -> {
            List<String> stoodFor = DebtorFilter.of(person, at);
            List<NoticeBook.Entry> notices = notices(at, person, null, unread, before);
            return new InboxView(open(at, "debtor", stoodFor), open(at, "creditor", stoodFor), notices, next(notices),
                    at.position());
        });
    }

    // Rule NTC-12: everybody reads the own notices; auditors and the director read who was told of what, when it was sent and read.
    @GetMapping("/api/notices")
    ResponseEntity<NoticesView> notices(@RequestParam @Nullable PersonId person,
            @RequestParam @Nullable RequestId request,
            @RequestParam(defaultValue = "false") boolean unread, @RequestParam @Nullable Long before, AsOf asOf,
            Principal who) {
        PersonId of = whose(CaseAccess.person(who), person);
        return answers.any(asOf, at -> {
            List<NoticeBook.Entry> notices = notices(at, of, request, unread, before);
            return new NoticesView(notices, next(notices), at.position());
        });
    }

    /** Null for everybody, which is what auditors and the director ask for if they name nobody. */
    private @Nullable PersonId whose(PersonId asking, @Nullable PersonId named) {
        PersonId wanted = named == null ? asking : named;
        boolean all = reader.read(Moment.NOW, now -> seesAll(asking, now));
        if (!all && !wanted.equals(asking)) {
            throw Refusal.forbidden("notices-of-others", "1.10",
                    "Only auditors and the director read others' notices.");
        }
        return all && named == null ? null : wanted;
    }

    private static boolean seesAll(PersonId person, Snapshot now) {
        return OrganizationProjection.of(now).rolesOf(person).stream()
                .anyMatch(held -> held.role() == Role.AUDITOR || held.role() == Role.DIRECTOR);
    }

    private List<NoticeBook.Entry> notices(Snapshot at, @Nullable PersonId person, @Nullable RequestId request,
            boolean unread, @Nullable Long before) {
        return book.inbox(new NoticeBook.Asked(person, request, unread, before, MOST, at.position(), at.now()));
    }

    private static @Nullable Long next(List<NoticeBook.Entry> notices) {
        return notices.size() < MOST ? null : notices.getLast().id();
    }

    private static List<ObligationView> open(Snapshot at, String side, List<String> stoodFor) {
        return at.list(ObligationProjection.OBLIGATIONS, ListQuery.first(MOST)
                .where(Filter.none().equal("state", Codes.of(ObligationState.OPEN)).oneOf(side, stoodFor))
                .sortedBy("due_at", false)).map(ObligationView::of).items();
    }
}

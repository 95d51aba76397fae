package org.entente.query.meeting;

import java.security.Principal;

import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
import org.entente.query.request.Cases;
import org.entente.query.request.RequestProjection;
import org.entente.query.request.RequestRow;
import org.entente.query.view.Snapshot;
import org.springframework.stereotype.Component;

/** Who sees a meeting: who sees its case, and who is invited (handbook 1.10; a department outside may be, about an issue). */
@Component
public final class MeetingAccess {
    private final CaseAccess cases;

    MeetingAccess(CaseAccess cases) {
        this.cases = cases;
    }

    public Reader of(Principal who) {
        return new Reader(cases.of(who));
    }

    /** Somebody who asks. */
    public record Reader(Sight sight) {
        /**
         * The case of the meeting.
         *
         * @throws org.entente.api.refusal.Refusal {@code not-in-case} for anybody else
         */
        public RequestRow require(MeetingRow row, Snapshot at) {
            return row.invitation().everybody().contains(sight.person())
                    ? at.get(RequestProjection.REQUESTS, row.request().value())
                    : Cases.seen(row.request().value(), at, sight);
        }
    }
}

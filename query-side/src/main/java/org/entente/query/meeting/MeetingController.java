package org.entente.query.meeting;

import java.security.Principal;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
import org.entente.query.calendar.CalendarProjection;
import org.entente.query.obligation.ObligationProjection;
import org.entente.query.obligation.ObligationView;
import org.entente.query.request.Cases;
import org.entente.query.request.RequestRow;
import org.entente.query.view.Filter;
import org.entente.query.view.Snapshot;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.entente.query.web.ListBody;
import org.entente.query.web.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Meetings, one by one and by case. */
@RestController
final class MeetingController {
    private static final int MOST_OBLIGATIONS = 200;

    private final Answers answers;
    private final CaseAccess access;
    private final MeetingAccess invited;

    MeetingController(Answers answers, CaseAccess access, MeetingAccess invited) {
        this.answers = answers;
        this.access = access;
        this.invited = invited;
    }

    @GetMapping("/api/meetings/{id}")
    ResponseEntity<MeetingView> one(@PathVariable String id, AsOf asOf, Principal who) {
        MeetingAccess.Reader reader = invited.of(who);
        return answers.one(asOf, id, at -> {
            MeetingRow row = at.get(MeetingProjection.MEETINGS, id);
            return view(row, reader.require(row, at), at, reader.sight().person());
        });
    }

    @GetMapping("/api/requests/{id}/meetings")
    ResponseEntity<ListBody<MeetingView>> ofCase(@PathVariable String id, AsOf asOf, Paging paging, Principal who) {
        Sight sight = access.of(who);
        return answers.list(asOf, paging, (at, query) -> {
            RequestRow belongsTo = Cases.seen(id, at, sight);
            return at.list(MeetingProjection.MEETINGS, query.where(Filter.none().equal("request", belongsTo.id())))
                    .map(row -> view(row, belongsTo, at, sight.person()));
        });
    }

    private static MeetingView view(MeetingRow row, RequestRow belongsTo, Snapshot at, PersonId reader) {
        List<ObligationView> owed = at.all(ObligationProjection.OBLIGATIONS, Filter.none().equal("owner", row.id()),
                MOST_OBLIGATIONS).stream().map(ObligationView::of).toList();
        return MeetingView.of(row, belongsTo.number(), owed,
                MeetingActions.of(row, belongsTo, Cases.rolesIn(belongsTo, at, reader)),
                at.now(), CalendarProjection.inForce(at).zone());
    }
}

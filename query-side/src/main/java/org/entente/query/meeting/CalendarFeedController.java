package org.entente.query.meeting;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.organization.Organization;
import org.entente.api.refusal.Refusal;
import org.entente.query.access.CaseAccess;
import org.entente.query.calendar.CalendarProjection;
import org.entente.query.meeting.InvitationCalendar.Entry;
import org.entente.query.organization.OrganizationProjection;
import org.entente.query.request.RequestProjection;
import org.entente.query.request.RequestRow;
import org.entente.query.view.AsOfReader;
import org.entente.query.view.Filter;
import org.entente.query.view.Moment;
import org.entente.query.view.Snapshot;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Meetings for the calendars of people: what somebody is invited to, and single invitations (iCalendar). */
@RestController
final class CalendarFeedController {
    private static final int MOST = 10_000;
    private static final MediaType ICALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Answers answers;
    private final AsOfReader reader;
    private final MeetingAccess access;

    CalendarFeedController(Answers answers, AsOfReader reader, MeetingAccess access) {
        this.answers = answers;
        this.reader = reader;
        this.access = access;
    }

    @GetMapping("/api/people/{id}/calendar.ics")
    ResponseEntity<String> calendar(@PathVariable String id, AsOf asOf, Principal who) {
        requireOwn(id, CaseAccess.person(who));
        String base = base();
        return tagged(answers.any(asOf, at -> {
            Organization organization = OrganizationProjection.of(at);
            if (organization.person(new PersonId(id)).isEmpty()) {
                throw Refusal.notFound(id);
            }
            List<Entry> meetings = at.all(MeetingProjection.MEETINGS, Filter.none().has("invited", id), MOST).stream()
                    .map(row -> entry(row, at)).toList();
            return calendar(organization, at, base).published(meetings);
        }));
    }

    @GetMapping("/api/meetings/{id}/invitation.ics")
    ResponseEntity<String> invitation(@PathVariable String id, AsOf asOf, Principal who) {
        MeetingAccess.Reader sight = access.of(who);
        String base = base();
        return tagged(answers.one(asOf, id, at -> {
            MeetingRow row = at.get(MeetingProjection.MEETINGS, id);
            sight.require(row, at);
            if (row.invitation().dates().isEmpty()) {
                throw Refusal.notFound(id);
            }
            return calendar(OrganizationProjection.of(at), at, base).invitation(entry(row, at));
        }));
    }

    private void requireOwn(String id, PersonId who) {
        // MTG-24: a person's calendar is for that person and, by today's roles, for the director of the Office
        boolean director = reader.read(Moment.NOW, now -> who.equals(
                OrganizationProjection.of(now).company().director()));
        if (!who.value().equals(id) && !director) {
            throw Refusal.forbidden("calendar-of-another", "1.10", "This calendar is another person's.");
        }
    }

    private static Entry entry(MeetingRow row, Snapshot at) {
        RequestRow belongsTo = at.get(RequestProjection.REQUESTS, row.request().value());
        String number = belongsTo.number();
        return new Entry(row, number == null ? row.request().value() : number, belongsTo.papers().form().title());
    }

    private static InvitationCalendar calendar(Organization organization, Snapshot at, String base) {
        return new InvitationCalendar(organization, CalendarProjection.inForce(at).zone(), base);
    }

    private static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    /** The tag is that of the text: calendars ask often, and mostly for what they have. */
    private static ResponseEntity<String> tagged(ResponseEntity<String> answer) {
        String text = String.valueOf(answer.getBody());
        return ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders())
                .eTag("\"" + DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8)) + "\"")
                .contentType(ICALENDAR).body(text);
    }
}

package org.entente.query.meeting;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingPhase;
import org.entente.api.meeting.MeetingSlot;
import org.entente.api.meeting.Presence;
import org.entente.api.organization.Organization;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZoneRegistryImpl;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.DelegatedFrom;
import net.fortuna.ical4j.model.parameter.DelegatedTo;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes meetings as iCalendar (RFC 5545, 5546). The same meetings give the same text: stamps are those of the events.
 * People have no mail addresses here, so that they are named by URNs.
 *
 * @param zone where the company's days begin
 * @param base address under which this service was asked, without a slash at its end
 */
record InvitationCalendar(Organization organization, ZoneId zone, String base) {
    private static final String PRODUCT = "-//Entente//Meetings//ZH";
    private static final String PERSON = "urn:entente:person:";

    /** A meeting that has, or had, a date, and of which case. */
    record Entry(MeetingRow meeting, String number, Text title) {
        MeetingSlot slot() {
            return meeting.invitation().dates().getLast();
        }

        boolean isOff() {
            return meeting.phase() == MeetingPhase.CANCELLED || meeting.phase() == MeetingPhase.AWAITED;
        }
    }

    /** Everything that somebody is or was invited to. */
    String published(List<Entry> meetings) {
        return written(ImmutableMethod.PUBLISH, meetings);
    }

    /** The invitation to one meeting, or its cancellation. */
    String invitation(Entry meeting) {
        return written(meeting.isOff() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST, List.of(meeting));
    }

    private String written(Method method, List<Entry> meetings) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT)).add(ImmutableVersion.VERSION_2_0).add(method);
        calendar.add(new TimeZoneRegistryImpl().getTimeZone(zone.getId()).getVTimeZone());
        meetings.forEach(one -> calendar.add(event(one)));
        return FoldedLines.of(calendar);
    }

    private VEvent event(Entry entry) {
        Invitation invitation = entry.meeting().invitation();
        Instant changed = Objects.requireNonNull(invitation.changedAt(), "a meeting with a date was called");
        MeetingSlot slot = entry.slot();
        VEvent event = new VEvent(false);
        Stream.of(new Uid(entry.meeting().id().value()), new DtStamp(changed), new LastModified(changed),
                new Sequence(invitation.sequence()), new DtStart<>(slot.startsAt().atZone(zone)),
                new DtEnd<>(slot.endsAt().atZone(zone)), new Summary(MeetingWords.summary(entry)),
                new Description(description(entry)),
                new Url(URI.create(base + "/api/meetings/" + entry.meeting().id())),
                entry.isOff() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED)
                .forEach(property -> event.add((Property) property));
        if (!slot.place().isEmpty()) {
            event.add(new Location(slot.place()));
        }
        PersonId chair = invitation.chair();
        if (chair != null) {
            event.add(new Organizer(uri(chair)).add(new Cn(name(chair))));
        }
        AttendeeView.of(invitation, entry.meeting().course()).forEach(one -> event.add(attendee(one)));
        return event;
    }

    private Attendee attendee(AttendeeView one) {
        Attendee attendee = new Attendee(uri(one.person()));
        attendee.add(new Cn(name(one.person())));
        attendee.add(state(one));
        if (one.substitute() != null) {
            attendee.add(new DelegatedTo(List.of(uri(one.substitute()))));
        }
        if (one.standsInFor() != null) {
            attendee.add(new DelegatedFrom(List.of(uri(one.standsInFor()))));
        }
        return attendee;
    }

    /** Who confirmed the receipt has accepted; who was absent had declined. */
    private static PartStat state(AttendeeView one) {
        if (one.substitute() != null) {
            return PartStat.DELEGATED;
        }
        if (one.presence() == Presence.ABSENT) {
            return PartStat.DECLINED;
        }
        return one.presence() == Presence.PRESENT || one.receivedAt() != null
                ? PartStat.ACCEPTED
                : PartStat.NEEDS_ACTION;
    }

    private String description(Entry entry) {
        return Stream.of(both(entry.title().zh(), entry.title().en()), entry.meeting().invitation().changeReason())
                .filter(line -> line != null && !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String name(PersonId person) {
        return organization.person(person).map(one -> both(one.name().zh(), one.name().en())).orElse(person.value());
    }

    private static String both(@Nullable String zh, @Nullable String en) {
        return Stream.of(zh, en).filter(one -> one != null && !one.isEmpty()).distinct()
                .collect(Collectors.joining(" / "));
    }

    private static URI uri(PersonId person) {
        return URI.create(PERSON + person);
    }
}

package org.entente.query.meeting;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingPhase;
import org.entente.api.meeting.MeetingSlot;
import org.entente.api.organization.Company;
import org.entente.api.organization.Name;
import org.entente.api.organization.Organization;
import org.entente.api.organization.Person;
import org.entente.api.request.RequestId;
import org.entente.api.text.Text;
import org.entente.query.meeting.InvitationCalendar.Entry;
import org.junit.jupiter.api.Test;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;

import static org.assertj.core.api.Assertions.assertThat;

/** Meetings as iCalendar, read back by the library that others read them with. */
class InvitationCalendarTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final PersonId HE = new PersonId("he.jia");
    private static final PersonId CHEN = new PersonId("chen.ming");
    private static final PersonId DU = new PersonId("du.hang");
    private static final PersonId XU = new PersonId("xu.jing");
    private static final Instant CALLED = Instant.parse("2026-03-05T08:05:00Z");
    private static final Instant MOVED = Instant.parse("2026-03-06T02:00:00Z");
    private static final Text TITLE = new Text("A9 空气净化器上市；含滤网、外壳与电机的联合试产，以及上市前全部认证资料",
            "A9 launch; filters, motor\\board");

    @Test
    void a_meeting_says_when_where_of_which_case_and_how_often_it_changed() throws Exception {
        VEvent event = only(calendar().published(List.of(entry(moved(), MeetingPhase.SCHEDULED, null))));

        assertThat(value(event, "UID")).isEqualTo("MTG-1-kickoff");
        assertThat(Instant.from(event.getStartDate().orElseThrow().getDate()))
                .isEqualTo(Instant.parse("2026-03-10T01:00:00Z"));
        assertThat(Instant.from(event.getEndDate().orElseThrow().getDate()))
                .isEqualTo(Instant.parse("2026-03-10T03:00:00Z"));
        assertThat(parameter(event.getRequiredProperty("DTSTART"), "TZID")).isEqualTo("Asia/Shanghai");
        assertThat(value(event, "SEQUENCE")).isEqualTo("1");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "LAST-MODIFIED")).isEqualTo("20260306T020000Z");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20260306T020000Z");
        assertThat(value(event, "LOCATION")).isEqualTo("三楼, 301; Room 301");
        assertThat(value(event, "SUMMARY")).isEqualTo("XT-2026-007 启动会 / kickoff");
        assertThat(value(event, "URL")).isEqualTo("http://localhost/api/meetings/MTG-1-kickoff");
        assertThat(value(event, "ORGANIZER")).isEqualTo("urn:entente:person:he.jia");
    }

    @Test
    void chinese_semicolons_commas_backslashes_and_line_breaks_survive_folding_by_octets() throws Exception {
        String text = calendar().published(List.of(entry(moved(), MeetingPhase.SCHEDULED, null)));

        assertThat(text.split("\r\n")).allSatisfy(
                line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text).doesNotContain("\n\n").endsWith("END:VCALENDAR\r\n")
                .contains("LOCATION:三楼\\, 301\\; Room 301");
        assertThat(value(only(text), "DESCRIPTION")).isEqualTo(TITLE.zh() + " / " + TITLE.en() + "\nroom taken");
    }

    @Test
    void who_received_it_accepted_who_is_represented_delegated() throws Exception {
        Course course = Course.NONE.received(XU, MOVED);
        Invitation invitation = moved().represented(new Invitation.Substitution(CHEN, DU, "ill", MOVED));
        VEvent event = only(calendar().published(List.of(new Entry(
                new MeetingRow(new MeetingId("MTG-1-kickoff"), 3, new RequestId("REQ-1"), MeetingKind.KICKOFF, null,
                        MeetingPhase.SCHEDULED, invitation, course, List.of(), List.of()),
                "XT-2026-007", TITLE))));

        assertThat(attendees(event)).containsExactly("chen.ming DELEGATED", "xu.jing ACCEPTED",
                "he.jia NEEDS-ACTION", "du.hang NEEDS-ACTION");
        Attendee chen = event.<Attendee>getProperties("ATTENDEE").getFirst();
        assertThat(parameter(chen, "DELEGATED-TO")).contains("urn:entente:person:du.hang");
        assertThat(parameter(chen, "CN")).isEqualTo("陈明 / Chen Ming");
        assertThat(value(event, "SEQUENCE")).isEqualTo("2");
    }

    @Test
    void who_was_there_accepted_and_who_was_not_declined() throws Exception {
        Course course = Course.NONE.held(List.of(Attendance.present(CHEN), Attendance.absent(XU, null),
                Attendance.present(HE)), MOVED);
        VEvent event = only(calendar().published(List.of(new Entry(
                new MeetingRow(new MeetingId("MTG-1-sync-w07"), 3, new RequestId("REQ-1"), MeetingKind.WEEKLY_SYNC, 7,
                        MeetingPhase.HELD, moved(), course, List.of(), List.of()),
                "XT-2026-007", TITLE))));

        assertThat(attendees(event)).containsExactly("chen.ming ACCEPTED", "xu.jing DECLINED", "he.jia ACCEPTED");
        assertThat(value(event, "SUMMARY")).isEqualTo("XT-2026-007 第7周例会 / sync of week 7");
    }

    @Test
    void a_single_meeting_is_a_request_and_once_called_off_a_cancellation() throws Exception {
        Calendar request = read(calendar().invitation(entry(moved(), MeetingPhase.SCHEDULED, null)));
        Calendar cancel = read(calendar().invitation(
                entry(moved().off("chair is ill", MOVED), MeetingPhase.CANCELLED, null)));
        Calendar awaited = read(calendar().invitation(
                entry(moved().off("chair is ill", MOVED), MeetingPhase.AWAITED, null)));

        assertThat(request.getRequiredProperty("METHOD").getValue()).isEqualTo("REQUEST");
        assertThat(cancel.getRequiredProperty("METHOD").getValue()).isEqualTo("CANCEL");
        assertThat(awaited.getRequiredProperty("METHOD").getValue()).isEqualTo("CANCEL");
        assertThat(value(only(cancel), "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(only(cancel), "SEQUENCE")).isEqualTo("2");
    }

    @Test
    void the_time_zone_is_described() throws Exception {
        Calendar calendar = read(calendar().published(List.of()));

        assertThat(calendar.getRequiredProperty("METHOD").getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.getComponents("VTIMEZONE")).hasSize(1);
    }

    private static Invitation moved() {
        return Invitation.NONE.called(slot("2026-03-09T06:00:00Z"), HE, List.of(CHEN, XU, HE), null, null, CALLED)
                .moved(slot("2026-03-10T01:00:00Z"), null, "room taken", MOVED);
    }

    private static MeetingSlot slot(String startsAt) {
        Instant start = Instant.parse(startsAt);
        return new MeetingSlot(start, start.plusSeconds(7_200), "三楼, 301; Room 301");
    }

    private static Entry entry(Invitation invitation, MeetingPhase phase, Integer week) {
        return new Entry(new MeetingRow(new MeetingId("MTG-1-kickoff"), 3, new RequestId("REQ-1"), MeetingKind.KICKOFF,
                week, phase, invitation, Course.NONE, List.of(), List.of()), "XT-2026-007", TITLE);
    }

    private static InvitationCalendar calendar() {
        Company company = new Company(new Name("", "Yunlan"), null, null, null, List.of(), null, List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(new Person(CHEN, new Name("陈明", "Chen Ming"))));
        return new InvitationCalendar(new Organization(1, company), SHANGHAI, "http://localhost");
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent only(String text) throws Exception {
        return only(read(text));
    }

    private static VEvent only(Calendar calendar) {
        return calendar.<VEvent>getComponents("VEVENT").getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static String parameter(Property property, String name) {
        return property.<Parameter>getRequiredParameter(name).getValue();
    }

    private static List<String> attendees(VEvent event) {
        return event.<Attendee>getProperties("ATTENDEE").stream().map(one -> one.getValue().substring(
                "urn:entente:person:".length()) + " " + parameter(one, "PARTSTAT")).toList();
    }
}

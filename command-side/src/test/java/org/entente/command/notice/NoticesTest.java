package org.entente.command.notice;

import java.util.List;

import org.entente.api.identity.Acting;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.notice.Addressee;
import org.entente.api.notice.DeliveryOutcome;
import org.entente.api.notice.NoticeChannel;
import org.entente.api.notice.NoticeCommand;
import org.entente.api.notice.NoticeCommand.EndRepeating;
import org.entente.api.notice.NoticeCommand.HearAcknowledgement;
import org.entente.api.notice.NoticeCommand.RecordDelivery;
import org.entente.api.notice.NoticeCommand.RecordReading;
import org.entente.api.notice.NoticeCommand.Tell;
import org.entente.api.notice.NoticeCommand.Tick;
import org.entente.api.notice.NoticeEvent;
import org.entente.api.notice.NoticeEvent.AcknowledgementHeard;
import org.entente.api.notice.NoticeEvent.DeliveryRecorded;
import org.entente.api.notice.NoticeEvent.DeputyTold;
import org.entente.api.notice.NoticeEvent.NoticeRead;
import org.entente.api.notice.NoticeEvent.RepeatingEnded;
import org.entente.api.notice.NoticeEvent.Told;
import org.entente.api.notice.NoticeEvent.ToldAgain;
import org.entente.api.notice.NoticeKind;
import org.entente.api.notice.NoticeUrgency;
import org.entente.api.notice.NoticesId;
import org.entente.api.notice.Tidings;
import org.entente.api.obligation.Party;
import org.entente.api.organization.Company;
import org.entente.api.organization.Organization;
import org.entente.api.request.RequestPhase;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.Timeline;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.GENERAL_MANAGER;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.VICE_PRESIDENT;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.head;
import static org.entente.command.casework.CaseWorld.liaison;

/** Rules NTC-3, NTC-4 and NTC-5: what is told of an issue, how often, and what is kept of it. */
class NoticesTest {
    private static final IssueId ISSUE = new IssueId("ISS-1");
    private static final NoticesId NOTICES = NoticesId.of(ISSUE);
    private static final PersonId STRANGER = new PersonId("du.hang");

    private Story<NoticesState, NoticeCommand, NoticeEvent> story;

    @BeforeEach
    void nothingIsTold() {
        story = Story.of(new NoticesRules(), NoticeEvent.class, CaseWorld.BOOK)
                .inCase(CaseWorld.caseIn(RequestPhase.EXECUTING));
    }

    @Test
    void told_are_those_who_hold_the_offices_nobody_twice() {
        when("2026-03-24T10:00", tell(NoticeUrgency.ACT, Party.OFFICE, Party.DIRECTOR, Party.department(RND)));

        Told told = all(Told.class).getFirst();
        assertThat(told.number()).isEqualTo(1);
        assertThat(told.people()).containsExactly(new Addressee(new PersonId("lin.lan"), "office"),
                new Addressee(CaseWorld.HE_JIA, "office"), new Addressee(head(RND), "head"),
                new Addressee(liaison(RND), "liaison"));
        assertThat(told.recordedAt()).isEqualTo(at("2026-03-24T10:00"));
        assertThat(told.occurredAt()).isEqualTo(at("2026-03-24T09:59"));
    }

    @Test
    void where_nobody_holds_the_office_the_coordination_office_is_told() {
        when("2026-03-24T10:00", tell(NoticeUrgency.ACT, Party.vicePresidentOver(new DepartmentId("unknown"))));

        assertThat(all(Told.class).getFirst().people()).extracting(Addressee::as).containsExactly("office", "office");
    }

    @Test
    void what_is_not_critical_is_told_once() {
        when("2026-03-24T10:00", tell(NoticeUrgency.URGENT, Party.GENERAL_MANAGER));
        tick("2026-03-24T23:00");

        assertThat(all(ToldAgain.class)).isEmpty();
    }

    @Test
    void what_is_critical_is_told_again_every_ten_minutes_from_the_telling() {
        critical();
        tick("2026-03-24T10:09:59.999999");
        assertThat(all(ToldAgain.class)).isEmpty();

        tick("2026-03-24T10:20");
        assertThat(all(ToldAgain.class)).extracting(ToldAgain::time).containsExactly(1, 2);
        assertThat(all(ToldAgain.class)).extracting(ToldAgain::occurredAt).containsExactly(at("2026-03-24T10:10"),
                at("2026-03-24T10:20"));
    }

    @Test
    void who_acknowledged_is_not_told_again_and_with_the_last_one_it_ends() {
        critical();
        when("2026-03-24T10:05", hear(GENERAL_MANAGER, "2026-03-24T10:04"));
        tick("2026-03-24T10:10");
        assertThat(all(ToldAgain.class).getFirst().people()).extracting(Addressee::person).containsExactly(head(RND),
                liaison(RND));

        when("2026-03-24T10:11", hear(head(RND), "2026-03-24T10:11"));
        when("2026-03-24T10:12", hear(liaison(RND), "2026-03-24T10:12"));
        tick("2026-03-24T15:00");
        assertThat(all(ToldAgain.class)).hasSize(1);
        assertThat(all(AcknowledgementHeard.class)).extracting(AcknowledgementHeard::occurredAt).containsExactly(
                at("2026-03-24T10:04"), at("2026-03-24T10:11"), at("2026-03-24T10:12"));
    }

    @Test
    void what_is_contained_is_not_told_again() {
        critical();
        when("2026-03-24T10:15", new EndRepeating(NOTICES, "issue.contained", at("2026-03-24T10:15")));
        tick("2026-03-24T15:00");

        assertThat(all(ToldAgain.class)).hasSize(1);
        assertThat(all(RepeatingEnded.class)).containsExactly(
                new RepeatingEnded(1, "issue.contained", at("2026-03-24T10:15")));
    }

    @Test
    void after_twelve_times_the_deputy_of_a_silent_general_manager_is_told_and_nobody_again() {
        story.under(withDeputy());
        critical();
        tick("2026-03-24T20:00");

        assertThat(all(ToldAgain.class)).hasSize(12).last().extracting(ToldAgain::occurredAt)
                .isEqualTo(at("2026-03-24T12:00"));
        assertThat(all(DeputyTold.class)).containsExactly(
                new DeputyTold(1, new Addressee(VICE_PRESIDENT, "deputy"), at("2026-03-24T12:10")));
        assertThat(story.obligations().alarms()).isEmpty();
    }

    @Test
    void the_deputy_is_left_alone_if_the_general_manager_acknowledged() {
        story.under(withDeputy());
        critical();
        when("2026-03-24T10:05", hear(GENERAL_MANAGER, "2026-03-24T10:05"));
        tick("2026-03-24T20:00");

        assertThat(all(DeputyTold.class)).isEmpty();
        assertThat(all(RepeatingEnded.class)).containsExactly(
                new RepeatingEnded(1, "told-often-enough", at("2026-03-24T12:10")));
    }

    @Test
    void delivery_and_first_reading_are_kept() {
        when("2026-03-24T10:00", tell(NoticeUrgency.ACT, Party.department(RND)));
        when("2026-03-24T10:01", new RecordDelivery(NOTICES, 1, 0, head(RND), NoticeChannel.EMAIL,
                DeliveryOutcome.GIVEN_UP, 8, "refused"));
        when("2026-03-24T10:02", new RecordReading(NOTICES, 1, head(RND)));

        assertThat(story.history()).endsWith(
                new DeliveryRecorded(1, 0, head(RND), NoticeChannel.EMAIL, DeliveryOutcome.GIVEN_UP, 8, "refused",
                        at("2026-03-24T10:01")),
                new NoticeRead(1, head(RND), at("2026-03-24T10:02")));
        story.refused(at("2026-03-24T10:03"), REACTION, new RecordReading(NOTICES, 1, head(RND)), "already-read");
        story.refused(at("2026-03-24T10:03"), REACTION, new RecordReading(NOTICES, 1, STRANGER), "not-told");
        story.refused(at("2026-03-24T10:03"), REACTION, new RecordReading(NOTICES, 2, head(RND)), "not-told");
    }

    @Test
    void there_is_nothing_to_hear_where_nothing_waits() {
        story.refused(at("2026-03-24T10:03"), REACTION, hear(GENERAL_MANAGER, "2026-03-24T10:03"), "nothing-waits");
        critical();
        story.refused(at("2026-03-24T10:03"), REACTION, hear(STRANGER, "2026-03-24T10:03"), "nothing-waits");
    }

    private void critical() {
        when("2026-03-24T10:00", tell(NoticeUrgency.CRITICAL, Party.GENERAL_MANAGER, Party.department(RND)));
    }

    private void when(String moment, NoticeCommand command) {
        story.when(at(moment), REACTION, command);
    }

    private void tick(String moment) {
        story.when(at(moment), Acting.CLOCK, new Tick(NOTICES));
    }

    private <E extends NoticeEvent> List<E> all(Class<E> type) {
        return story.history().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static Tell tell(NoticeUrgency urgency, Party... to) {
        return new Tell(NOTICES, REQUEST, new Tidings(NoticeKind.ISSUE_REPORTED, urgency, Urgency.CRITICAL, null, null,
                List.of(to), at("2026-03-24T09:59")));
    }

    private static HearAcknowledgement hear(PersonId person, String moment) {
        return new HearAcknowledgement(NOTICES, person, at(moment));
    }

    private static RuleBook withDeputy() {
        Company c = CaseWorld.BOOK.at(at("2026-03-24T10:00")).organization().company();
        Company deputized = new Company(c.name(), c.generalManager(), VICE_PRESIDENT, c.director(), c.coordinators(),
                c.office(), c.vicePresidents(), c.departments(), c.auditors(), c.analysts(), c.administrators(),
                c.people());
        return new RuleBook(CaseWorld.BOOK.calendars(), CaseWorld.BOOK.limits(),
                Timeline.startingWith(new Organization(1, deputized)));
    }
}

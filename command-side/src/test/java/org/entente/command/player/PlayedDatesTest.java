package org.entente.command.player;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.entente.api.meeting.MeetingEvent.MeetingHeld;
import org.entente.api.meeting.MeetingEvent.MeetingScheduled;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.message.DomainEvent;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.plan.PlanEvent.PlanTookEffect;
import org.entente.api.request.RequestEvent.RequestApproved;
import org.entente.api.request.RequestEvent.RequestConfirmed;
import org.entente.api.request.RequestEvent.RequestSubmitted;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Phases A and B of the seven cases happen when their files say (handbook 5, rules 3 and 4): 15 to 23 February are off and the
 * 14th is worked, the 9th of May is a worked Saturday, the 20th of September a worked Sunday.
 */
class PlayedDatesTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final MemoryStage STAGE = new MemoryStage(Instant.parse("2026-01-05T01:00:00Z"));

    @BeforeAll
    static void play() {
        new Player(STAGE, Script.sample())
                .play(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"004, 2026-02-11T09:20, 2026-02-11T11:00, 2026-02-13T11:00",
            "007, 2026-03-02T10:00, 2026-03-03T11:00, 2026-03-05T16:00",
            "012, 2026-04-22T09:00, 2026-04-23T15:00, 2026-04-27T17:00",
            "013, 2026-05-06T14:00, 2026-05-07T10:30, 2026-05-09T16:00",
            "015, 2026-06-10T08:50, 2026-06-10T11:30, 2026-06-11T17:30",
            "017, 2026-07-06T09:10, 2026-07-07T14:20, 2026-07-09T17:00",
            "021, 2026-09-14T09:30, 2026-09-15T10:00, 2026-09-17T15:00"})
    void it_is_submitted_approved_and_confirmed(String number, LocalDateTime submitted, LocalDateTime approved,
            LocalDateTime confirmed) {
        assertThat(momentOf(RequestSubmitted.class, number)).isEqualTo(submitted);
        assertThat(momentOf(RequestApproved.class, number)).isEqualTo(approved);
        assertThat(momentOf(RequestConfirmed.class, number)).isEqualTo(confirmed);
    }

    @ParameterizedTest
    @CsvSource({"004, 2026-02-14T10:00, 2026-02-23", "007, 2026-03-09T14:00, 2026-03-16",
            "012, 2026-04-30T09:30, 2026-05-11", "013, 2026-05-13T14:00, 2026-05-18",
            "015, 2026-06-12T09:30, 2026-06-15", "017, 2026-07-14T10:00, 2026-07-20",
            "021, 2026-09-20T10:00, 2026-09-21"})
    void its_kickoff_is_held_and_its_plan_begins(String number, LocalDateTime kickoff, LocalDate weekOne) {
        MeetingScheduled called = only(MeetingScheduled.class, number, "-kickoff");

        assertThat(local(called.slot().startsAt())).isEqualTo(kickoff);
        assertThat(local(only(MeetingHeld.class, number, "-kickoff").occurredAt())).isEqualTo(kickoff.plusHours(2));
        assertThat(called.kind()).isEqualTo(MeetingKind.KICKOFF);
        assertThat(only(PlanTookEffect.class, number, "").weekOne()).isEqualTo(weekOne);
    }

    @Test
    void no_limit_of_the_two_phases_is_missed() {
        Set<ObligationCode> ofTheTwoPhases = Set.of(ObligationCode.PRELIMINARY_REVIEW, ObligationCode.CONFIRMATION,
                ObligationCode.REVISION, ObligationCode.KICKOFF, ObligationCode.KICKOFF_MATERIAL,
                ObligationCode.MINUTES, ObligationCode.PLAN_READY, ObligationCode.PLAN_SIGNATURE,
                ObligationCode.DECOMPOSITION);

        assertThat(STAGE.history()).extracting(MemoryStage.Told::event).noneMatch(
                event -> event instanceof ObligationMissed missed && ofTheTwoPhases.contains(missed.code()));
    }

    @Test
    void the_player_skips_nothing() {
        assertThat(Lines.SCRIPT.notCovered()).isEmpty();
    }

    private static LocalDateTime momentOf(Class<? extends DomainEvent> type, String number) {
        return local(only(type, number, "").occurredAt());
    }

    private static <E extends DomainEvent> E only(Class<E> type, String number, String ending) {
        List<E> found = STAGE.history().stream()
                .filter(told -> told.aggregateId().contains(number) && told.aggregateId().endsWith(ending))
                .map(MemoryStage.Told::event).filter(type::isInstance).map(type::cast).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, SHANGHAI);
    }
}

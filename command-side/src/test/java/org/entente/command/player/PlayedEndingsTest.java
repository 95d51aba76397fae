package org.entente.command.player;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.entente.api.improvement.ImprovementEvent.ImprovementCompleted;
import org.entente.api.message.DomainEvent;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.request.AcceptanceResult;
import org.entente.api.request.ClosingEvent.AcceptanceApplied;
import org.entente.api.request.ClosingEvent.AcceptanceDecided;
import org.entente.api.request.ClosingEvent.DepartmentEvaluated;
import org.entente.api.request.ClosingEvent.RequestArchived;
import org.entente.api.request.ClosingEvent.RetrospectiveHeld;
import org.entente.api.request.GoalVerdict;
import org.entente.api.request.JudgedGoal;
import org.entente.api.request.RetentionGround;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Phase E of the seven cases happens when their files say, and no limit of it is missed (handbook 5, rule 8). */
class PlayedEndingsTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final MemoryStage STAGE = new MemoryStage(Instant.parse("2026-01-05T01:00:00Z"));

    @BeforeAll
    static void play() {
        new Player(STAGE, Script.sample())
                .play(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"004, 2026-04-20T10:00, 2026-04-23T14:00, 2026-04-28T14:00, 2026-05-07T16:00, 2026-05-27",
            "007, 2026-07-06T10:00, 2026-07-09T14:00, 2026-07-14T14:00, 2026-07-20T16:00, 2026-08-09",
            "012, 2026-08-03T10:00, 2026-08-06T14:00, 2026-08-11T14:00, 2026-08-17T16:00, 2026-09-06",
            "013, 2026-11-16T10:00, 2026-12-02T14:00, 2026-12-07T14:00, 2026-12-11T16:00, 2026-12-31",
            "015, 2026-09-14T10:00, 2026-09-17T14:00, 2026-09-21T14:00, 2026-09-28T16:00, 2026-10-18",
            "017, 2026-12-07T10:00, 2026-12-10T14:00, 2026-12-15T14:00, 2026-12-21T16:00, 2027-01-10",
            "021, 2026-12-28T10:00, 2026-12-31T14:00, 2027-01-05T14:00, 2027-01-11T16:00, 2027-01-31"})
    void it_is_applied_for_accepted_learnt_from_archived_and_improved(String number, LocalDateTime applied,
            LocalDateTime accepted, LocalDateTime retrospective, LocalDateTime archived, LocalDate improved) {
        AcceptanceDecided passed = all(AcceptanceDecided.class, number).getLast();
        RetrospectiveHeld held = all(RetrospectiveHeld.class, number).getFirst();

        assertThat(local(all(AcceptanceApplied.class, number).getFirst().occurredAt())).isEqualTo(applied);
        assertThat(local(passed.startedAt())).isEqualTo(accepted);
        assertThat(local(passed.occurredAt())).isEqualTo(accepted.plusHours(2));
        assertThat(local(held.startedAt())).isEqualTo(retrospective);
        assertThat(all(RequestArchived.class, number)).singleElement()
                .satisfies(one -> assertThat(local(one.occurredAt())).isEqualTo(archived));
        assertThat(all(ImprovementCompleted.class, number)).singleElement()
                .satisfies(one -> assertThat(local(one.occurredAt())).isEqualTo(improved.atTime(15, 0)));
    }

    @Test
    void the_erp_case_is_not_passed_corrected_as_work_and_accepted_the_second_time() {
        List<AcceptanceDecided> results = all(AcceptanceDecided.class, "013");

        assertThat(results).extracting(AcceptanceDecided::result).containsExactly(AcceptanceResult.NOT_PASSED,
                AcceptanceResult.PASSED);
        assertThat(local(results.getFirst().startedAt())).isEqualTo("2026-11-19T14:00");
        assertThat(results.getFirst().corrections()).singleElement()
                .satisfies(one -> assertThat(one.due()).isEqualTo("2026-11-27"));
        assertThat(all(AcceptanceApplied.class, "013")).extracting(one -> local(one.occurredAt()).toString())
                .containsExactly("2026-11-16T10:00", "2026-11-30T10:00");
        assertThat(all(TaskCompleted.class, "XT-2026-013-r1-1")).singleElement()
                .satisfies(one -> assertThat(local(one.occurredAt())).isEqualTo("2026-11-27T15:00"));
        assertThat(met("013", ObligationCode.RECTIFY)).isEqualTo(1);
        assertThat(met("013", ObligationCode.ACCEPTANCE_APPLY)).isEqualTo(2);
        assertThat(met("013", ObligationCode.ACCEPTANCE_MEETING)).isEqualTo(2);
    }

    @Test
    void sub_goals_are_judged_as_the_files_say() {
        assertThat(all(AcceptanceDecided.class, "012").getFirst().goals()).extracting(JudgedGoal::verdict)
                .containsExactly(GoalVerdict.MET, GoalVerdict.MET, GoalVerdict.MET_WITH_REMARKS, GoalVerdict.MET);
        JudgedGoal later = all(AcceptanceDecided.class, "021").getFirst().goals().getLast();
        assertThat(later.verdict()).isEqualTo(GoalVerdict.MEASURED_ON);
        assertThat(later.measuredOn()).isEqualTo("2028-01-31");
        assertThat(all(AcceptanceDecided.class, "007").getFirst().result())
                .isEqualTo(AcceptanceResult.PASSED_WITH_REMARKS);
    }

    @Test
    void everybody_judges_everybody_else() {
        assertThat(STAGE.history()).filteredOn(told -> told.event() instanceof DepartmentEvaluated).hasSize(224);
        assertThat(all(DepartmentEvaluated.class, "007")).hasSize(30)
                .allSatisfy(one -> assertThat(local(one.occurredAt())).isEqualTo("2026-07-14T16:00"));
    }

    @Test
    void each_archive_says_what_it_holds_and_the_budget_is_kept_for_ten_years() {
        RequestArchived budget = all(RequestArchived.class, "021").getFirst();

        assertThat(budget.ground()).isEqualTo(RetentionGround.BUDGET);
        assertThat(budget.keptUntil()).isEqualTo("2037-01-11");
        RequestArchived erp = all(RequestArchived.class, "013").getFirst();
        assertThat(erp.keptUntil()).isEqualTo("2029-12-11");
        assertThat(erp.contents().acceptances()).isEqualTo(2);
        assertThat(erp.contents().planVersions()).isEqualTo(1);
        assertThat(erp.contents().improvements()).isEqualTo(1);
    }

    @Test
    void no_limit_of_the_end_is_missed() {
        List<ObligationCode> ofTheEnd = List.of(ObligationCode.ACCEPTANCE_APPLY, ObligationCode.ACCEPTANCE_MEETING,
                ObligationCode.RECTIFY, ObligationCode.RETROSPECTIVE, ObligationCode.ARCHIVE);

        assertThat(STAGE.history()).extracting(MemoryStage.Told::event).noneMatch(
                event -> event instanceof ObligationMissed missed && ofTheEnd.contains(missed.code()));
        assertThat(met("004", ObligationCode.ARCHIVE)).isEqualTo(1);
    }

    private static long met(String number, ObligationCode code) {
        return all(ObligationMet.class, number).stream().filter(one -> one.code() == code).count();
    }

    private static <E extends DomainEvent> List<E> all(Class<E> type, String number) {
        return STAGE.history().stream().filter(told -> told.aggregateId().contains(number))
                .map(MemoryStage.Told::event).filter(type::isInstance).map(type::cast).toList();
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, SHANGHAI);
    }
}

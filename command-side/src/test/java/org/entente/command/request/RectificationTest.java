package org.entente.command.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.Party;
import org.entente.api.request.ClosingCommand.RecordRectification;
import org.entente.api.request.ClosingEvent.AcceptanceDecided;
import org.entente.api.request.Correction;
import org.entente.api.request.CorrectionOrder;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.TaskId;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.DU_HANG;
import static org.entente.command.casework.CaseWorld.LEGAL;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.casework.CaseWorld.text;
import static org.entente.command.request.Endings.DECIDED;

/** Rules CLO-9, CLO-11, CLO-14 and CLO-15: what is not passed is corrected as work, and handed over again. */
class RectificationTest {
    private static final TaskId FIRST = new TaskId("TSK-1-r1-1");
    private static final TaskId SECOND = new TaskId("TSK-1-r1-2");

    @Test
    void what_is_not_passed_goes_back_to_work_and_is_corrected_within_ten_working_days() {
        var story = notPassed();

        assertThat(story.state().phase()).isEqualTo(RequestPhase.EXECUTING);
        assertThat(((AcceptanceDecided) story.history().stream().filter(AcceptanceDecided.class::isInstance).findFirst()
                .orElseThrow()).corrections())
                .containsExactly(
                        new Correction(FIRST, RND, text("stable for two weeks"), liaison(RND),
                                LocalDate.parse("2026-06-12")),
                        new Correction(SECOND, SALES, text("train"), DU_HANG, LocalDate.parse("2026-06-18")));
        // CLO-9: Thursday 4 June, with Friday 19 June off
        assertThat(story.open(ObligationCode.RECTIFY, "").debtor()).isEqualTo(Party.department(PRODUCT));
        assertThat(story.open(ObligationCode.RECTIFY, "").dueAt()).isEqualTo(at("2026-06-18T18:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-04", "2026-06-07", "2026-06-22"})
    void a_correction_is_due_on_a_working_day_to_come_within_the_time_for_all(String day) {
        // CLO-14: today, a Sunday, after the ten working days
        Endings.applied().refused(DECIDED, COORDINATOR, Endings.notPassed(1, Endings.correction(RND, day)),
                "correction-day");
    }

    @Test
    void it_is_for_a_participant() {
        Endings.applied().refused(DECIDED, COORDINATOR, Endings.notPassed(1, Endings.correction(LEGAL,
                "2026-06-12")), "not-participant");
    }

    @Test
    void it_is_recorded_as_done_when_every_correction_is_and_only_then_applied_for_again() {
        var story = notPassed();

        // CLO-11: first the record, then the next application
        story.refused(at("2026-06-15T10:00"), asLiaison(PRODUCT), Endings.application(), "rectification-missing");
        // CLO-15: one of two is done
        story.among(Endings.around(List.of(), List.of(), Set.of(FIRST), List.of()));
        assertThat(story.refused(at("2026-06-15T10:00"), asLiaison(PRODUCT), rectified(), "corrections-open").facts())
                .containsEntry("items", List.of("TSK-1-r1-2"));
        story.refused(at("2026-06-15T10:00"), asLiaison(RND), new RecordRectification(REQUEST, RND, text("done")),
                "wrong-department");
        var owed = story.open(ObligationCode.RECTIFY, "").id();
        story.among(Endings.around(List.of(), List.of(), Set.of(FIRST, SECOND), List.of()))
                .when(at("2026-06-15T10:00"), asLiaison(PRODUCT), rectified())
                .thenAmongOthers(new ObligationMet(owed, ObligationCode.RECTIFY, at("2026-06-15T10:00")));
        story.refused(at("2026-06-15T10:05"), asLiaison(PRODUCT), rectified(), "nothing-to-rectify");
        story.when(at("2026-06-16T10:00"), asLiaison(PRODUCT), Endings.application());
        assertThat(story.state().closing().round()).isEqualTo(2);
    }

    private static RecordRectification rectified() {
        return new RecordRectification(REQUEST, PRODUCT, text("done"));
    }

    private static Story<RequestState, RequestCommand, RequestEvent> notPassed() {
        return Endings.applied().when(DECIDED, COORDINATOR, Endings.notPassed(1, Endings.correction(RND,
                "2026-06-12"),
                new CorrectionOrder(SALES, text("train"), LocalDate.parse("2026-06-18"), DU_HANG)));
    }
}

package org.entente.command.request;

import java.util.List;

import org.entente.api.identity.Acting;
import org.entente.api.identity.PersonId;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationCancelled;
import org.entente.api.obligation.Party;
import org.entente.api.request.Adjustment;
import org.entente.api.request.ObjectionRoute;
import org.entente.api.request.RequestCommand.AcceptObjection;
import org.entente.api.request.RequestCommand.ObjectToPart;
import org.entente.api.request.RequestCommand.Tick;
import org.entente.api.request.RequestEvent.ConfirmationObjected;
import org.entente.api.request.RequestEvent.FormRevised;
import org.entente.api.request.RequestEvent.ObjectionAccepted;
import org.entente.api.request.RequestPhase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;

/** Rules CNF-9, CNF-10, CNF-11, CNF-12, CNF-13 and CNF-21: what the initiating department answers to an objection. */
class ObjectionAnswerTest {
    @ParameterizedTest
    @CsvSource({"goal.en, A9 on sale by 4 July, later, adjustment-misquotes, /adjustments/0/from",
            "goals.en, '', later, unknown-field, /adjustments/0/field",
            "desiredEnd, 2026-07-03, soon, field-malformed, /adjustments/0/field",
            "departments[rnd].duty.en, its share, its share, field-unchanged, /adjustments/0/field"})
    void an_adjustment_that_does_not_fit_the_form_is_refused_by_its_pointer(String field, String from, String to,
            String code, String pointer) {
        var refusal = Requests.approved().refused(at("2026-03-04T09:00"), asHead(RND), new ObjectToPart(REQUEST, RND,
                1, List.of(new Adjustment(field, from, to, "too early"))), code);
        assertThat(refusal.facts()).containsEntry("pointer", pointer);
    }

    @Test
    void the_initiator_owes_an_answer_for_two_working_days_from_the_objection() {
        var owed = Disputes.objected().open(ObligationCode.REVISION, "1");

        assertThat(owed.dueAt()).isEqualTo(at("2026-03-06T18:00"));
        assertThat(owed.debtor()).isEqualTo(Party.department(PRODUCT));
        assertThat(owed.creditor()).isEqualTo(Party.department(RND));
    }

    @Test
    void an_unanswered_objection_is_missed_and_can_still_be_answered() {
        var story = Disputes.objected().when(at("2026-03-06T18:00"), Acting.CLOCK,
                new Tick(REQUEST));
        assertThat(story.obligations().late(ObligationCode.REVISION, "1")).isPresent();

        story.when(at("2026-03-09T09:00"), asHead(PRODUCT), Disputes.decline(1));
        assertThat(story.obligations().late(ObligationCode.REVISION, "1")).isEmpty();
    }

    @Test
    void an_accepted_objection_revises_the_form_and_asks_only_whom_it_touches() {
        var story = Requests.approved().when(at("2026-03-04T08:50"), asHead(SALES), Requests.confirm(SALES, 1))
                .when(at("2026-03-04T09:00"), asHead(RND), Requests.object(RND, 1))
                .when(at("2026-03-05T10:00"), asLiaison(PRODUCT), Disputes.accept(1));

        FormRevised revised = (FormRevised) story.history().stream().filter(FormRevised.class::isInstance).findFirst()
                .orElseThrow();
        assertThat(revised.form().shareOf(RND).orElseThrow().duty().en()).isEqualTo("less");
        assertThat(revised.toAnswer()).containsExactly(RND);
        assertThat(revised.takesUp()).containsExactly(1);
        assertThat(story.history()).contains(new ObjectionAccepted(REQUEST, 1, RND,
                new PersonId("liaison.product"), at("2026-03-05T10:00")));
        assertThat(story.obligations().open(ObligationCode.REVISION, "1")).isEmpty();
        assertThat(story.open(ObligationCode.CONFIRMATION, "rnd").dueAt()).isEqualTo(at("2026-03-09T18:00"));
        story.when(at("2026-03-05T11:00"), asHead(RND), Requests.confirm(RND, 2));
        assertThat(story.state().phase()).isEqualTo(RequestPhase.CONFIRMED);
    }

    @Test
    void one_accepted_objection_leaves_the_others_open() {
        var story = Disputes.objected().when(at("2026-03-04T09:30"), asHead(SALES), Requests.object(SALES, 1))
                .when(at("2026-03-04T10:00"), asHead(PRODUCT), Disputes.accept(1));
        assertThat(story.state().phase()).isEqualTo(RequestPhase.REVISING);
        story.refused(at("2026-03-04T10:01"), asHead(PRODUCT), Disputes.accept(1), "objection-settled");
        story.refused(at("2026-03-04T10:01"), asHead(PRODUCT), Disputes.decline(3), "not-found");
        story.refused(at("2026-03-04T10:01"), asHead(PRODUCT), Disputes.decline(0), "not-found");

        story.when(at("2026-03-04T10:30"), asHead(PRODUCT), Disputes.accept(2));
        assertThat(story.state().papers().form().shareOf(SALES).orElseThrow().duty().en()).isEqualTo("less");
        assertThat(story.state().papers().form().shareOf(RND).orElseThrow().duty().en()).isEqualTo("less");
    }

    @Test
    void an_accepted_objection_takes_up_those_that_speak_of_the_same_field() {
        Adjustment other = new Adjustment("departments[rnd].duty.en", "its share", "more", "we can do less");
        var story = Disputes.objected()
                .when(at("2026-03-04T09:30"), asHead(SALES), new ObjectToPart(REQUEST, SALES, 1, List.of(other)))
                .when(at("2026-03-04T10:00"), asHead(PRODUCT), Disputes.accept(1));

        assertThat(story.history()).filteredOn(FormRevised.class::isInstance)
                .extracting(one -> ((FormRevised) one).takesUp()).containsExactly(List.of(1, 2));
        assertThat(story.open(ObligationCode.CONFIRMATION, "sales").dueAt()).isEqualTo(at("2026-03-06T18:00"));
    }

    @Test
    void a_declined_objection_asks_the_department_again_with_a_new_term() {
        var story = Disputes.objected().when(at("2026-03-05T10:00"), asHead(PRODUCT), Disputes.decline(1));

        assertThat(story.state().phase()).isEqualTo(RequestPhase.IN_CONFIRMATION);
        assertThat(story.open(ObligationCode.CONFIRMATION, "rnd").dueAt()).isEqualTo(at("2026-03-09T18:00"));
        story.when(at("2026-03-05T11:00"), asHead(RND), Requests.confirm(RND, 1));
        assertThat(story.obligations().open(ObligationCode.CONFIRMATION, "rnd")).isEmpty();
    }

    @Test
    void the_first_two_objections_are_the_initiators_and_the_third_is_the_offices() {
        var story = Disputes.deadlocked();

        assertThat(story.history()).filteredOn(ConfirmationObjected.class::isInstance)
                .extracting(one -> ((ConfirmationObjected) one).route()).containsExactly(ObjectionRoute.INITIATOR,
                        ObjectionRoute.INITIATOR, ObjectionRoute.OFFICE);
        assertThat(story.obligations().openOf(ObligationCode.REVISION)).isEmpty();
        assertThat(story.state().phase()).isEqualTo(RequestPhase.REVISING);
    }

    @Test
    void of_what_the_office_rules_on_the_initiator_states_its_reasons_once_or_accepts_after_all() {
        var story = Disputes.deadlocked().when(at("2026-03-04T10:00"), asHead(PRODUCT), Disputes.decline(3));
        assertThat(story.obligations().open(ObligationCode.CONFIRMATION, "rnd")).isEmpty();
        story.refused(at("2026-03-04T10:01"), asHead(PRODUCT), Disputes.decline(3), "already-stated");

        story.when(at("2026-03-04T10:30"), asHead(PRODUCT), Disputes.accept(3));
        assertThat(story.open(ObligationCode.CONFIRMATION, "rnd").dueAt()).isEqualTo(at("2026-03-06T18:00"));
    }

    @Test
    void a_department_that_confirms_after_all_drops_its_objection() {
        var story = Disputes.objected().when(at("2026-03-04T10:00"), asHead(RND), Requests.confirm(RND, 1));

        assertThat(story.history()).filteredOn(ObligationCancelled.class::isInstance)
                .extracting(one -> ((ObligationCancelled) one).cause()).containsExactly("objection-dropped");
        story.refused(at("2026-03-04T10:01"), asHead(PRODUCT), Disputes.accept(1), "phase");
    }

    @Test
    void only_the_initiating_department_answers() {
        Disputes.objected().refused(at("2026-03-04T10:00"), asHead(SALES),
                new AcceptObjection(REQUEST, SALES, 1), "wrong-department");
    }
}

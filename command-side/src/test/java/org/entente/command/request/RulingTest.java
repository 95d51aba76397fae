package org.entente.command.request;

import org.entente.api.identity.Acting;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.request.RequestCommand.AppealRuling;
import org.entente.api.request.RequestCommand.ClaimWronglyListed;
import org.entente.api.request.RequestCommand.NameLiaison;
import org.entente.api.request.RequestCommand.Tick;
import org.entente.api.request.RequestEvent.FormRevised;
import org.entente.api.request.RequestEvent.RequestConfirmed;
import org.entente.api.request.RequestEvent.RulingTookEffect;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.RulingEffect;
import org.entente.api.request.RulingOutcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.DIRECTOR;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.request.Disputes.VICE_PRESIDENT;

/** Rules CNF-14, CNF-15, CNF-16, CNF-17 and CNF-18: how disputes are ruled on, and what a ruling brings about. */
class RulingTest {
    @Test
    void an_overruled_part_counts_as_ruled_one_working_day_later_and_is_no_consent() {
        var story = Disputes.deadlocked().when(at("2026-03-04T10:00"), asHead(SALES), Requests.confirm(SALES, 1))
                .when(at("2026-03-04T11:00"), COORDINATOR, Disputes.rule(3, RulingOutcome.OVERRULED));
        story.when(at("2026-03-05T17:59"), Acting.CLOCK, new Tick(REQUEST));
        assertThat(story.state().phase()).isEqualTo(RequestPhase.REVISING);

        story.when(at("2026-03-06T07:00"), Acting.CLOCK, new Tick(REQUEST));
        assertThat(story.history()).contains(new RulingTookEffect(REQUEST, 3, RND, RulingOutcome.OVERRULED,
                RulingEffect.PART_RULED, at("2026-03-05T18:00")));
        assertThat(story.state().answers().is(RND, Answers.Standing.RULED)).isTrue();
        assertThat(story.state().phase()).isEqualTo(RequestPhase.CONFIRMED);
        assertThat(story.history()).filteredOn(RequestConfirmed.class::isInstance)
                .extracting("occurredAt").containsExactly(at("2026-03-05T18:00"));
    }

    @Test
    void an_upheld_objection_becomes_the_form_when_the_ruling_stands() {
        var story = Disputes.deadlocked().when(at("2026-03-04T11:00"), COORDINATOR,
                Disputes.rule(3, RulingOutcome.UPHELD)).when(at("2026-03-05T18:00"), Acting.CLOCK, new Tick(REQUEST));

        FormRevised revised = (FormRevised) story.history().stream().filter(FormRevised.class::isInstance).findFirst()
                .orElseThrow();
        assertThat(revised.form().shareOf(RND).orElseThrow().duty().en()).isEqualTo("less");
        assertThat(revised.takesUp()).containsExactly(3);
        assertThat(story.open(ObligationCode.CONFIRMATION, "rnd").openedAt()).isEqualTo(at("2026-03-05T18:00"));
    }

    @Test
    void until_the_ruling_stands_the_losing_side_may_give_in() {
        var accepted = Disputes.deadlocked().when(at("2026-03-04T11:00"), COORDINATOR,
                Disputes.rule(3, RulingOutcome.UPHELD)).when(at("2026-03-04T12:00"), asHead(PRODUCT),
                        Disputes.accept(3));
        assertThat(accepted.obligations().alarms()).isEmpty();

        var confirmed = Disputes.deadlocked().when(at("2026-03-04T11:00"), COORDINATOR,
                Disputes.rule(3, RulingOutcome.OVERRULED)).when(at("2026-03-04T12:00"), asHead(RND),
                        Requests.confirm(RND, 1));
        assertThat(confirmed.state().answers().is(RND, Answers.Standing.CONFIRMED)).isTrue();
        assertThat(confirmed.obligations().alarms()).isEmpty();
    }

    @Test
    void after_an_appeal_the_vice_president_over_the_department_rules_finally() {
        var story = Disputes.deadlocked().when(at("2026-03-04T11:00"), COORDINATOR,
                Disputes.rule(3, RulingOutcome.OVERRULED)).when(at("2026-03-05T17:59"), asHead(RND),
                        Disputes.appeal(3));
        assertThat(story.obligations().alarms()).isEmpty();
        story.refused(at("2026-03-06T09:00"), DIRECTOR, Disputes.rule(3, RulingOutcome.UPHELD), "not-the-judge");
        story.refused(at("2026-03-06T09:00"), asHead(RND), Disputes.appeal(3), "nothing-to-appeal");

        story.when(at("2026-03-06T09:00"), VICE_PRESIDENT, Disputes.rule(3, RulingOutcome.UPHELD));
        assertThat(story.state().papers().revision()).isEqualTo(2);
        story.refused(at("2026-03-06T09:30"), VICE_PRESIDENT, Disputes.rule(3, RulingOutcome.OVERRULED), "phase");
    }

    @Test
    void only_the_two_sides_appeal_and_only_against_a_ruling() {
        var story = Disputes.deadlocked();
        story.refused(at("2026-03-04T10:00"), asHead(RND), Disputes.appeal(3), "nothing-to-appeal");

        story.when(at("2026-03-04T11:00"), COORDINATOR, Disputes.rule(3, RulingOutcome.OVERRULED));
        story.refused(at("2026-03-04T12:00"), asHead(SALES), new AppealRuling(REQUEST, SALES, 3, "me too"),
                "not-a-side");
        story.refused(at("2026-03-05T18:00"), asHead(RND), Disputes.appeal(3), "phase");
    }

    @Test
    void only_the_office_rules_and_only_on_what_was_referred_to_it() {
        Disputes.objected().refused(at("2026-03-04T10:00"), COORDINATOR, Disputes.rule(1, RulingOutcome.UPHELD),
                "nothing-to-rule");
        Disputes.deadlocked().refused(at("2026-03-04T10:00"), VICE_PRESIDENT, Disputes.rule(3, RulingOutcome.UPHELD),
                "not-the-judge");
    }

    @Test
    void nobody_rules_on_a_dispute_of_his_own() {
        Acting liaisonInTheOffice = new Acting("he.jia", Role.LIAISON, RND);
        var story = Requests.approved().when(at("2026-03-03T12:00"), asHead(RND),
                new NameLiaison(REQUEST, RND,
                        new PersonId("he.jia")))
                .when(at("2026-03-04T09:00"), liaisonInTheOffice, Disputes.claim(1));

        story.refused(at("2026-03-04T10:00"), COORDINATOR, Disputes.rule(1, RulingOutcome.UPHELD), "judge-is-party");
        story.when(at("2026-03-04T10:00"), DIRECTOR, Disputes.rule(1, RulingOutcome.UPHELD));
    }

    @Test
    void a_department_that_is_wrongly_listed_leaves_the_form() {
        var story = Requests.approved().when(at("2026-03-04T08:50"), asHead(SALES), Requests.confirm(SALES, 1))
                .when(at("2026-03-04T09:00"), asHead(RND), Disputes.claim(1));
        story.refused(at("2026-03-04T09:30"), asHead(PRODUCT), Disputes.accept(1), "office-decides");

        story.when(at("2026-03-04T10:00"), COORDINATOR, Disputes.rule(1, RulingOutcome.UPHELD))
                .when(at("2026-03-05T18:00"), Acting.CLOCK, new Tick(REQUEST));
        assertThat(story.state().papers().form().participants()).containsExactly(PRODUCT, SALES);
        assertThat(story.state().phase()).isEqualTo(RequestPhase.CONFIRMED);
    }

    @Test
    void a_department_that_is_rightly_listed_is_asked_about_its_part_again() {
        var story = Requests.approved().when(at("2026-03-04T09:00"), asHead(RND), Disputes.claim(1))
                .when(at("2026-03-04T10:00"), COORDINATOR, Disputes.rule(1, RulingOutcome.OVERRULED))
                .when(at("2026-03-04T11:00"), asHead(RND), new AppealRuling(REQUEST, RND, 1, "still not ours"))
                .when(at("2026-03-04T12:00"), VICE_PRESIDENT, Disputes.rule(1, RulingOutcome.OVERRULED));

        assertThat(story.state().phase()).isEqualTo(RequestPhase.IN_CONFIRMATION);
        assertThat(story.open(ObligationCode.CONFIRMATION, "rnd").dueAt()).isEqualTo(at("2026-03-06T18:00"));
    }

    @Test
    void a_claim_cannot_be_upheld_where_too_few_departments_would_be_left() {
        Requests.approved().when(at("2026-03-04T09:00"), asHead(RND), Disputes.claim(1))
                .when(at("2026-03-04T09:10"), COORDINATOR, Disputes.rule(1, RulingOutcome.UPHELD))
                .when(at("2026-03-04T09:20"), asHead(SALES), new ClaimWronglyListed(REQUEST, SALES, 1, "not ours"))
                .when(at("2026-03-05T18:00"), Acting.CLOCK, new Tick(REQUEST))
                .refused(at("2026-03-06T09:00"), COORDINATOR, Disputes.rule(2, RulingOutcome.UPHELD),
                        "departments-too-few");
    }

    @Test
    void what_can_no_longer_become_the_form_asks_the_department_again() {
        var story = Requests.approved().when(at("2026-03-04T09:00"), asHead(RND), Disputes.claim(1))
                .when(at("2026-03-04T09:20"), asHead(SALES), new ClaimWronglyListed(REQUEST, SALES, 1, "not ours"))
                .when(at("2026-03-04T10:00"), COORDINATOR, Disputes.rule(1, RulingOutcome.UPHELD))
                .when(at("2026-03-04T10:10"), COORDINATOR, Disputes.rule(2, RulingOutcome.UPHELD))
                .when(at("2026-03-05T18:00"), Acting.CLOCK, new Tick(REQUEST));

        assertThat(story.state().papers().form().participants()).containsExactly(PRODUCT, SALES);
        assertThat(story.open(ObligationCode.CONFIRMATION, "sales").openedAt()).isEqualTo(at("2026-03-05T18:00"));
    }
}

package org.entente.command.request;

import java.util.List;

import org.entente.api.identity.Acting;
import org.entente.api.meeting.MeetingId;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.request.Category;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestCommand.ApproveRequest;
import org.entente.api.request.RequestCommand.ForceKickoff;
import org.entente.api.request.RequestCommand.StartPlanning;
import org.entente.api.request.RequestCommand.Tick;
import org.entente.api.request.RequestCommand.Withdraw;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestEvent.KickoffForced;
import org.entente.api.request.RequestEvent.RulingTookEffect;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.ReviewFindings;
import org.entente.api.request.RulingEffect;
import org.entente.api.request.RulingOutcome;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.DIRECTOR;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.form;

/** Rules CNF-19, CNF-20 and REQ-20: an emergency does not wait for silence, and silence still owes its answer. */
class ForcedKickoffTest {
    private static final ForceKickoff FORCE = new ForceKickoff(REQUEST, "customers are without water");

    @Test
    void the_director_begins_an_emergency_without_the_silent_departments() {
        forced().then(new KickoffForced(REQUEST, 1, Category.EMERGENCY, PRODUCT, PRODUCT,
                List.of(PRODUCT, RND, SALES), List.of(RND), "customers are without water", at("2026-03-04T09:00")));
    }

    @Test
    void no_other_category_is_forced() {
        Requests.approved().refused(at("2026-03-04T09:00"), DIRECTOR, FORCE, "no-emergency");
    }

    @Test
    void while_an_objection_stands_nothing_is_forced() {
        approved().when(at("2026-03-04T08:00"), asHead(RND), Requests.object(RND, 1))
                .refused(at("2026-03-04T09:00"), DIRECTOR, FORCE, "phase");
    }

    @Test
    void the_silent_department_still_owes_its_answer_and_can_give_it_later() {
        var story = forced();
        assertThat(story.open(ObligationCode.CONFIRMATION, "rnd").dueAt()).isEqualTo(at("2026-03-05T18:00"));

        story.when(at("2026-03-06T09:00"), asHead(RND), Requests.confirm(RND, 1));
        assertThat(story.state().phase()).isEqualTo(RequestPhase.PLANNING);
        assertThat(story.obligations().late()).isEmpty();
        story.refused(at("2026-03-06T09:01"), asHead(SALES), Requests.object(SALES, 1), "already-answered");
    }

    @Test
    void a_late_objection_is_the_offices_and_for_the_plan_to_take_up() {
        var story = forced().when(at("2026-03-05T09:00"), asHead(RND), Requests.object(RND, 1));
        assertThat(story.obligations().openOf(ObligationCode.REVISION)).isEmpty();

        story.when(at("2026-03-05T10:00"), COORDINATOR, Disputes.rule(1, RulingOutcome.UPHELD))
                .when(at("2026-03-06T18:00"), Acting.CLOCK, new Tick(REQUEST));
        assertThat(story.history()).contains(new RulingTookEffect(REQUEST, 1, RND, RulingOutcome.UPHELD,
                RulingEffect.PLAN_TO_CHANGE, at("2026-03-06T18:00")));
        assertThat(story.state().papers().revision()).isEqualTo(1);
        assertThat(story.state().phase()).isEqualTo(RequestPhase.PLANNING);
    }

    @Test
    void a_forced_case_is_withdrawn_until_its_kickoff_was_held_which_happens_once() {
        Withdraw withdraw = new Withdraw(REQUEST, PRODUCT, "solved otherwise");
        StartPlanning held = new StartPlanning(REQUEST, MeetingId.kickoffOf(REQUEST), at("2026-03-05T16:00"));
        var story = forced().when(at("2026-03-05T16:00"), REACTION, held);
        story.refused(at("2026-03-05T16:01"), asLiaison(PRODUCT), withdraw, "kickoff-held");
        story.refused(at("2026-03-05T16:01"), REACTION, held, "kickoff-held");

        var withdrawn = forced().when(at("2026-03-05T15:59"), asLiaison(PRODUCT), withdraw);
        assertThat(withdrawn.state().phase()).isEqualTo(RequestPhase.WITHDRAWN);
        assertThat(withdrawn.obligations().open()).isEmpty();
    }

    /** Sales confirmed, R&D is silent. */
    private static Story<RequestState, RequestCommand, RequestEvent> forced() {
        return approved().when(at("2026-03-04T08:00"), asHead(SALES), Requests.confirm(SALES, 1))
                .when(at("2026-03-04T09:00"), DIRECTOR, FORCE);
    }

    private static Story<RequestState, RequestCommand, RequestEvent> approved() {
        RequestForm plain = form(RND, SALES);
        RequestForm emergency = new RequestForm(plain.title(), Category.EMERGENCY, plain.background(), plain.goal(),
                plain.subGoals(), plain.deliveryStandard(), plain.desiredEnd(), plain.milestones(),
                plain.departments(), plain.resources(), plain.urgency(), plain.confidentiality(), plain.phone());
        return Requests.signed(emergency).when(at("2026-03-02T10:00"), asLiaison(PRODUCT), Requests.submit())
                .when(at("2026-03-03T11:00"), COORDINATOR, new ApproveRequest(REQUEST, ReviewFindings.ALL_MET));
    }
}

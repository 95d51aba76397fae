package org.entente.command.request;

import java.util.List;

import org.entente.api.obligation.ObligationCode;
import org.entente.api.request.Category;
import org.entente.api.request.DepartmentPart;
import org.entente.api.request.DepartmentShare;
import org.entente.api.request.RequestCommand.ObjectToPart;
import org.entente.api.request.RequestCommand.ReviseForm;
import org.entente.api.request.RequestEvent.FormRevised;
import org.entente.api.request.RequestEvent.RequestConfirmed;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestPhase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.form;
import static org.entente.command.casework.CaseWorld.text;

/** Rules CNF-3, CNF-5 and CNF-6: how an objection leads to a new form, and who answers it anew. */
class ObjectionTest {
    @Test
    void an_objection_without_a_proposal_is_not_valid() {
        Requests.approved().refused(at("2026-03-03T12:00"), asHead(RND), new ObjectToPart(REQUEST, RND, 1, List.of()),
                "objection-without-proposal");
    }

    @Test
    void an_objection_is_an_answer_and_sends_the_request_back_to_its_initiator() {
        var story = Requests.approved().when(at("2026-03-05T17:00"), asHead(RND), Requests.object(RND, 1));

        assertThat(story.state().phase()).isEqualTo(RequestPhase.REVISING);
        assertThat(story.obligations().open(ObligationCode.CONFIRMATION, "rnd")).isEmpty();
        assertThat(story.obligations().open(ObligationCode.CONFIRMATION, "sales")).isPresent();
    }

    @Test
    void a_new_form_restarts_the_objecting_department_and_leaves_the_others_standing() {
        var story = Requests.approved().when(at("2026-03-04T09:00"), asHead(SALES), Requests.confirm(SALES, 1))
                .when(at("2026-03-05T17:00"), asHead(RND), Requests.object(RND, 1))
                .when(at("2026-03-06T10:00"), asLiaison(PRODUCT), new ReviseForm(REQUEST, PRODUCT, withDuty("less")));

        story.thenAmongOthers(new FormRevised(REQUEST, 2, withDuty("less"), List.of(RND), List.of(), List.of(1),
                at("2026-03-06T10:00")));
        assertThat(story.open(ObligationCode.CONFIRMATION, "rnd").dueAt()).isEqualTo(at("2026-03-10T18:00"));
        story.refused(at("2026-03-06T11:00"), asHead(RND), Requests.confirm(RND, 1), "revision-outdated");
        story.when(at("2026-03-06T11:00"), asHead(RND), Requests.confirm(RND, 2));
        assertThat(story.state().phase()).isEqualTo(RequestPhase.CONFIRMED);
    }

    @Test
    void a_new_goal_is_everybodys_part() {
        RequestForm later = form(text("A9 on sale by 10 July"), form(RND, SALES).departments());

        Requests.approved().when(at("2026-03-04T09:00"), asHead(SALES), Requests.confirm(SALES, 1))
                .when(at("2026-03-05T17:00"), asHead(RND), Requests.object(RND, 1))
                .when(at("2026-03-06T10:00"), asLiaison(PRODUCT), new ReviseForm(REQUEST, PRODUCT, later))
                .thenAmongOthers(new FormRevised(REQUEST, 2, later, List.of(RND, SALES), List.of(), List.of(1),
                        at("2026-03-06T10:00")));
    }

    @Test
    void a_pending_department_whose_part_did_not_change_may_answer_what_it_read() {
        var story = Requests.approved().when(at("2026-03-04T17:00"), asHead(RND), Requests.object(RND, 1))
                .when(at("2026-03-05T10:00"), asLiaison(PRODUCT), new ReviseForm(REQUEST, PRODUCT, withDuty("less")));

        assertThat(story.open(ObligationCode.CONFIRMATION, "sales").dueAt()).isEqualTo(at("2026-03-05T18:00"));
        story.when(at("2026-03-05T11:00"), asHead(SALES), Requests.confirm(SALES, 1));
        story.refused(at("2026-03-05T11:00"), asHead(RND), Requests.confirm(RND, 3), "revision-outdated");
    }

    @Test
    void when_the_objecting_department_leaves_and_all_others_agree_the_request_is_confirmed() {
        Requests.approved().when(at("2026-03-04T09:00"), asHead(SALES), Requests.confirm(SALES, 1))
                .when(at("2026-03-05T17:00"), asHead(RND), Requests.object(RND, 1))
                .when(at("2026-03-06T10:00"), asLiaison(PRODUCT), new ReviseForm(REQUEST, PRODUCT, form(SALES)))
                .thenAmongOthers(new FormRevised(REQUEST, 2, form(SALES), List.of(), List.of(RND), List.of(1),
                        at("2026-03-06T10:00")),
                        new RequestConfirmed(REQUEST, 2, Category.REGULAR, PRODUCT, PRODUCT, List.of(PRODUCT, SALES),
                                at("2026-03-06T10:00")));
    }

    @Test
    void a_department_may_turn_its_objection_into_a_confirmation() {
        var story = Requests.approved().when(at("2026-03-04T17:00"), asHead(RND), Requests.object(RND, 1))
                .when(at("2026-03-05T10:00"), asHead(RND), Requests.confirm(RND, 1));

        assertThat(story.state().phase()).isEqualTo(RequestPhase.IN_CONFIRMATION);
    }

    private static RequestForm withDuty(String duty) {
        return form(text("A9 on sale by 3 July"),
                List.of(new DepartmentShare(PRODUCT, DepartmentPart.LEAD, text("schedule")),
                        new DepartmentShare(RND, DepartmentPart.SUPPORT, text(duty)),
                        new DepartmentShare(SALES, DepartmentPart.SUPPORT, text("its share"))));
    }
}

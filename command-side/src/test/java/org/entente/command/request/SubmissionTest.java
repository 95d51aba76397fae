package org.entente.command.request;

import java.util.List;

import org.entente.api.deadline.Budget;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationFulfilledLate;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.entente.api.request.DepartmentPart;
import org.entente.api.request.DepartmentShare;
import org.entente.api.request.RequestCommand.RejectRequest;
import org.entente.api.request.RequestCommand.ReturnRequest;
import org.entente.api.request.RequestCommand.ReviseForm;
import org.entente.api.request.RequestCommand.SignRequest;
import org.entente.api.request.RequestCommand.Submit;
import org.entente.api.request.RequestEvent.RequestRejected;
import org.entente.api.request.RequestEvent.RequestReturned;
import org.entente.api.request.RequestEvent.RequestSubmitted;
import org.entente.api.request.RequestForm;
import org.entente.api.request.ReviewFindings;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;

import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.form;
import static org.entente.command.casework.CaseWorld.text;

/**
 * Rules REQ-2, REQ-4, REQ-5 and REQ-6: what the initiating department needs before the Office can review, and until when it
 * does. The review shows both sides of a due moment (OBL-2).
 */
class SubmissionTest {
    @Test
    void a_signed_and_complete_form_is_submitted_under_its_number() {
        Requests.submitted().then(
                new RequestSubmitted(REQUEST, "XT-2026-007", 1, at("2026-03-02T10:00")),
                new ObligationOpened(new Obligation(new ObligationId("OBL-REQ-1-1"),
                        ObligationCode.PRELIMINARY_REVIEW, "", Party.OFFICE, Party.department(PRODUCT),
                        Budget.workingDays(1), at("2026-03-02T10:00"), at("2026-03-03T18:00"), "cn", 1, 0, false),
                        at("2026-03-02T10:00")));
    }

    @Test
    void a_draft_may_be_as_thin_as_a_title_but_does_not_go_out_so() {
        Requests.signed(RequestForm.titled(text("A9")))
                .refused(at("2026-03-02T10:00"), asLiaison(PRODUCT), Requests.submit(), "departments-too-few");
    }

    @Test
    void one_department_is_too_few_and_two_are_enough() {
        Requests.signed(form()).refused(at("2026-03-02T10:00"), asLiaison(PRODUCT), Requests.submit(),
                "departments-too-few");
        Requests.signed(form(RND)).when(at("2026-03-02T10:00"), asLiaison(PRODUCT), Requests.submit())
                .thenAmongOthers(new RequestSubmitted(REQUEST, "XT-2026-007", 1, at("2026-03-02T10:00")));
    }

    @Test
    void exactly_one_department_leads() {
        List<DepartmentShare> two = List.of(new DepartmentShare(PRODUCT, DepartmentPart.LEAD, Text.NONE),
                new DepartmentShare(RND, DepartmentPart.LEAD, Text.NONE));
        List<DepartmentShare> none = List.of(new DepartmentShare(PRODUCT, DepartmentPart.SUPPORT, Text.NONE),
                new DepartmentShare(RND, DepartmentPart.SUPPORT, Text.NONE));

        Requests.signed(form(text("goal"), two)).refused(at("2026-03-02T10:00"), asLiaison(PRODUCT),
                Requests.submit(), "lead-not-one");
        Requests.signed(form(text("goal"), none)).refused(at("2026-03-02T10:00"), asLiaison(PRODUCT),
                Requests.submit(), "lead-not-one");
    }

    @Test
    void the_initiator_takes_part_and_says_its_goal() {
        List<DepartmentShare> others = List.of(new DepartmentShare(SALES, DepartmentPart.LEAD, Text.NONE),
                new DepartmentShare(RND, DepartmentPart.SUPPORT, Text.NONE));

        Requests.signed(form(text("goal"), others)).refused(at("2026-03-02T10:00"), asLiaison(PRODUCT),
                Requests.submit(), "initiator-not-participant");
        Requests.signed(form(Text.NONE, form(RND).departments())).refused(at("2026-03-02T10:00"),
                asLiaison(PRODUCT), Requests.submit(), "goal-missing");
    }

    @Test
    void the_expected_completion_may_be_today_but_not_yesterday() {
        Requests.signed(form(RND)).when(at("2026-07-03T17:00"), asLiaison(PRODUCT), Requests.submit());
        Requests.signed(form(RND)).refused(at("2026-07-04T09:00"), asLiaison(PRODUCT), Requests.submit(),
                "end-in-the-past");
    }

    @Test
    void a_change_after_the_signature_needs_a_new_signature() {
        var story = Requests.signed(form(RND)).when(at("2026-03-02T09:55"), asLiaison(PRODUCT),
                new ReviseForm(REQUEST, PRODUCT, form(RND, SALES)));

        story.refused(at("2026-03-02T10:00"), asLiaison(PRODUCT), Requests.submit(), "signature-missing");
        story.refused(at("2026-03-02T10:00"), asHead(PRODUCT), new SignRequest(REQUEST, PRODUCT, 1),
                "revision-outdated");
        story.when(at("2026-03-02T10:00"), asHead(PRODUCT), new SignRequest(REQUEST, PRODUCT, 2))
                .when(at("2026-03-02T10:01"), asLiaison(PRODUCT), Requests.submit())
                .thenAmongOthers(new RequestSubmitted(REQUEST, "XT-2026-007", 2, at("2026-03-02T10:01")));
    }

    @Test
    void only_the_initiating_department_may_submit() {
        Requests.signed(form(RND)).refused(at("2026-03-02T10:00"), asLiaison(RND),
                new Submit(REQUEST, RND, "XT-2026-007"), "wrong-department");
    }

    @Test
    void a_review_just_before_the_close_of_the_next_working_day_is_in_time() {
        Requests.submitted().when(at("2026-03-03T17:59:59"), COORDINATOR,
                new ReturnRequest(REQUEST, ReviewFindings.ALL_MET, "name the store count"))
                .then(new RequestReturned(REQUEST, ReviewFindings.ALL_MET, "name the store count",
                        at("2026-03-03T17:59:59")),
                        new ObligationMet(new ObligationId("OBL-REQ-1-1"), ObligationCode.PRELIMINARY_REVIEW,
                                at("2026-03-03T17:59:59")));
    }

    @Test
    void a_review_at_the_close_of_the_next_working_day_is_late() {
        Requests.submitted().when(at("2026-03-03T18:00"), COORDINATOR,
                new RejectRequest(REQUEST, ReviewFindings.ALL_MET, "a line matter"))
                .then(new ObligationMissed(new ObligationId("OBL-REQ-1-1"), ObligationCode.PRELIMINARY_REVIEW,
                        at("2026-03-03T18:00")),
                        new RequestRejected(REQUEST, ReviewFindings.ALL_MET, "a line matter", at("2026-03-03T18:00")),
                        new ObligationFulfilledLate(new ObligationId("OBL-REQ-1-1"),
                                ObligationCode.PRELIMINARY_REVIEW, at("2026-03-03T18:00")));
    }
}

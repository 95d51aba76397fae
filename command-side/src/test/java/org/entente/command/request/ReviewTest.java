package org.entente.command.request;

import java.util.List;

import org.entente.api.identity.Acting;
import org.entente.api.identity.Role;
import org.entente.api.meeting.MeetingId;
import org.entente.api.obligation.ObligationEvent.ObligationCancelled;
import org.entente.api.request.RequestCommand.ApproveRequest;
import org.entente.api.request.RequestCommand.ReturnRequest;
import org.entente.api.request.RequestCommand.ReviseForm;
import org.entente.api.request.RequestCommand.SignRequest;
import org.entente.api.request.RequestCommand.StartPlanning;
import org.entente.api.request.RequestCommand.Withdraw;
import org.entente.api.request.RequestEvent.RequestApproved;
import org.entente.api.request.RequestEvent.RequestSubmitted;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.ReviewFindings;
import org.entente.api.request.ReviewFindings.Point;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.form;
import static org.entente.command.casework.CaseWorld.liaison;

/** Rules REQ-7, REQ-8 and REQ-10: what the Office may decide, and what a withdrawal leaves behind. */
class ReviewTest {
    @Test
    void only_what_meets_all_three_points_is_approved() {
        ReviewFindings late = new ReviewFindings(Point.MET, Point.MET, new Point(false, "the mould takes longer"));

        Requests.submitted().refused(at("2026-03-03T11:00"), COORDINATOR, new ApproveRequest(REQUEST, late),
                "criteria-not-met");
    }

    @Test
    void an_approval_asks_every_department_but_the_initiator() {
        Requests.approved().thenAmongOthers(new RequestApproved(REQUEST, ReviewFindings.ALL_MET, List.of(RND, SALES),
                at("2026-03-03T11:00")));
    }

    @Test
    void nobody_reviews_a_request_of_his_own() {
        Acting applicantInTheOffice = new Acting(liaison(PRODUCT).value(), Role.COORDINATOR, null);

        Requests.submitted().refused(at("2026-03-03T11:00"), applicantInTheOffice,
                new ApproveRequest(REQUEST, ReviewFindings.ALL_MET), "reviewer-is-applicant");
    }

    @Test
    void a_returned_request_is_revised_signed_and_submitted_again_under_the_same_number() {
        Requests.submitted().when(at("2026-03-03T11:00"), COORDINATOR,
                new ReturnRequest(REQUEST, ReviewFindings.ALL_MET, "name the store count"))
                .when(at("2026-03-03T14:00"), asLiaison(PRODUCT), new ReviseForm(REQUEST, PRODUCT, form(RND)))
                .when(at("2026-03-03T14:10"), asHead(PRODUCT), new SignRequest(REQUEST, PRODUCT, 2))
                .when(at("2026-03-03T14:20"), asLiaison(PRODUCT), Requests.submit())
                .thenAmongOthers(new RequestSubmitted(REQUEST, "XT-2026-007", 2, at("2026-03-03T14:20")));
    }

    @Test
    void a_withdrawal_cancels_what_was_owed() {
        var story = Requests.approved().when(at("2026-03-04T09:00"), asHead(PRODUCT),
                new Withdraw(REQUEST, PRODUCT, "the A7 is prolonged"));

        assertThat(story.obligations().open()).isEmpty();
        assertThat(story.state().phase()).isEqualTo(RequestPhase.WITHDRAWN);
        assertThat(story.history()).filteredOn(ObligationCancelled.class::isInstance).hasSize(2);
    }

    @Test
    void after_the_kickoff_a_request_is_not_withdrawn() {
        Requests.approved().when(at("2026-03-04T09:00"), asHead(RND), Requests.confirm(RND, 1))
                .when(at("2026-03-04T09:05"), asHead(SALES), Requests.confirm(SALES, 1))
                .when(at("2026-03-09T16:00"), REACTION,
                        new StartPlanning(REQUEST, MeetingId.kickoffOf(REQUEST), at("2026-03-09T16:00")))
                .refused(at("2026-03-09T16:01"), asHead(PRODUCT), new Withdraw(REQUEST, PRODUCT, "too late"),
                        "kickoff-held");
    }

    @Test
    void what_was_never_drafted_is_not_found() {
        Requests.story().refused(at("2026-03-02T10:00"), asLiaison(PRODUCT), Requests.submit(), "not-found");
    }
}

package org.entente.command.request;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.DepartmentPart;
import org.entente.api.request.DepartmentShare;
import org.entente.api.request.Milestone;
import org.entente.api.request.RequestCommand.ApproveRequest;
import org.entente.api.request.RequestCommand.CreateDraft;
import org.entente.api.request.RequestCommand.RejectRequest;
import org.entente.api.request.RequestCommand.ReturnRequest;
import org.entente.api.request.RequestCommand.ReviseForm;
import org.entente.api.request.RequestCommand.SignRequest;
import org.entente.api.request.RequestCommand.Submit;
import org.entente.api.request.RequestCommand.Withdraw;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestId;
import org.entente.api.request.ReviewFindings;
import org.entente.api.request.ReviewFindings.Point;
import org.entente.api.text.Text;
import org.entente.command.web.FrontDoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.web.FrontDoor.consenting;
import static org.entente.command.web.FrontDoor.posted;
import static org.entente.command.web.FrontDoor.replacing;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Which commands the paths of a request stand for. */
class RequestEndpointsTest {
    private static final RequestId REQUEST = new RequestId("REQ-1");
    private static final DepartmentId FINANCE = new DepartmentId("finance");
    private static final Text TITLE = new Text("新系统", "New system");
    private static final String FINDINGS = "'findings':{'justifiedNeed':{'met':true},"
            + "'completeDepartments':{'met':false,'remark':'legal'},'feasibleTiming':{'met':true}}";
    private static final ReviewFindings FOUND = new ReviewFindings(Point.MET, new Point(false, "legal"), Point.MET);

    private final FrontDoor door = FrontDoor.to(RequestController::new);

    @Test
    void a_draft_as_thin_as_a_title_gets_its_id_from_the_key() throws Exception {
        door.mvc().perform(posted("/api/requests", "{'form':{'title':{'zh':'新系统','en':'New system'}}}"))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/requests/REQ-f4b80804a37e5d02b91e"))
                .andExpect(header().string("ETag", "\"7\""))
                .andExpect(jsonPath("$.id").value("REQ-f4b80804a37e5d02b91e"));

        assertThat(door.desk().commands()).containsExactly(new CreateDraft(new RequestId("REQ-f4b80804a37e5d02b91e"),
                FINANCE, null, RequestForm.titled(TITLE)));
    }

    @Test
    void the_same_draft_again_is_the_same_order() throws Exception {
        door.mvc().perform(posted("/api/requests", "{'form':{'title':{'en':'New system'}}}"));
        door.mvc().perform(posted("/api/requests", "{'form':{'title':{'en':'New system'}}}"));

        assertThat(door.desk().orders().get(1)).isEqualTo(door.desk().orders().getFirst());
    }

    @Test
    void a_form_is_replaced_as_a_whole() throws Exception {
        door.mvc()
                .perform(replacing("/api/requests/REQ-1/form",
                        """
                        {'form':{'title':{'zh':'新系统','en':'New system'},'goal':{'en':'Faster'},'desiredEnd':'2026-06-30',
                         'milestones':[{'on':'2026-04-01','what':{'en':'Pilot'}}],
                         'departments':[{'department':'finance','part':'lead'},
                                        {'department':'it','part':'support','duty':{'en':'Hosting'}}]}}
                        """)
                        .header("If-Match", "\"3\""))
                .andExpect(status().isOk());

        ReviseForm asked = (ReviseForm) door.desk().only().command();
        assertThat(door.desk().only().seenVersion()).isEqualTo(3);
        assertThat(asked.department()).isEqualTo(FINANCE);
        assertThat(asked.form().goal()).isEqualTo(new Text("", "Faster"));
        assertThat(asked.form().desiredEnd()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(asked.form().milestones())
                .containsExactly(new Milestone("m1", LocalDate.of(2026, 4, 1), new Text("", "Pilot")));
        assertThat(asked.form().departments()).isEqualTo(List.of(
                new DepartmentShare(FINANCE, DepartmentPart.LEAD, Text.NONE),
                new DepartmentShare(new DepartmentId("it"), DepartmentPart.SUPPORT, new Text("", "Hosting"))));
    }

    @Test
    void replacing_the_form_needs_the_version_read() throws Exception {
        door.mvc().perform(replacing("/api/requests/REQ-1/form", "{'form':{'title':{'en':'x'}}}"))
                .andExpect(status().is(428));
        assertThat(door.desk().orders()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'form':{'title':'a plain string'}}", "{'form':{'title':{'fr':'x'}}}",
            "{'form':{'title':{'en':'x'},'subGoals':[null]}}", "{'form':{'title':{'en':'x'},'category':'urgent'}}",
            "{'form':{'title':{'en':'x'}},'initiator':'finance'}"})
    void what_is_not_understood_is_refused(String body) throws Exception {
        door.mvc().perform(posted("/api/requests", body)).andExpect(status().isBadRequest());
        assertThat(door.desk().orders()).isEmpty();
    }

    @Test
    void a_signature_binds_a_revision() throws Exception {
        door.mvc().perform(consenting("/api/requests/REQ-1/signature", "{'revision':2}")).andExpect(status().isOk());
        assertThat(door.desk().commands()).containsExactly(new SignRequest(REQUEST, FINANCE, 2));
    }

    @Test
    void a_submission_may_state_its_number() throws Exception {
        door.mvc().perform(consenting("/api/requests/REQ-1/submission", "{}")).andExpect(status().isOk());
        door.mvc().perform(consenting("/api/requests/REQ-1/submission", "{'department':'it','number':'XT-2026-007'}"))
                .andExpect(status().isOk());

        assertThat(door.desk().commands()).containsExactly(new Submit(REQUEST, FINANCE, null),
                new Submit(REQUEST, new DepartmentId("it"), "XT-2026-007"));
    }

    @Test
    void the_office_decides_in_one_of_three_ways() throws Exception {
        review("{'decision':'approve'," + FINDINGS + "}");
        review("{'decision':'return'," + FINDINGS + ",'comment':'Add legal'}");
        review("{'decision':'reject'," + FINDINGS + ",'reason':'No need'}");

        assertThat(door.desk().commands()).containsExactly(new ApproveRequest(REQUEST, FOUND),
                new ReturnRequest(REQUEST, FOUND, "Add legal"), new RejectRequest(REQUEST, FOUND, "No need"));
    }

    private void review(String body) throws Exception {
        door.mvc().perform(posted("/api/requests/REQ-1/review", body).header("If-Match", "\"4\""))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'decision':'maybe'," + FINDINGS + "}", "{" + FINDINGS + "}",
            "{'decision':'approve'," + FINDINGS + ",'comment':'not of an approval'}"})
    void a_review_is_no_fourth_way(String body) throws Exception {
        door.mvc().perform(posted("/api/requests/REQ-1/review", body).header("If-Match", "\"4\""))
                .andExpect(status().isBadRequest());
        assertThat(door.desk().orders()).isEmpty();
    }

    @Test
    void a_review_needs_the_version_read() throws Exception {
        door.mvc().perform(posted("/api/requests/REQ-1/review", "{'decision':'approve'," + FINDINGS + "}"))
                .andExpect(status().is(428));
    }

    @Test
    void a_withdrawal_says_why() throws Exception {
        door.mvc().perform(posted("/api/requests/REQ-1/withdrawal", "{'reason':'Budget cut'}"))
                .andExpect(status().isOk());
        assertThat(door.desk().commands()).containsExactly(new Withdraw(REQUEST, FINANCE, "Budget cut"));
    }

    @Test
    void a_malformed_id_is_no_request() throws Exception {
        door.mvc().perform(posted("/api/requests/TSK-1/withdrawal", "{'reason':'x'}"))
                .andExpect(status().isBadRequest());
    }
}

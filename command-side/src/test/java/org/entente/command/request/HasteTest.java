package org.entente.command.request;

import java.time.Instant;

import org.entente.api.identity.Acting;
import org.entente.api.identity.DepartmentId;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.request.Attachment;
import org.entente.api.request.Category;
import org.entente.api.request.ContentHash;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestCommand.AddAttachment;
import org.entente.api.request.RequestCommand.ApproveRequest;
import org.entente.api.request.RequestCommand.OpenInHaste;
import org.entente.api.request.RequestCommand.ReviseForm;
import org.entente.api.request.RequestCommand.SignRequest;
import org.entente.api.request.RequestCommand.Tick;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestEvent.OpenedInHaste;
import org.entente.api.request.RequestEvent.RequestDrafted;
import org.entente.api.request.RequestForm;
import org.entente.api.request.ReviewFindings;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.DIRECTOR;
import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.LEGAL;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;

/** Rules REQ-35 and REQ-36: an emergency is opened in haste, its papers follow. */
class HasteTest {
    /** A Sunday night. */
    private static final Instant NIGHT = at("2026-03-01T23:10");

    @Test
    void the_office_opens_it_and_the_initiators_liaison_is_its_applicant() {
        RequestForm form = emergency(RND);

        opened(form).thenAmongOthers(new RequestDrafted(REQUEST, PRODUCT, liaison(PRODUCT), null, form, NIGHT),
                new OpenedInHaste(REQUEST, HE_JIA, NIGHT));
        assertThat(opened(form).state().facts().hasty()).isTrue();
    }

    @Test
    void the_papers_are_due_after_one_working_day_and_met_by_the_submission() {
        var story = opened(emergency(RND, SALES));
        assertThat(story.open(ObligationCode.LATE_REQUEST, "").dueAt()).isEqualTo(at("2026-03-02T18:00"));

        completed(story, "2026-03-02T17:59:59");
        assertThat(story.obligations().open()).extracting(one -> one.code())
                .containsExactly(ObligationCode.PRELIMINARY_REVIEW);
        assertThat(story.obligations().late()).isEmpty();
    }

    @Test
    void from_that_moment_on_they_are_late() {
        var story = opened(emergency(RND, SALES)).when(at("2026-03-02T18:00"), Acting.CLOCK, new Tick(REQUEST));
        assertThat(story.obligations().late()).extracting(one -> one.code())
                .containsExactly(ObligationCode.LATE_REQUEST);

        completed(story, "2026-03-03T09:00");
        assertThat(story.obligations().late()).isEmpty();
    }

    @Test
    void who_opened_it_does_not_review_it() {
        var story = completed(opened(emergency(RND, SALES)), "2026-03-02T10:00");
        ApproveRequest approval = new ApproveRequest(REQUEST, ReviewFindings.ALL_MET);

        story.refused(at("2026-03-02T11:00"), COORDINATOR, approval, "reviewer-is-applicant");
        story.when(at("2026-03-02T11:00"), DIRECTOR, approval);
    }

    @Test
    void only_an_emergency_of_two_known_departments_is_opened_so() {
        Story<RequestState, RequestCommand, RequestEvent> story = Requests.story();
        story.refused(NIGHT, COORDINATOR, open(CaseWorld.form(RND)), "not-an-emergency");
        story.refused(NIGHT, COORDINATOR, open(emergency()), "departments-missing");
        story.refused(NIGHT, COORDINATOR, new OpenInHaste(REQUEST, LEGAL, null, emergency(RND)), "departments-missing");
        story.refused(NIGHT, COORDINATOR, open(emergency(new DepartmentId("nobody"))), "department-unknown");
    }

    @Test
    void every_department_of_it_brings_files_at_once() {
        var story = opened(emergency(RND));
        Attachment photo = new Attachment(new ContentHash("%064x".formatted(1)), "smoke.jpg", "image/jpeg", 9);

        story.refused(NIGHT, asLiaison(SALES), new AddAttachment(REQUEST, photo), "not-participant");
        story.when(NIGHT, asLiaison(RND), new AddAttachment(REQUEST, photo));
    }

    private static Story<RequestState, RequestCommand, RequestEvent> completed(
            Story<RequestState, RequestCommand, RequestEvent> story, String when) {
        return story
                .when(at(when), asLiaison(PRODUCT),
                        new ReviseForm(REQUEST, PRODUCT, CaseWorld.form(RND, SALES)))
                .when(at(when), asHead(PRODUCT), new SignRequest(REQUEST, PRODUCT, 2))
                .when(at(when), asLiaison(PRODUCT), Requests.submit());
    }

    private static Story<RequestState, RequestCommand, RequestEvent> opened(RequestForm form) {
        return Requests.story().when(NIGHT, COORDINATOR, open(form));
    }

    private static OpenInHaste open(RequestForm form) {
        return new OpenInHaste(REQUEST, PRODUCT, null, form);
    }

    private static RequestForm emergency(DepartmentId... supporters) {
        RequestForm form = CaseWorld.form(supporters);
        return new RequestForm(form.title(), Category.EMERGENCY, form.background(), form.goal(), form.subGoals(),
                form.deliveryStandard(), form.desiredEnd(), form.milestones(), form.departments(), form.resources(),
                form.urgency(), form.confidentiality(), form.phone());
    }
}

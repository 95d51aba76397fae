package org.entente.command.request;

import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.Adjustment;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestCommand.ApproveRequest;
import org.entente.api.request.RequestCommand.Confirm;
import org.entente.api.request.RequestCommand.CreateDraft;
import org.entente.api.request.RequestCommand.ObjectToPart;
import org.entente.api.request.RequestCommand.SignRequest;
import org.entente.api.request.RequestCommand.Submit;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestForm;
import org.entente.api.request.ReviewFindings;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Story;

/** Requests that have come so far, for tests to begin with. */
final class Requests {
    private Requests() {}

    static Story<RequestState, RequestCommand, RequestEvent> story() {
        return Story.of(new RequestRules(), RequestEvent.class, CaseWorld.BOOK);
    }

    static Story<RequestState, RequestCommand, RequestEvent> drafted(RequestForm form) {
        return story().when(CaseWorld.at("2026-03-02T09:20"), CaseWorld.asLiaison(CaseWorld.PRODUCT),
                new CreateDraft(CaseWorld.REQUEST, CaseWorld.PRODUCT, null, form));
    }

    static Story<RequestState, RequestCommand, RequestEvent> signed(RequestForm form) {
        return drafted(form).when(CaseWorld.at("2026-03-02T09:50"), CaseWorld.asHead(CaseWorld.PRODUCT),
                new SignRequest(CaseWorld.REQUEST, CaseWorld.PRODUCT, 1));
    }

    /** With rnd and sales, on Monday 2 March 10:00. */
    static Story<RequestState, RequestCommand, RequestEvent> submitted() {
        return signed(CaseWorld.form(CaseWorld.RND, CaseWorld.SALES)).when(CaseWorld.at("2026-03-02T10:00"),
                CaseWorld.asLiaison(CaseWorld.PRODUCT), submit());
    }

    /** On Tuesday 3 March 11:00: answers are due on Thursday 18:00. */
    static Story<RequestState, RequestCommand, RequestEvent> approved() {
        return submitted().when(CaseWorld.at("2026-03-03T11:00"), CaseWorld.COORDINATOR,
                new ApproveRequest(CaseWorld.REQUEST, ReviewFindings.ALL_MET));
    }

    static Submit submit() {
        return new Submit(CaseWorld.REQUEST, CaseWorld.PRODUCT, "XT-2026-007");
    }

    static Confirm confirm(DepartmentId department, int revision) {
        return new Confirm(CaseWorld.REQUEST, department, revision);
    }

    static ObjectToPart object(DepartmentId department, int revision) {
        return new ObjectToPart(CaseWorld.REQUEST, department, revision,
                List.of(new Adjustment("departments[%s].duty.en".formatted(department), "its share", "less",
                        "the line runs at capacity")));
    }
}

package org.entente.command.improvement;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.improvement.ImprovementCommand.OpenImprovement;
import org.entente.api.improvement.ImprovementId;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.ImprovementOrder;
import org.entente.api.request.RequestPhase;
import org.entente.api.text.Text;
import org.entente.command.casework.CaseWorld;
import org.entente.command.player.MemoryDesk;
import org.entente.command.web.FrontDoor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.text;

/** The web layer of improvement actions before the real rules: one of research, while its case is archived. */
final class ImprovementDoor {
    static final String ACTION = "/api/improvements/IMP-1-1/";

    private final MemoryDesk desk = new MemoryDesk(CaseWorld.BOOK,
            request -> CaseWorld.caseIn(RequestPhase.ARCHIVED), at("2026-07-14T16:00"));
    private final MockMvc mvc;

    ImprovementDoor(Text verification) {
        desk.given(CaseWorld.REACTION, new OpenImprovement(new ImprovementId("IMP-1-1"), CaseWorld.REQUEST,
                new ImprovementOrder(text("thermal test"), CaseWorld.liaison(CaseWorld.RND),
                        LocalDate.parse("2026-08-09"), verification),
                at("2026-07-14T16:00")));
        desk.moveTo(at("2026-07-20T15:00"));
        mvc = FrontDoor.before(desk, (answers, own) -> new ImprovementController(answers));
    }

    ResultActions as(String person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.principal(() -> person));
    }

    List<DomainEvent> last() {
        return desk.last();
    }
}

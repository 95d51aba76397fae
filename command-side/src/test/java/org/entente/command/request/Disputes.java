package org.entente.command.request;

import org.entente.api.identity.Acting;
import org.entente.api.identity.Role;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestCommand.AcceptObjection;
import org.entente.api.request.RequestCommand.AppealRuling;
import org.entente.api.request.RequestCommand.ClaimWronglyListed;
import org.entente.api.request.RequestCommand.DeclineObjection;
import org.entente.api.request.RequestCommand.RuleObjection;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RulingOutcome;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Story;

import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;

/** What is done about objections, and disputes that have come so far. */
final class Disputes {
    static final Acting VICE_PRESIDENT = new Acting(CaseWorld.VICE_PRESIDENT.value(), Role.VICE_PRESIDENT, null);

    private Disputes() {}

    static AcceptObjection accept(int number) {
        return new AcceptObjection(REQUEST, PRODUCT, number);
    }

    static DeclineObjection decline(int number) {
        return new DeclineObjection(REQUEST, PRODUCT, number, "the volumes are agreed with the board");
    }

    static RuleObjection rule(int number, RulingOutcome outcome) {
        return new RuleObjection(REQUEST, number, outcome, "weighed against the goal");
    }

    static ClaimWronglyListed claim(int revision) {
        return new ClaimWronglyListed(REQUEST, RND, revision, "no development is needed");
    }

    static AppealRuling appeal(int number) {
        return new AppealRuling(REQUEST, RND, number, "the line cannot do it");
    }

    /** R&D objected on Wednesday 4 March 09:00: the answer is due on Friday 18:00. */
    static Story<RequestState, RequestCommand, RequestEvent> objected() {
        return Requests.approved().when(at("2026-03-04T09:00"), asHead(RND), Requests.object(RND, 1));
    }

    /** R&D's third objection, on Wednesday 4 March 09:40, after two that were declined. */
    static Story<RequestState, RequestCommand, RequestEvent> deadlocked() {
        return objected().when(at("2026-03-04T09:10"), asHead(PRODUCT), decline(1))
                .when(at("2026-03-04T09:20"), asHead(RND), Requests.object(RND, 1))
                .when(at("2026-03-04T09:30"), asLiaison(PRODUCT), decline(2))
                .when(at("2026-03-04T09:40"), asHead(RND), Requests.object(RND, 1));
    }
}

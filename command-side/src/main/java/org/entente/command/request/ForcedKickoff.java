package org.entente.command.request;

import java.util.List;

import org.entente.api.refusal.Refusal;
import org.entente.api.request.Category;
import org.entente.api.request.RequestCommand.ForceKickoff;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestEvent.KickoffForced;
import org.entente.command.decision.Occasion;

/** An emergency does not wait for departments that say nothing (handbook 4.12). */
final class ForcedKickoff {
    private ForcedKickoff() {}

    static List<RequestEvent> force(RequestState state, ForceKickoff c, Occasion occasion) {
        Papers papers = state.papers();
        // CNF-20: only in an emergency, by the director with a reason; who is silent stays listed and still owes the answer
        if (papers.form().category() != Category.EMERGENCY) {
            throw Refusal.rule("no-emergency", "4.12", "Only an emergency begins without every department's answer.")
                    .with("category", papers.form().category().code());
        }
        return List.of(new KickoffForced(c.request(), papers.revision(), papers.form().category(),
                papers.initiator(), papers.lead(), papers.form().participants(), state.answers().pending(), c.reason(),
                occasion.now()));
    }
}

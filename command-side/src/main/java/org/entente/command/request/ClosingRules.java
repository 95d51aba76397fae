package org.entente.command.request;

import java.util.List;

import org.entente.api.refusal.Refusal;
import org.entente.api.request.ClosingCommand;
import org.entente.api.request.ClosingCommand.ApplyForAcceptance;
import org.entente.api.request.ClosingCommand.ArchiveRequest;
import org.entente.api.request.ClosingCommand.DecideAcceptance;
import org.entente.api.request.ClosingCommand.EvaluateDepartment;
import org.entente.api.request.ClosingCommand.NoteWorkFinished;
import org.entente.api.request.ClosingCommand.NoteWorkTakenUp;
import org.entente.api.request.ClosingCommand.RecordRectification;
import org.entente.api.request.ClosingCommand.RecordRetrospective;
import org.entente.api.request.ClosingEvent.WorkFinished;
import org.entente.api.request.ClosingEvent.WorkTakenUp;
import org.entente.api.request.RequestEvent;
import org.entente.command.decision.Occasion;

/** The rules of the end of a case (handbook 1.6). */
final class ClosingRules {
    private ClosingRules() {}

    static List<RequestEvent> decide(RequestState state, ClosingCommand command, Occasion occasion) {
        return switch (command) {
            case NoteWorkFinished c -> finished(state, c);
            case NoteWorkTakenUp c -> takenUp(state, c);
            case ApplyForAcceptance c -> List.of(AcceptanceApplication.apply(state, c, occasion));
            case DecideAcceptance c -> Acceptance.decide(state, c, occasion);
            case RecordRectification c -> List.of(Rectification.record(state, c, occasion));
            case EvaluateDepartment c -> List.of(Evaluations.evaluate(state, c, occasion));
            case RecordRetrospective c -> List.of(Retrospectives.record(state, c, occasion));
            case ArchiveRequest c -> List.of(Archiving.archive(state, c, occasion));
        };
    }

    private static List<RequestEvent> finished(RequestState state, NoteWorkFinished c) {
        if (state.closing().finished()) {
            throw Refusal.rule("work-finished", "1.6 E1", "That is known.");
        }
        return List.of(new WorkFinished(c.request(), c.finishedAt()));
    }

    private static List<RequestEvent> takenUp(RequestState state, NoteWorkTakenUp c) {
        if (!state.closing().finished()) {
            throw Refusal.rule("work-not-finished", "1.6 E1", "That is known.");
        }
        return List.of(new WorkTakenUp(c.request(), c.takenUpAt()));
    }
}

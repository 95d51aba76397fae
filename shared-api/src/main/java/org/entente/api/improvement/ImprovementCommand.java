package org.entente.api.improvement;

import java.time.Instant;

import org.entente.api.message.Command;
import org.entente.api.message.OfCase;
import org.entente.api.message.TickCommand;
import org.entente.api.request.ImprovementOrder;
import org.entente.api.request.RequestId;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;

/** What can be asked of an improvement action (handbook 1.6 E7). */
public sealed interface ImprovementCommand extends Command {
    ImprovementId improvement();

    @Override
    default String aggregateId() {
        return improvement().value();
    }

    /** The service, when the retrospective was recorded. */
    record OpenImprovement(ImprovementId improvement, RequestId request, ImprovementOrder order, Instant heldAt)
            implements ImprovementCommand, OfCase {}

    /** Its assignee, or the Office, with what shows that it is done. */
    record CompleteImprovement(ImprovementId improvement, Text evidence) implements ImprovementCommand {
        public CompleteImprovement {
            evidence = Text.required("evidence", evidence);
        }
    }

    /** The Office, and nobody who said that it was done: it works. */
    record VerifyImprovement(ImprovementId improvement, Text note) implements ImprovementCommand {
        public VerifyImprovement {
            note = Text.orNone(note);
        }
    }

    /** The Office: it does not work yet. */
    record RejectImprovement(ImprovementId improvement, String reason) implements ImprovementCommand {
        public RejectImprovement {
            reason = Bounds.required("reason", reason);
        }
    }

    record Tick(ImprovementId improvement) implements ImprovementCommand, TickCommand {}
}

package org.entente.api.improvement;

import java.time.Instant;

import org.entente.api.identity.PersonId;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.StoredAs;
import org.entente.api.request.ImprovementOrder;
import org.entente.api.request.RequestId;
import org.entente.api.text.Text;

/** What happens to an improvement action (handbook 1.6 E7). */
public sealed interface ImprovementEvent extends DomainEvent {
    ImprovementId improvement();

    /** The retrospective agreed on it. */
    @StoredAs("improvement.opened")
    record ImprovementOpened(ImprovementId improvement, RequestId request, ImprovementOrder order, Instant occurredAt)
            implements ImprovementEvent {}

    /** Its assignee, or the Office, said that it is done. */
    @StoredAs("improvement.completed")
    record ImprovementCompleted(ImprovementId improvement, PersonId by, Text evidence, Instant occurredAt)
            implements ImprovementEvent {}

    /** The Office saw that it works. */
    @StoredAs("improvement.verified")
    record ImprovementVerified(ImprovementId improvement, PersonId by, Text note, Instant occurredAt)
            implements ImprovementEvent {}

    /** The Office saw that it does not work yet: it is open again. */
    @StoredAs("improvement.not-verified")
    record ImprovementNotVerified(ImprovementId improvement, PersonId by, String reason, Instant occurredAt)
            implements ImprovementEvent {}

    /**
     * It is still open after another month, and the Office follows it up.
     *
     * @param month counts the months, from 1
     */
    @StoredAs("improvement.followed-up")
    record ImprovementFollowUpDue(ImprovementId improvement, int month, Instant occurredAt)
            implements ImprovementEvent {}
}

package org.entente.command.decision;

import java.time.Instant;

import org.entente.api.deadline.Budget;
import org.entente.api.deadline.Deadlines;
import org.entente.api.deadline.DueTime;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.api.rules.Rules;
import org.jspecify.annotations.Nullable;

/** What an event does to the obligations of its aggregate. Settling what is not open changes nothing. */
public sealed interface ObligationStep {
    /** Opens an obligation whose due moment has been computed with these versions. */
    record Open(ObligationCode code, String subject, Party debtor, Party creditor, @Nullable Budget budget,
            Instant openedAt, DueTime due, long policyVersion) implements ObligationStep {}

    /** Settles it at that moment: met if strictly before the due moment, else fulfilled late. */
    record Settle(ObligationCode code, String subject) implements ObligationStep {}

    record Waive(ObligationCode code, String subject, String reason) implements ObligationStep {}

    record Cancel(ObligationCode code, String subject, String cause) implements ObligationStep {}

    /** Moves an open obligation's due moment. */
    record Rebase(ObligationCode code, String subject, DueTime due, long policyVersion, String cause)
            implements ObligationStep {}

    record SetAlarm(String name, Instant at) implements ObligationStep {}

    record ClearAlarm(String name) implements ObligationStep {}

    /** Opens an obligation with a budget that runs from a moment by the rules given. */
    static Open open(ObligationCode code, String subject, Party debtor, Party creditor, Budget budget, Instant from,
            Rules rules) {
        return new Open(code, subject, debtor, creditor, budget, from, Deadlines.due(budget, from, rules.calendar()),
                rules.limits().version());
    }
}

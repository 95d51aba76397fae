package org.entente.command.rehearsal;

import java.time.Instant;

import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.jspecify.annotations.Nullable;

/**
 * What would become of an obligation.
 *
 * @param change          opened, moved, met, missed, fulfilled_late, waived or cancelled
 * @param dueAt           when it is due afterwards; of a settled one when it was due
 * @param movedFrom       when it was due before, if it moves
 * @param calendarVersion version of the working calendar behind {@code dueAt}
 * @param policyVersion   version of the limits behind {@code dueAt}
 */
public record ForeseenChange(String change, ObligationId id, ObligationCode code, String subject, Party debtor,
        Instant dueAt, @Nullable Instant movedFrom, long calendarVersion, long policyVersion) {
    static ForeseenChange of(String change, Obligation one, @Nullable Instant movedFrom) {
        return new ForeseenChange(change, one.id(), one.code(), one.subject(), one.debtor(), one.dueAt(), movedFrom,
                one.calendarVersion(), one.policyVersion());
    }
}

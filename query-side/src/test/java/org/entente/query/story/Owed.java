package org.entente.query.story;

import java.time.Instant;

import org.entente.api.deadline.Budget;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationCancelled;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.jspecify.annotations.Nullable;

/** Obligations of the story, with the due moments that the handbook's rules give, as literals. */
public final class Owed {
    private Owed() {}

    public static ObligationOpened opened(String owner, int n, ObligationCode code, String subject, Party debtor,
            @Nullable Budget budget, String from, String due) {
        Instant since = CaseLedger.at(from);
        return new ObligationOpened(new Obligation(id(owner, n), code, subject, debtor, Party.OFFICE, budget, since,
                CaseLedger.at(due), "cn", 1, 1, false), since);
    }

    public static ObligationMet met(String owner, int n, ObligationCode code, String at) {
        return new ObligationMet(id(owner, n), code, CaseLedger.at(at));
    }

    public static ObligationMissed missed(String owner, int n, ObligationCode code, String due) {
        return new ObligationMissed(id(owner, n), code, CaseLedger.at(due));
    }

    public static ObligationCancelled cancelled(String owner, int n, ObligationCode code, String cause, String at) {
        return new ObligationCancelled(id(owner, n), code, cause, CaseLedger.at(at));
    }

    static ObligationId id(String owner, int n) {
        return ObligationId.nth(owner, n);
    }
}

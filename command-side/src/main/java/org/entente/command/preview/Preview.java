package org.entente.command.preview;

import java.time.Instant;
import java.util.List;

import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.entente.command.decision.Prospect;
import org.jspecify.annotations.Nullable;

/**
 * A publication that the rules would accept, and what it would do to what is open now.
 *
 * @param publication what would be recorded
 * @param version     the version that it would bring
 * @param from        when it would take force
 * @param asked       how many obligations are open
 */
public record Preview<E>(List<E> publication, long version, Instant from, long asked, List<Moving> moves,
        List<Staying> stays) {
    public Preview {
        publication = List.copyOf(publication);
        moves = List.copyOf(moves);
        stays = List.copyOf(stays);
    }

    /** An open obligation that would move. */
    public record Moving(ObligationId id, ObligationCode code, Party debtor, @Nullable String number, Instant oldDue,
            Instant newDue, long version) {}

    /**
     * One that the new rules count differently, and that stays all the same.
     *
     * @param newDue null if the calendar does not know a year that counting needs
     */
    public record Staying(ObligationId id, ObligationCode code, Party debtor, @Nullable String number, Instant due,
            @Nullable Instant newDue, Prospect.Outcome reason) {}
}

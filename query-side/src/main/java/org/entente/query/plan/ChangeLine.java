package org.entente.query.plan;

import java.time.Instant;

import org.entente.api.obligation.Party;
import org.entente.api.plan.ChangePhase;
import org.entente.api.plan.ChangeTier;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A change in a list.
 *
 * @param outdated it is open and builds on a version that is no longer in force
 * @param version  the version of the plan that it put in force, if it did
 */
public record ChangeLine(int number, ChangePhase phase, ChangeTier tier, Party filer, Instant filedAt, Text what,
        int basedOn, boolean outdated, @Nullable Integer emergency, @Nullable Integer version, String href) {
    static ChangeLine of(ChangeRow row, int inForce) {
        return new ChangeLine(row.number(), row.phase(), row.tier(), row.filer(), row.filedAt(),
                row.proposal().what(), row.proposal().basedOn(), isOutdated(row, inForce), row.emergency(),
                row.version(), "/api/requests/" + row.request() + "/plan/changes/" + row.number());
    }

    static boolean isOutdated(ChangeRow row, int inForce) {
        return row.phase().isOpen() && row.proposal().basedOn() != inForce;
    }
}

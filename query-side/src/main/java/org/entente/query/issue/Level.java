package org.entente.query.issue;

import java.time.Instant;
import java.util.List;

import org.entente.api.issue.Urgency;
import org.entente.api.obligation.Party;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A level that the issue entered.
 *
 * @param position where in the ledger it was entered
 * @param cause   {@code reported}, {@code lowered}, {@code person}, or {@code missed:} and the limit's code
 * @param told    who was told of it at once
 * @param solveBy until when it was to be solved from then on
 */
public record Level(Urgency urgency, long position, Instant from, Instant recordedAt, String cause,
        @Nullable Text reason, Party held,
        List<Party> told, Instant solveBy) {
    public Level {
        told = List.copyOf(told);
    }
}

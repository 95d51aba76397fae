package org.entente.api.refusal;

import java.util.Optional;

/**
 * Somebody changed what was seen.
 *
 * @param seen    the version that the sender had seen
 * @param current the version that is there now
 */
public record StaleVersion(String aggregate, long seen, long current) {
    private static final String CODE = "stale-version";
    private static final String AGGREGATE = "aggregate";
    private static final String SEEN = "seenVersion";
    private static final String CURRENT = "currentVersion";

    public Refusal refusal() {
        return Refusal.of(RefusalKind.STALE, CODE, "Version " + seen + " is not what is there now.")
                .with(AGGREGATE, aggregate).with(SEEN, seen).with(CURRENT, current);
    }

    /** What the refusal is about, if it is one of these. */
    public static Optional<StaleVersion> of(Refusal refusal) {
        boolean isOne = refusal.code().equals(CODE);
        return isOne && refusal.facts().get(AGGREGATE) instanceof String aggregate
                && refusal.facts().get(SEEN) instanceof Long seen
                && refusal.facts().get(CURRENT) instanceof Long current
                        ? Optional.of(new StaleVersion(aggregate, seen, current))
                        : Optional.empty();
    }
}

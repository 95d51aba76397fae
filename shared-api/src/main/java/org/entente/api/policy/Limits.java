package org.entente.api.policy;

import java.util.EnumMap;
import java.util.Map;

import org.entente.api.deadline.Budget;

/**
 * The company's limits in one version. What is not set has the standard value.
 *
 * @param version counts the publications; 0 means that nothing but the standard values apply
 */
public record Limits(long version, Map<LimitKey, Budget> values) {
    public static final Limits STANDARD = new Limits(0, Map.of());

    public Limits {
        values = Map.copyOf(values);
    }

    /** @throws IllegalArgumentException for a limit whose moment a fixed rule names */
    public Budget of(LimitKey key) {
        Budget standard = key.standard();
        if (standard == null) {
            throw new IllegalArgumentException(key.code() + " has no budget: a rule names its moment");
        }
        return values.getOrDefault(key, standard);
    }

    /** The next version, in which these values replace those of the same keys. */
    public Limits with(Map<LimitKey, Budget> changes, long newVersion) {
        Map<LimitKey, Budget> merged = new EnumMap<>(LimitKey.class);
        merged.putAll(values);
        merged.putAll(changes);
        return new Limits(newVersion, merged);
    }
}

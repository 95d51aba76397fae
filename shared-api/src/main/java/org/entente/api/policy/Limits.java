package org.entente.api.policy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.entente.api.deadline.Budget;
import org.entente.api.request.Category;
import org.entente.api.request.RequestId;

/**
 * The limits in one version: the company's own, and those that a category or a case refined. What is not set has the
 * standard value.
 *
 * @param version the publication that took force last; 0 means that nothing but the standard values apply
 * @param values  what applies where nothing narrower is set
 * @param refined what was set for categories and for cases
 */
public record Limits(long version, Map<LimitKey, Budget> values, Map<LimitScope, Map<LimitKey, Budget>> refined) {
    public static final Limits STANDARD = new Limits(0, Map.of());

    public Limits {
        values = Map.copyOf(values);
        refined = Map.copyOf(refined);
    }

    public Limits(long version, Map<LimitKey, Budget> values) {
        this(version, values, Map.of());
    }

    /** @throws IllegalArgumentException for a limit whose moment a fixed rule names */
    public Budget of(LimitKey key) {
        Budget standard = key.standard();
        if (standard == null) {
            throw new IllegalArgumentException(key.code() + " has no budget: a rule names its moment");
        }
        return values.getOrDefault(key, standard);
    }

    /** What was set for exactly this scope. */
    public Map<LimitKey, Budget> setFor(LimitScope scope) {
        return scope.equals(LimitScope.COMPANY) ? values : refined.getOrDefault(scope, Map.of());
    }

    /** Rule POL-6: a case's own limit goes before its category's, and that before the company's. */
    public Limits narrowedTo(Category category, RequestId request) {
        Map<LimitKey, Budget> narrowed = new HashMap<>(values);
        narrowed.putAll(setFor(LimitScope.of(category)));
        narrowed.putAll(setFor(LimitScope.of(request)));
        return new Limits(version, narrowed);
    }

    /** The next version, in which these company values replace those of the same keys. */
    public Limits with(Map<LimitKey, Budget> changes, long newVersion) {
        return with(LimitScope.COMPANY, changes, newVersion);
    }

    /** The next version, in which these values replace those of the same scope and keys. */
    public Limits with(LimitScope scope, Map<LimitKey, Budget> changes, long newVersion) {
        Map<LimitKey, Budget> merged = new EnumMap<>(LimitKey.class);
        merged.putAll(setFor(scope));
        merged.putAll(changes);
        if (scope.equals(LimitScope.COMPANY)) {
            return new Limits(newVersion, merged, refined);
        }
        Map<LimitScope, Map<LimitKey, Budget>> all = new HashMap<>(refined);
        all.put(scope, Map.copyOf(merged));
        return new Limits(newVersion, values, all);
    }
}

package org.entente.api.policy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.entente.api.deadline.Budget;
import org.entente.api.request.Category;
import org.entente.api.request.RequestId;

/**
 * The limits in one version: the company's own, and those that a category or a case refined. What is not set has the
 * standard value, and a switch that is not set is off.
 *
 * @param version the publication that took force last; 0 means that nothing but the standard values apply
 * @param values  what applies where nothing narrower is set
 * @param refined what was set for categories and for cases
 * @param switches what each scope switched on or off
 */
public record Limits(long version, Map<LimitKey, Budget> values, Map<LimitScope, Map<LimitKey, Budget>> refined,
        Map<LimitScope, Map<PolicySwitch, Boolean>> switches) {
    public static final Limits STANDARD = new Limits(0, Map.of());

    public Limits {
        values = Map.copyOf(values);
        refined = Map.copyOf(refined);
        switches = Map.copyOf(switches);
    }

    public Limits(long version, Map<LimitKey, Budget> values) {
        this(version, values, Map.of(), Map.of());
    }

    /**
     * What applies, with what the switches make of it.
     *
     * @throws IllegalArgumentException for a limit whose moment a fixed rule names
     */
    public Budget of(LimitKey key) {
        Budget set = valueOf(key);
        // Rule POL-17: the hours of a normal issue's solution pause on rest days where that is switched on, and no other's.
        return key == LimitKey.NORMAL_SOLVED && isOn(PolicySwitch.NORMAL_PAUSES_ON_REST_DAYS)
                ? set.pausingOnRestDays()
                : set;
    }

    /**
     * What is set, or else the standard value, whatever a switch makes of it.
     *
     * @throws IllegalArgumentException for a limit whose moment a fixed rule names
     */
    public Budget valueOf(LimitKey key) {
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
        Map<PolicySwitch, Boolean> on = new HashMap<>(switchesOf(LimitScope.COMPANY));
        on.putAll(switchesOf(LimitScope.of(category)));
        on.putAll(switchesOf(LimitScope.of(request)));
        return new Limits(version, narrowed, Map.of(), Map.of(LimitScope.COMPANY, Map.copyOf(on)));
    }

    /** Whether it is on where nothing narrower is set. */
    public boolean isOn(PolicySwitch one) {
        return switchesOf(LimitScope.COMPANY).getOrDefault(one, false);
    }

    /** What exactly this scope switched. */
    public Map<PolicySwitch, Boolean> switchesOf(LimitScope scope) {
        return switches.getOrDefault(scope, Map.of());
    }

    /** Whether a category or a case has anything of its own. */
    public boolean isRefined() {
        return !refined.isEmpty() || switches.keySet().stream().anyMatch(one -> !one.equals(LimitScope.COMPANY));
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
            return new Limits(newVersion, merged, refined, switches);
        }
        Map<LimitScope, Map<LimitKey, Budget>> all = new HashMap<>(refined);
        all.put(scope, Map.copyOf(merged));
        return new Limits(newVersion, values, all, switches);
    }

    /** The same with these switches of a scope as said, the others as they were. */
    public Limits switched(LimitScope scope, Map<PolicySwitch, Boolean> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        Map<PolicySwitch, Boolean> merged = new HashMap<>(switchesOf(scope));
        merged.putAll(changes);
        Map<LimitScope, Map<PolicySwitch, Boolean>> all = new HashMap<>(switches);
        all.put(scope, Map.copyOf(merged));
        return new Limits(version, values, refined, all);
    }
}

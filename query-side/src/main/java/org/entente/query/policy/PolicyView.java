package org.entente.query.policy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.entente.api.deadline.Budget;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.LimitScope;
import org.entente.api.policy.Limits;
import org.entente.api.policy.PolicySwitch;
import org.entente.api.request.Category;
import org.entente.query.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * The limits in force and everything published of them so far.
 *
 * @param version       of the stream: what a publication names by If-Match; -1 before the first
 * @param policyVersion what obligations name: the publication that took force last
 * @param switches      what a company may ask for beyond the process
 * @param publications  all of them, withdrawn ones included
 * @param upcoming      what takes force later
 */
public record PolicyView(long version, long policyVersion, List<LimitView> limits, List<SwitchView> switches,
        List<PolicyRow.Publication> publications, List<PolicyRow.Publication> upcoming)
        implements Versioned {
    /**
     * One limit.
     *
     * @param budget     the company's, whatever a switch makes of it; null where a fixed rule names the moment
     * @param categories what categories have instead
     * @param cases      what single cases have instead, by the id of the request
     * @param standard   the handbook's value, or the company default's
     * @param demanded   the handbook demands it: may be tightened, never loosened
     * @param set        the company set another value than the standard one
     */
    public record LimitView(LimitKey key, @Nullable Budget budget, SortedMap<Category, Budget> categories,
            SortedMap<String, Budget> cases, @Nullable Budget standard, boolean demanded, boolean set) {
        static LimitView of(LimitKey key, Limits limits, Predicate<LimitScope> seen) {
            Budget standard = key.standard();
            Budget inForce = standard == null ? null : limits.valueOf(key);
            SortedMap<Category, Budget> categories = new TreeMap<>();
            SortedMap<String, Budget> cases = new TreeMap<>();
            for (Map.Entry<LimitScope, Map<LimitKey, Budget>> one : limits.refined().entrySet()) {
                LimitScope scope = one.getKey();
                Budget budget = one.getValue().get(key);
                if (budget != null && scope.category() != null) {
                    categories.put(scope.category(), budget);
                } else if (budget != null && seen.test(scope)) {
                    cases.put(scope.toString(), budget);
                }
            }
            return new LimitView(key, inForce, categories, cases, standard, key.demanded(),
                    standard != null && !standard.equals(inForce));
        }
    }

    /**
     * One switch.
     *
     * @param on         the company's
     * @param categories what categories have instead
     * @param cases      what single cases have instead, by the id of the request
     */
    public record SwitchView(PolicySwitch key, boolean on, SortedMap<Category, Boolean> categories,
            SortedMap<String, Boolean> cases) {
        static SwitchView of(PolicySwitch key, Limits limits, Predicate<LimitScope> seen) {
            SortedMap<Category, Boolean> categories = new TreeMap<>();
            SortedMap<String, Boolean> cases = new TreeMap<>();
            limits.switches().forEach((scope, switches) -> {
                Boolean on = switches.get(key);
                if (on != null && scope.category() != null) {
                    categories.put(scope.category(), on);
                } else if (on != null && scope.request() != null && seen.test(scope)) {
                    cases.put(scope.toString(), on);
                }
            });
            return new SwitchView(key, limits.isOn(key), categories, cases);
        }
    }

    /** @param seen for whom the caller may see limits and publications */
    static PolicyView of(PolicyRow row, Instant now, Predicate<LimitScope> seen) {
        Limits limits = row.limits(now);
        List<PolicyRow.Publication> shown = row.publications().stream().filter(one -> seen.test(one.scope())).toList();
        return new PolicyView(row.version(), limits.version(),
                Arrays.stream(LimitKey.values()).map(key -> LimitView.of(key, limits, seen)).toList(),
                Arrays.stream(PolicySwitch.values()).map(key -> SwitchView.of(key, limits, seen)).toList(), shown,
                shown.stream().filter(one -> one.isUpcoming(now)).toList());
    }
}

package org.entente.query.access;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.api.identity.PersonId;
import org.entente.api.refusal.Refusal;
import org.entente.query.view.Filter;
import org.jspecify.annotations.Nullable;

/**
 * What one person may see of the cases.
 *
 * @param everything  all cases
 * @param departments the departments that the person speaks for or supervises
 * @param cases       the ids of the cases that the person is a member of
 */
public record Sight(PersonId person, boolean everything, Set<String> departments, Set<String> cases) {
    public Sight {
        departments = Set.copyOf(departments);
        cases = Set.copyOf(cases);
    }

    /** How a person stands in a circle, apart from cases and departments. */
    public static String of(PersonId person) {
        return "@" + person;
    }

    private Stream<String> marks() {
        return Stream.of(cases.stream(), departments.stream(), Stream.of(of(person))).flatMap(one -> one);
    }

    /** Leaves what belongs to a visible case; the column holds the case's id. */
    public Filter inCases(Filter filter, String column) {
        return everything ? filter : filter.oneOf(column, cases);
    }

    /** Leaves what the case's members, the departments concerned and people named may see; the column holds their ids. */
    public Filter inCircle(Filter filter, String column) {
        return everything
                ? filter
                : filter.hasAny(column, marks().toList());
    }

    public boolean sees(String request) {
        return everything || cases.contains(request);
    }

    /** @throws Refusal {@code not-in-case} unless the person is a member of this case */
    public void requireCase(@Nullable String request) {
        if (!everything && (request == null || !cases.contains(request))) {
            throw notInCase();
        }
    }

    /** @throws Refusal {@code not-in-case} unless one of these is a case or department of the person, or the person */
    public void requireOneOf(Collection<String> circle) {
        if (!seesOneOf(circle)) {
            throw notInCase();
        }
    }

    public boolean seesOneOf(Collection<String> circle) {
        return everything || marks().anyMatch(circle::contains);
    }

    private static Refusal notInCase() {
        return Refusal.forbidden("not-in-case", "1.10", "Only members of the case see this.");
    }
}

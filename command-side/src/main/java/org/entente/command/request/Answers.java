package org.entente.command.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.entente.api.identity.DepartmentId;

/**
 * Where each answering department stands (handbook 1.2, department confirmation states). That an answer is late is the
 * keeper's business: a late department is still pending.
 */
record Answers(Map<DepartmentId, Answer> byDepartment) {
    static final Answers NONE = new Answers(Map.of());

    enum Standing {
        PENDING,
        CONFIRMED,
        OBJECTED,
        /** A ruling stands in for the answer: the part is settled, without the department's consent. */
        RULED;

        boolean settled() {
            return this == CONFIRMED || this == RULED;
        }
    }

    /** @param since the revision of the form in which the department's part is as it now is */
    record Answer(Standing standing, int since) {}

    Answers {
        byDepartment = Collections.unmodifiableMap(new LinkedHashMap<>(byDepartment));
    }

    Optional<Answer> of(DepartmentId department) {
        return Optional.ofNullable(byDepartment.get(department));
    }

    boolean is(DepartmentId department, Standing standing) {
        return of(department).filter(one -> one.standing() == standing).isPresent();
    }

    boolean anyObjected() {
        return byDepartment.values().stream().anyMatch(one -> one.standing() == Standing.OBJECTED);
    }

    boolean allSettled() {
        return byDepartment.values().stream().allMatch(one -> one.standing().settled());
    }

    /** The departments that owe an answer. */
    List<DepartmentId> pending() {
        return byDepartment.keySet().stream().filter(one -> is(one, Standing.PENDING)).toList();
    }

    Answers answered(DepartmentId department, Standing standing) {
        Answer before = of(department)
                .orElseThrow(() -> new IllegalStateException(department + " was not asked to answer"));
        return with(List.of(department), new Answer(standing, before.since()));
    }

    Answers asked(Collection<DepartmentId> departments, int revision) {
        return with(departments, new Answer(Standing.PENDING, revision));
    }

    Answers without(Collection<DepartmentId> left) {
        Map<DepartmentId, Answer> rest = new LinkedHashMap<>(byDepartment);
        rest.keySet().removeAll(left);
        return new Answers(rest);
    }

    /** The departments asked so far. */
    List<DepartmentId> departments() {
        return new ArrayList<>(byDepartment.keySet());
    }

    private Answers with(Collection<DepartmentId> departments, Answer answer) {
        Map<DepartmentId, Answer> all = new LinkedHashMap<>(byDepartment);
        departments.forEach(one -> all.put(one, answer));
        return new Answers(all);
    }
}

package org.entente.query.obligation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.RoleHeld;
import org.entente.query.organization.OrganizationProjection;
import org.entente.query.request.RequestProjection;
import org.entente.query.view.Filter;
import org.entente.query.view.Snapshot;

/** Which debtors and creditors a department or a person stands for, as of a snapshot. */
public final class DebtorFilter {
    private static final int MOST_CASES = 100_000;

    private DebtorFilter() {}

    /** What the department owes itself or as a participant of its cases. */
    static List<String> of(DepartmentId department, Snapshot at) {
        List<String> codes = new ArrayList<>(List.of(Debtors.department(department.value())));
        at.keys(RequestProjection.REQUESTS, Filter.none().has("departments", department), MOST_CASES)
                .forEach(request -> codes.add(Debtors.participants(request)));
        return codes;
    }

    /** What the offices owe that the person held at that moment. */
    public static List<String> of(PersonId person, Snapshot at) {
        Set<RoleHeld> held = OrganizationProjection.of(at).rolesOf(person);
        List<String> codes = new ArrayList<>();
        for (RoleHeld one : held) {
            DepartmentId department = one.department();
            switch (one.role()) {
                case HEAD, LIAISON -> codes.addAll(department == null ? List.of() : of(department, at));
                case VICE_PRESIDENT -> codes.add(Debtors.vicePresident(String.valueOf(department)));
                case COORDINATOR -> codes.add(Debtors.OFFICE);
                case DIRECTOR -> codes.addAll(List.of(Debtors.OFFICE, Debtors.DIRECTOR));
                case GENERAL_MANAGER -> codes.add(Debtors.GENERAL_MANAGER);
                case AUDITOR, ANALYST, ADMINISTRATOR, ASSIGNEE, ISSUE_MEMBER, SYSTEM -> {
                }
            }
        }
        spokenFor(person, at).forEach(department -> codes.addAll(of(department, at)));
        return codes.stream().distinct().toList();
    }

    /** The departments that the person is the named liaison of in some case; the duties there follow the liaison (4.22). */
    private static Set<DepartmentId> spokenFor(PersonId person, Snapshot at) {
        return at.all(RequestProjection.REQUESTS, Filter.none().has("liaisons", person), MOST_CASES).stream()
                .flatMap(row -> row.rolesOf(person).stream()).map(RoleHeld::department).filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

package org.entente.command.web;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.identity.RoleHeld;
import org.entente.api.refusal.Refusal;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.shell.RuleSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For which department somebody speaks who does not say so: the only one that he or she heads or is liaison of, here or at all. */
@Component
public final class OwnDepartment {
    private static final Set<Role> SPEAKING = EnumSet.of(Role.HEAD, Role.LIAISON);

    private final RuleSource rules;
    private final Clock clock;

    private final Cases cases;

    OwnDepartment(RuleSource rules, Clock clock, Cases cases) {
        this.rules = rules;
        this.clock = clock;
        this.cases = cases;
    }

    /**
     * In the case of an aggregate: whom the company has speak for no department may have been named in that case, or be
     * responsible for a work item of one department.
     *
     * @throws Refusal {@code department-needed} if none is named and the person speaks for none or for several
     */
    public DepartmentId of(@Nullable DepartmentId named, Instruction by, String aggregateId) {
        if (named == null && spokenFor(by).isEmpty()) {
            List<DepartmentId> here = cases.ofAggregate(aggregateId)
                    .map(theCase -> List.copyOf(inCase(theCase, by.person()))).orElse(List.of());
            return only(here);
        }
        return of(named, by);
    }

    private Set<DepartmentId> inCase(CaseFacts theCase, PersonId person) {
        Set<DepartmentId> spokenFor = theCase.spokenForBy(person);
        return spokenFor.isEmpty() ? cases.assignedTo(person, theCase.request()) : spokenFor;
    }

    /** @throws Refusal {@code department-needed} if none is named and the person speaks for none or for several */
    public DepartmentId of(@Nullable DepartmentId named, Instruction by) {
        if (named != null) {
            return named;
        }
        return only(spokenFor(by));
    }

    private List<DepartmentId> spokenFor(Instruction by) {
        return rules.current().at(clock.instant()).organization().rolesOf(by.person()).stream()
                .filter(held -> SPEAKING.contains(held.role())).map(RoleHeld::department).filter(Objects::nonNull)
                .distinct().toList();
    }

    private static DepartmentId only(List<DepartmentId> own) {
        if (own.size() != 1) {
            throw Refusal.invalid("department-needed", "1.10", "Name the department that you speak for.")
                    .with("departments", own.stream().map(DepartmentId::value).toList());
        }
        return own.getFirst();
    }
}

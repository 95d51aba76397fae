package org.entente.command.week;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestId;
import org.entente.api.week.WeekKey;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.shell.RuleSource;
import org.entente.command.week.SlotLookup.Slot;
import org.springframework.stereotype.Component;

/** For whose weekly slots somebody speaks: those of departments that he or she heads or is liaison of, here or at all. */
@Component
class OwnSlots {
    private static final Set<Role> SPEAKING = Set.of(Role.HEAD, Role.LIAISON);

    private final RuleSource rules;
    private final Clock clock;
    private final Cases cases;
    private final SlotLookup lookup;

    OwnSlots(RuleSource rules, Clock clock, Cases cases, SlotLookup lookup) {
        this.rules = rules;
        this.clock = clock;
        this.cases = cases;
        this.lookup = lookup;
    }

    /**
     * The person's slots of a week over all cases, in the order in which they opened.
     *
     * @throws Refusal {@code role-missing} for whoever speaks for no department, in no case
     */
    List<Slot> of(PersonId person, WeekKey week) {
        Set<DepartmentId> departments = rules.current().at(clock.instant()).organization().rolesOf(person).stream()
                .filter(held -> SPEAKING.contains(held.role())).map(held -> Objects.requireNonNull(held.department()))
                .collect(Collectors.toSet());
        List<CaseFacts> named = lookup.everNamedIn(person).stream().map(cases::of)
                .filter(one -> !one.spokenForBy(person).isEmpty()).toList();
        if (departments.isEmpty() && named.isEmpty()) {
            throw Refusal.forbidden("role-missing", "1.10", "You speak for no department.");
        }
        Set<RequestId> requests = named.stream().map(CaseFacts::request).collect(Collectors.toSet());
        return lookup.slotsOf(week, departments, requests).stream().map(lookup::slot)
                .filter(slot -> departments.contains(slot.department()) || named.stream()
                        .anyMatch(one -> one.request().equals(slot.request())
                                && one.spokenForBy(person).contains(slot.department())))
                .toList();
    }
}

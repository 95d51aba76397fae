package org.entente.command.player;

import java.util.Map;
import java.util.Optional;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.organization.Company;
import org.entente.api.organization.Organization;
import org.entente.api.organization.VicePresident;

/** Who plays which part (handbook 5, rule 2). */
public final class Cast {
    private static final String HE_JIA = "何佳";
    private static final String TANG_NING = "唐宁";
    private static final Map<String, String> COORDINATORS = Map.of("XT-2026-004", HE_JIA, "XT-2026-012", HE_JIA,
            "XT-2026-015", HE_JIA, "XT-2026-021", HE_JIA, "XT-2026-007", TANG_NING, "XT-2026-013", TANG_NING,
            "XT-2026-017", TANG_NING);

    private final Organization organization;

    public Cast(Company company) {
        this.organization = new Organization(1, company);
    }

    Organization organization() {
        return organization;
    }

    PersonId coordinatorOf(String caseNumber) {
        return named(present(Optional.ofNullable(COORDINATORS.get(caseNumber)), "coordinator of " + caseNumber));
    }

    /** The coordinator who publishes the company's roll-ups. */
    PersonId chronicler() {
        return named(HE_JIA);
    }

    PersonId liaison(DepartmentId department) {
        return present(organization.liaisonOf(department), "liaison of " + department);
    }

    PersonId head(DepartmentId department) {
        return present(organization.headOf(department), "head of " + department);
    }

    PersonId director() {
        return present(Optional.ofNullable(organization.company().director()), "director");
    }

    PersonId generalManager() {
        return present(Optional.ofNullable(organization.company().generalManager()), "general manager");
    }

    PersonId administrator() {
        return present(organization.company().administrators().stream().findFirst(), "administrator");
    }

    PersonId vicePresidentOver(DepartmentId department) {
        return present(organization.vicePresidentOver(department).map(VicePresident::person),
                "vice president over " + department);
    }

    PersonId seated(String seat) {
        return present(organization.company().vicePresidents().stream().filter(one -> one.seat().equals(seat))
                .map(VicePresident::person).findFirst(), seat);
    }

    PersonId named(String name) {
        return present(organization.personNamed(name), name).id();
    }

    private static <T> T present(Optional<T> found, String who) {
        return found.orElseThrow(() -> new IllegalArgumentException("the company has no " + who));
    }
}

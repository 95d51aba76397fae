package org.entente.command.player;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.entente.api.identity.Permissions;
import org.entente.api.identity.PersonId;
import org.entente.api.organization.Organization;
import org.entente.command.organization.OrganizationImport;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One clock for all cases, the right person for every step (handbook 5, rules 1, 2 and 9). */
class StepOrderTest {
    private static final List<Step> STEPS = Lines.SCRIPT.steps();

    @Test
    void steps_are_ordered_by_time_then_case_then_file_order() {
        for (int i = 1; i < STEPS.size(); i++) {
            Step before = STEPS.get(i - 1);
            Step after = STEPS.get(i);
            int byTime = before.at().compareTo(after.at());
            int byCase = before.caseNumber().compareTo(after.caseNumber());
            assertThat(byTime < 0 || byTime == 0 && (byCase < 0 || byCase == 0 && before.order() < after.order()))
                    .as("%s before %s", before, after).isTrue();
        }
    }

    @Test
    void the_company_and_its_calendars_come_first_and_the_provisional_year_in_november() {
        assertThat(Lines.about("ORG-company")).containsExactly(
                "2026-01-05T09:00 system:setup ImportOrganization ORG-company");
        assertThat(Lines.about("CAL-cn")).containsExactly("2026-01-05T09:00 lu.chuan PublishCalendarYears CAL-cn",
                "2026-11-10T09:00 lu.chuan PublishCalendarYears CAL-cn");
        assertThat(STEPS.getFirst().at()).isEqualTo(Instant.parse("2026-01-05T01:00:00Z"));
    }

    @Test
    void every_person_holds_a_role_that_permits_the_step() {
        Organization company = new Organization(1, OrganizationImport.sample().company());

        assertThat(STEPS).filteredOn(step -> step.act() instanceof StepAct.Give && !step.actor().startsWith("system:"))
                .allSatisfy(step -> assertThat(Permissions.permit(((StepAct.Give) step.act()).command(),
                        company.rolesOf(new PersonId(step.actor())))).as(step.toString()).isPresent());
    }

    @Test
    void every_step_has_a_command_id_of_its_own_the_same_in_every_play() {
        Set<UUID> ids = new HashSet<>();

        assertThat(STEPS).allSatisfy(step -> assertThat(ids.add(step.commandId())).as(step.toString()).isTrue());
        assertThat(Script.sample().steps()).extracting(Step::commandId).first()
                .isEqualTo(UUID.fromString("b6c02923-6c4d-54fb-a19b-9ba3c2043015"));
    }

    @Test
    void two_derivations_are_equal() {
        assertThat(Script.sample()).isEqualTo(Lines.SCRIPT);
    }

    @Test
    void every_step_has_its_command() {
        assertThat(Lines.SCRIPT.notCovered()).isEmpty();
    }

    @Test
    void a_step_that_would_come_too_late_comes_ten_minutes_before_its_limit() {
        Instant due = Instant.parse("2026-03-02T10:00:00Z");

        assertThat(CaseSheet.inTime(due.minusNanos(1), due)).isEqualTo(due.minusNanos(1));
        assertThat(CaseSheet.inTime(due, due)).isEqualTo("2026-03-02T09:50:00Z");
        assertThat(CaseSheet.inTime(due.plusSeconds(60), due)).isEqualTo("2026-03-02T09:50:00Z");
    }
}

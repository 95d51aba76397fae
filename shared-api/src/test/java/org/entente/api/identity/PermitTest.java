package org.entente.api.identity;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.api.calendar.CalendarCommand.SetOfficeHours;
import org.entente.api.calendar.OfficeHours;
import org.entente.api.issue.IssueCommand.Acknowledge;
import org.entente.api.issue.IssueId;
import org.entente.api.meeting.MeetingId;
import org.entente.api.message.Command;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestCommand.Confirm;
import org.entente.api.request.RequestCommand.SignRequest;
import org.entente.api.request.RequestCommand.StartPlanning;
import org.entente.api.request.RequestId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules SEC-1, SEC-2 and SEC-3: who holds which role may give which command, and under which role it is recorded. */
class PermitTest {
    private static final DepartmentId SALES = new DepartmentId("sales");
    private static final DepartmentId QUALITY = new DepartmentId("quality");
    private static final RequestId CASE = new RequestId("REQ-1");
    private static final Command CONFIRM_FOR_SALES = new Confirm(CASE, SALES, 1);
    private static final Command SIGN_FOR_SALES = new SignRequest(CASE, SALES, 1);
    private static final Command ACKNOWLEDGE = new Acknowledge(new IssueId("ISS-1"));
    private static final Command HOURS = new SetOfficeHours(OfficeHours.STANDARD);
    private static final Command START = new StartPlanning(CASE, new MeetingId("MTG-1"), Instant.EPOCH);
    private static final Command TICK = new RequestCommand.Tick(CASE);

    @Test
    void a_liaison_speaks_for_the_own_department() {
        assertThat(Permissions.permit(CONFIRM_FOR_SALES, Set.of(in(SALES, Role.LIAISON))))
                .contains(new Grant(Role.LIAISON, SALES));
    }

    @Test
    void a_liaison_does_not_speak_for_another_department() {
        assertThat(Permissions.permit(CONFIRM_FOR_SALES, Set.of(in(QUALITY, Role.LIAISON)))).isEmpty();
    }

    @Test
    void a_liaison_does_not_sign_in_the_heads_place() {
        assertThat(Permissions.permit(SIGN_FOR_SALES, Set.of(in(SALES, Role.LIAISON)))).isEmpty();
        assertThat(Permissions.permit(SIGN_FOR_SALES, Set.of(in(SALES, Role.HEAD))))
                .contains(new Grant(Role.HEAD, SALES));
    }

    @Test
    void the_role_in_the_commands_department_counts_when_several_are_held() {
        assertThat(Permissions.permit(CONFIRM_FOR_SALES, Set.of(in(QUALITY, Role.HEAD), in(SALES, Role.LIAISON))))
                .contains(new Grant(Role.LIAISON, SALES));
    }

    @Test
    void the_strongest_of_several_roles_is_recorded() {
        assertThat(Permissions.permit(ACKNOWLEDGE, Set.of(in(SALES, Role.LIAISON), RoleHeld.of(Role.GENERAL_MANAGER),
                in(SALES, Role.HEAD)))).contains(new Grant(Role.GENERAL_MANAGER, null));
    }

    @Test
    void a_role_held_for_several_departments_is_recorded_without_one() {
        assertThat(Permissions.permit(ACKNOWLEDGE, Set.of(in(SALES, Role.VICE_PRESIDENT),
                in(QUALITY, Role.VICE_PRESIDENT)))).contains(new Grant(Role.VICE_PRESIDENT, null));
    }

    @Test
    void a_stranger_may_do_nothing() {
        assertThat(Permissions.permit(ACKNOWLEDGE, Set.of())).isEmpty();
    }

    static Stream<Class<? extends Command>> everyCommand() {
        return AllCommands.all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void no_command_is_an_auditors_or_an_analysts(Class<? extends Command> command) {
        assertThat(Permissions.rolesFor(command)).doesNotContain(Role.AUDITOR, Role.ANALYST, Role.SYSTEM);
    }

    @Test
    void an_administrator_maintains_the_rules_and_touches_no_case() {
        assertThat(AllCommands.byName().entrySet().stream()
                .filter(one -> Permissions.rolesFor(one.getValue()).contains(Role.ADMINISTRATOR))
                .map(one -> one.getKey())).containsExactly("Calendar.PublishCalendarYears", "Calendar.SetOfficeHours",
                        "Calendar.WithdrawOfficeHours", "Drill.EndDrill", "Drill.StartDrill",
                        "Organization.ImportOrganization", "Policy.PublishEmergencyPlan", "Policy.PublishLadder",
                        "Policy.PublishLimits", "Policy.WithdrawEmergencyPlan", "Policy.WithdrawLadder",
                        "Policy.WithdrawPublication");
    }

    @Test
    void the_clock_ticks_and_does_nothing_else() {
        assertThat(SystemPermissions.permit("system:clock", TICK)).contains(new Grant(Role.SYSTEM, null));
        assertThat(SystemPermissions.permit("system:clock", START)).isEmpty();
        assertThat(SystemPermissions.permit("system:clock", HOURS)).isEmpty();
    }

    @Test
    void nobody_but_the_clock_ticks() {
        assertThat(SystemPermissions.permit("system:setup", TICK)).isEmpty();
        assertThat(SystemPermissions.permit("system:reaction/Any", TICK)).isEmpty();
        assertThat(Permissions.permit(TICK, Set.of(RoleHeld.of(Role.DIRECTOR), RoleHeld.of(Role.ADMINISTRATOR))))
                .isEmpty();
    }

    @Test
    void a_reaction_gives_what_follows_and_nothing_of_a_persons() {
        assertThat(SystemPermissions.permit("system:reaction/Any", START)).contains(new Grant(Role.SYSTEM, null));
        assertThat(SystemPermissions.permit("system:reaction/Any", CONFIRM_FOR_SALES)).isEmpty();
        assertThat(SystemPermissions.permit("system:reaction/Any", HOURS)).isEmpty();
    }

    @Test
    void the_set_up_brings_in_rules_only() {
        assertThat(SystemPermissions.permit("system:setup", HOURS)).contains(new Grant(Role.SYSTEM, null));
        assertThat(SystemPermissions.permit("system:setup", START)).isEmpty();
    }

    @Test
    void an_unknown_system_actor_may_do_nothing() {
        assertThat(SystemPermissions.permit("system:other", HOURS)).isEmpty();
        assertThat(SystemPermissions.permit("system:reaction", START)).isEmpty();
    }

    @Test
    void a_grant_names_actor_role_and_department() {
        assertThat(new Grant(Role.HEAD, SALES).to("peng.lei")).isEqualTo(new Acting("peng.lei", Role.HEAD, SALES));
    }

    private static RoleHeld in(DepartmentId department, Role role) {
        return new RoleHeld(role, department);
    }
}

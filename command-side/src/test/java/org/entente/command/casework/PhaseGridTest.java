package org.entente.command.casework;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.entente.api.drill.DrillCommand;
import org.entente.api.drill.DrillPhase;
import org.entente.api.drill.DrillPhases;
import org.entente.api.improvement.ImprovementCommand;
import org.entente.api.improvement.ImprovementPhase;
import org.entente.api.improvement.ImprovementPhases;
import org.entente.api.meeting.MeetingCommand;
import org.entente.api.meeting.MeetingPhase;
import org.entente.api.meeting.MeetingPhases;
import org.entente.api.message.Command;
import org.entente.api.message.PhaseRules;
import org.entente.api.message.TickCommand;
import org.entente.api.plan.ChangePhase;
import org.entente.api.plan.ChangePhases;
import org.entente.api.plan.PlanChangeCommand;
import org.entente.api.plan.PlanCommand;
import org.entente.api.plan.PlanPhase;
import org.entente.api.plan.PlanPhases;
import org.entente.api.policy.PolicyCommand;
import org.entente.api.policy.PolicyPhases;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.RequestPhases;
import org.entente.api.rollup.RollUpCommand;
import org.entente.api.rollup.RollUpPhase;
import org.entente.api.rollup.RollUpPhases;
import org.entente.api.task.TaskCommand;
import org.entente.api.task.TaskPhases;
import org.entente.api.task.TaskStatus;
import org.entente.api.testing.DocTable;
import org.entente.api.week.RhythmPhase;
import org.entente.api.week.SlotPhase;
import org.entente.api.week.WeekCommand;
import org.entente.api.week.WeekPhases;
import org.entente.api.week.WeeklyUpdateCommand;
import org.entente.api.week.WeeklyUpdatePhases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Rules REQ-1, MTG-1, MTG-2, PLN-1, PLN-2, PLN-20, TSK-1, TSK-2, WEK-1, WEK-5, WEK-6 and DRL-1: what may be asked in which phase. The documented grids are the
 * tables of the code, cell by cell, and leave out no command and no phase.
 */
class PhaseGridTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("grids")
    <P extends Enum<P>> void the_documented_grid_is_the_one_in_force(String heading, PhaseRules<P> rules,
            Class<P> phases, Class<? extends Command> commands) {
        DocTable grid = DocTable.under("domain.md", heading);
        Set<String> inForce = new TreeSet<>();
        for (P phase : phases.getEnumConstants()) {
            rules.allowedIn(phase).forEach(
                    one -> inForce.add(one.getSimpleName() + " in " + phase.name().toLowerCase(Locale.ROOT)));
        }

        assertThat(grid.marked()).isEqualTo(inForce).isNotEmpty();
        assertThat(grid.columns().stream().skip(1)).containsExactlyElementsOf(
                Stream.of(phases.getEnumConstants()).map(one -> one.name().toLowerCase(Locale.ROOT)).toList());
        assertThat(grid.column("command")).containsExactlyInAnyOrderElementsOf(
                concrete(commands).filter(one -> !TickCommand.class.isAssignableFrom(one))
                        .filter(one -> phases != ChangePhase.class || isAboutChange(one)).map(Class::getSimpleName)
                        .toList());
    }

    /** The records of a family, those of families within it included. */
    private static Stream<Class<?>> concrete(Class<?> family) {
        return Stream.<Class<?>>of(family.getPermittedSubclasses())
                .flatMap(one -> one.isSealed() ? concrete(one) : Stream.of(one));
    }

    /** Filing a change, and acting in an emergency, is about no change that is there already. */
    private static boolean isAboutChange(Class<?> command) {
        return PlanChangeCommand.OfChange.class.isAssignableFrom(command);
    }

    static Stream<Arguments> grids() {
        return Stream.of(
                arguments("Request by its phase", RequestPhases.RULES, RequestPhase.class, RequestCommand.class),
                arguments("Meeting by its phase", MeetingPhases.RULES, MeetingPhase.class, MeetingCommand.class),
                arguments("Meeting by the phase of its case", MeetingPhases.IN_CASE, RequestPhase.class,
                        MeetingCommand.class),
                arguments("Plan by its phase", PlanPhases.RULES, PlanPhase.class, PlanCommand.class),
                arguments("Plan by the phase of its case", PlanPhases.IN_CASE, RequestPhase.class, PlanCommand.class),
                arguments("Plan change by its phase", ChangePhases.RULES, ChangePhase.class, PlanChangeCommand.class),
                arguments("Task by its status", TaskPhases.RULES, TaskStatus.class, TaskCommand.class),
                arguments("Task by the phase of its case", TaskPhases.IN_CASE, RequestPhase.class,
                        TaskCommand.class),
                arguments("Drill by its phase", DrillPhases.RULES, DrillPhase.class, DrillCommand.class),
                arguments("Improvement by its phase", ImprovementPhases.RULES, ImprovementPhase.class,
                        ImprovementCommand.class),
                arguments("Rhythm by its phase", WeekPhases.RULES, RhythmPhase.class, WeekCommand.class),
                arguments("Slot by its phase", WeeklyUpdatePhases.RULES, SlotPhase.class, WeeklyUpdateCommand.class),
                arguments("Slot by the phase of its case", WeeklyUpdatePhases.IN_CASE, RequestPhase.class,
                        WeeklyUpdateCommand.class),
                arguments("Roll-up by its phase", RollUpPhases.RULES, RollUpPhase.class, RollUpCommand.class),
                arguments("Policy by the phase of its case", PolicyPhases.IN_CASE, RequestPhase.class,
                        PolicyCommand.class));
    }
}

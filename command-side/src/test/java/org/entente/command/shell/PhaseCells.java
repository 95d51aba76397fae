package org.entente.command.shell;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.entente.api.message.Command;
import org.entente.api.message.PhaseRules;
import org.entente.api.message.TickCommand;
import org.entente.api.refusal.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Every command of a family put to its rules in every phase: refused for its phase exactly where the grid has no mark. */
public final class PhaseCells {
    private PhaseCells() {}

    /** @param decide puts a command to rules whose state is in this phase and holds nothing else */
    public static <P extends Enum<P>, C extends Command> void verify(PhaseRules<P> grid, Class<P> phases,
            Class<C> family, BiConsumer<P, C> decide) {
        List<Class<?>> commands = concrete(family).toList();
        assertThat(commands).hasSizeGreaterThan(1);
        for (Class<?> one : commands) {
            C command = family.cast(SampleEvents.record(one));
            for (P phase : phases.getEnumConstants()) {
                Throwable refused = catchThrowable(() -> decide.accept(phase, command));
                assertThat(
                        refused instanceof Refusal no && no.code().equals(phase.ordinal() == 0 ? "not-found" : "phase"))
                        .as("%s refused in %s", one.getSimpleName(), phase)
                        .isEqualTo(!grid.allows(phase, command.getClass()));
            }
        }
    }

    private static Stream<Class<?>> concrete(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(one -> one.isSealed() ? concrete(one) : Stream.of(one))
                .filter(one -> !TickCommand.class.isAssignableFrom(one));
    }
}

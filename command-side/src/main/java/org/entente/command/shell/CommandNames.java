package org.entente.command.shell;

import java.util.Arrays;
import java.util.Optional;

import org.entente.api.message.Command;

/**
 * A command travels under the name of its aggregate's sealed interface, because one handler per aggregate receives them all.
 * A family within the family travels under the name of the outermost.
 */
public final class CommandNames {
    private CommandNames() {}

    /** @throws IllegalArgumentException if the record belongs to no sealed family of commands */
    public static String of(Command command) {
        return outermost(command.getClass()).map(Class::getName).orElseThrow(() -> new IllegalArgumentException(
                command.getClass().getName() + " belongs to no sealed family of commands"));
    }

    private static Optional<Class<?>> outermost(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .filter(family -> family.isSealed() && Command.class.isAssignableFrom(family)).findFirst()
                .map(family -> outermost(family).orElse(family));
    }
}

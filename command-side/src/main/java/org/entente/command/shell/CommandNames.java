package org.entente.command.shell;

import java.util.Arrays;

import org.entente.api.message.Command;

/** A command travels under the name of its sealed interface, because one handler per aggregate receives them all. */
public final class CommandNames {
    private CommandNames() {}

    /** @throws IllegalArgumentException if the record belongs to no sealed family of commands */
    public static String of(Command command) {
        return Arrays.stream(command.getClass().getInterfaces())
                .filter(family -> family.isSealed() && Command.class.isAssignableFrom(family)).map(Class::getName)
                .findFirst().orElseThrow(() -> new IllegalArgumentException(
                        command.getClass().getName() + " belongs to no sealed family of commands"));
    }
}

package org.entente.api.identity;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.entente.api.message.Command;
import org.entente.api.message.TickCommand;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Every record of a command in the published language, found in the compiled classes; ticks apart. */
final class AllCommands {
    private AllCommands() {}

    /** By the name that documents use, such as {@code Issue.Triage}. */
    static SortedMap<String, Class<? extends Command>> byName() {
        SortedMap<String, Class<? extends Command>> found = new TreeMap<>();
        for (JavaClass one : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.entente.api")) {
            if (one.isAssignableTo(Command.class) && !one.isInterface() && !one.isAssignableTo(TickCommand.class)) {
                Class<? extends Command> command = one.reflect().asSubclass(Command.class);
                found.put(nameOf(command), command);
            }
        }
        return found;
    }

    static List<Class<? extends Command>> all() {
        return List.copyOf(byName().values());
    }

    private static String nameOf(Class<?> command) {
        Class<?> family = command.getInterfaces()[0];
        return family.getSimpleName().replace("Command", "") + "." + command.getSimpleName();
    }
}

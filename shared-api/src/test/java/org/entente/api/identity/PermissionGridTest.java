package org.entente.api.identity;

import java.util.Map;
import java.util.stream.Stream;

import org.entente.api.message.Command;
import org.entente.api.testing.DocTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every role against every command, as docs/domain.md says (rules SEC-1 and SEC-3; handbook 1.10). */
class PermissionGridTest {
    private static final DocTable TABLE = DocTable.under("domain.md", "Permissions");
    private static final Map<String, Map<String, String>> ROWS = TABLE.byFirstCell();
    private static final Map<String, Class<? extends Command>> COMMANDS = AllCommands.byName();

    static Stream<Arguments> cells() {
        return ROWS.entrySet().stream().flatMap(row -> row.getValue().entrySet().stream()
                .map(cell -> Arguments.of(row.getKey(), cell.getKey(), cell.getValue())));
    }

    @ParameterizedTest(name = "{0} by {1}: [{2}]")
    @MethodSource("cells")
    void the_code_permits_exactly_what_the_table_says(String command, String column, String cell) {
        assertThat(inCode(COMMANDS.get(command), column)).isEqualTo(cell);
    }

    @Test
    void the_table_has_a_row_for_every_command_and_no_other() {
        assertThat(ROWS.keySet()).containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
    }

    @Test
    void the_table_has_a_column_for_every_role_of_a_person() {
        assertThat(TABLE.columns()).containsExactly("command", "liaison", "head", "assignee", "issue-member",
                "coordinator", "director",
                "vice-president",
                "general-manager", "auditor", "analyst", "administrator", "set-up", "reactions");
        assertThat(Role.values()).hasSize(12); // those eleven and the service itself
    }

    @Test
    void every_command_is_somebodys() {
        assertThat(COMMANDS).isNotEmpty();
        assertThat(AllCommands.all()).allSatisfy(command -> assertThat(Permissions.commands().contains(command)
                || SystemPermissions.commandsOf("system:reaction/Any").contains(command)).as(command.getName())
                .isTrue());
    }

    private static String inCode(Class<? extends Command> command, String column) {
        return switch (column) {
            case "set-up" -> mark(SystemPermissions.commandsOf("system:setup").contains(command));
            case "reactions" -> mark(SystemPermissions.commandsOf("system:reaction/Any").contains(command));
            default -> place(Permissions.rolesFor(command).indexOf(role(column)));
        };
    }

    private static Role role(String code) {
        return Stream.of(Role.values()).filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }

    private static String mark(boolean allowed) {
        return allowed ? "x" : "";
    }

    private static String place(int index) {
        return index < 0 ? "" : Integer.toString(index + 1);
    }
}

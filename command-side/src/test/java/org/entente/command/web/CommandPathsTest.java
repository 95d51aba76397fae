package org.entente.command.web;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.entente.api.identity.Permissions;
import org.entente.api.identity.Role;
import org.entente.api.message.Command;
import org.entente.api.testing.DocTable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;

import static org.assertj.core.api.Assertions.assertThat;

/** docs/api.md says what is: every path, who may use it, and whether it needs the version read. */
class CommandPathsTest {
    private record Row(String method, String path, String body, String command, String who, String ifMatch,
            String answers) {
        String endpoint() {
            return method + " " + path + " " + ifMatch + " " + answers;
        }
    }

    private final List<Row> rows = rows();

    @Test
    void every_path_stands_in_the_table_and_the_other_way_round() {
        assertThat(rows).extracting(Row::endpoint).as("table").containsAll(endpoints());
        assertThat(endpoints()).as("endpoints").containsAll(rows.stream().map(Row::endpoint).toList());
    }

    @Test
    void every_command_of_a_person_has_a_path() {
        assertThat(rows.stream().map(Row::command).collect(Collectors.toSet()))
                .isEqualTo(Permissions.commands().stream().map(CommandPathsTest::name).collect(Collectors.toSet()));
    }

    @Test
    void who_may_use_a_path_is_as_permitted() {
        Map<String, String> permitted = Permissions.commands().stream().collect(Collectors.toMap(CommandPathsTest::name,
                command -> Permissions.rolesFor(command).stream().map(Role::code).collect(Collectors.joining(", "))));
        assertThat(rows).hasSizeGreaterThan(50)
                .allSatisfy(row -> assertThat(row.who()).as(row.command()).isEqualTo(permitted.get(row.command())));
    }

    @Test
    void every_path_is_described() {
        assertThat(methods()).allSatisfy(
                method -> assertThat(method.getAnnotation(Operation.class)).as(method.toString()).isNotNull());
    }

    private static Set<String> endpoints() {
        return methods().stream().map(CommandPathsTest::endpoint).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String endpoint(Method method) {
        RequestMapping base = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(),
                RequestMapping.class);
        RequestMapping own = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        assertThat(base).isNotNull();
        assertThat(own).isNotNull();
        String path = base.path()[0] + (own.path().length == 0 ? "" : own.path()[0]);
        boolean creates = method.isAnnotationPresent(Creates.class);
        return own.method()[0] + " " + path + " " + seen(method) + " " + (creates ? "201" : "200");
    }

    /** What must be said of what was read: a version, a position, or nothing. */
    private static String seen(Method method) {
        if (method.isAnnotationPresent(Consents.class)) {
            return "position";
        }
        return method.isAnnotationPresent(Decides.class)
                ? "required"
                : method.isAnnotationPresent(Changes.class) ? "optional" : "";
    }

    /** Every endpoint of this side that takes an instruction. */
    private static List<Method> methods() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scanner.findCandidateComponents("org.entente.command").stream()
                .map(bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
                .filter(type -> type.getEnclosingClass() == null).flatMap(type -> Arrays.stream(
                        type.getDeclaredMethods()))
                .filter(method -> !method.isSynthetic()
                        && List.of(method.getParameterTypes()).contains(Instruction.class))
                .toList();
    }

    private static String name(Class<? extends Command> command) {
        String family = command.getInterfaces()[0].getSimpleName();
        return family.substring(0, family.length() - "Command".length()) + "." + command.getSimpleName();
    }

    private static List<Row> rows() {
        return DocTable.all("api.md").stream().filter(table -> table.columns().contains("command"))
                .flatMap(table -> table.rows().stream()).map(cells -> new Row(cells.get(0), cells.get(1), cells.get(2),
                        cells.get(3), cells.get(4), cells.get(5), cells.get(6)))
                .toList();
    }
}

package org.entente.server.architecture;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The modules keep to their places; and each rule that says so catches the canary that breaks it. */
class ArchitectureTest {
    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar") && !location.contains("/test-classes"))
            .importPackages("org.entente");
    private static final JavaClasses CANARIES = new ClassFileImporter().importPackages("org.entente.canary");

    private static final Map<String, ArchRule> RULES = Map.of("SpringInTheApi", Rules.API_KNOWS_NOBODY,
            "DomainInTheLog", Rules.LOG_KNOWS_NO_DOMAIN, "QueryInTheCommandSide",
            Rules.COMMAND_SIDE_KNOWS_NO_QUERY_SIDE,
            "CommandInTheQuerySide", Rules.QUERY_SIDE_KNOWS_NO_COMMAND_SIDE, "ReadsTheClock",
            Rules.NOW_IS_GIVEN, "RollsDice", Rules.API_IS_PURE, "CanaryManager", Rules.NAMES_SAY_SOMETHING);

    static Stream<Arguments> rules() {
        return RULES.entrySet().stream().map(entry -> arguments(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0} is nowhere in production")
    @MethodSource("rules")
    void production_keeps_the_rule(String canary, ArchRule rule) {
        assertThat(rule.evaluate(PRODUCTION).getFailureReport().getDetails()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is caught")
    @MethodSource("rules")
    void the_canary_is_caught(String canary, ArchRule rule) {
        assertThat(rule.evaluate(CANARIES).getFailureReport().getDetails()).as(canary)
                .anySatisfy(line -> assertThat(line).contains(canary));
    }

    @Test
    void every_module_was_looked_at() {
        for (String module : List.of("api", "log", "command", "query", "server")) {
            assertThat(PRODUCTION.stream().filter(type -> type.getPackageName().startsWith("org.entente." + module)))
                    .as(module).isNotEmpty();
        }
    }

    @Test
    void every_package_says_why_it_exists_and_is_null_marked() {
        assertThat(PRODUCTION.stream().map(type -> type.getPackage()).distinct()
                .filter(one -> !one.getName().equals("org.entente.launch")).filter(one -> !Rules.isNullMarked(one))
                .map(one -> one.getName())).isEmpty();
        assertThat(CANARIES.getPackage("org.entente.canary.api")).matches(one -> !Rules.isNullMarked(one));
    }
}

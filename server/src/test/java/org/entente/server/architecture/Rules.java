package org.entente.server.architecture;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.NullMarked;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The rules on the code's shape. Their packages begin with any root, so that canaries under another one can break them. */
final class Rules {
    private static final String API = "..entente..api..";
    private static final String COMMAND = "..entente..command..";
    private static final String QUERY = "..entente..query..";
    private static final String LOG = "..entente.log..";
    private static final String SERVER = "..entente.server..";
    private static final List<String> FORBIDDEN_ENDINGS = List.of("Manager", "Helper", "Util", "Utils", "Impl", "Data",
            "Info");

    static final ArchRule API_KNOWS_NOBODY = noClasses().that().resideInAPackage(API).and().resideOutsideOfPackage(
            COMMAND).and().resideOutsideOfPackage(QUERY).and().resideOutsideOfPackage(SERVER).and()
            .resideOutsideOfPackage(LOG).should().dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.axonframework..", "java.sql..", "javax.sql..",
                    "java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "jakarta..", "org.slf4j..",
                    "org.entente.log..",
                    "org.entente.command..", "org.entente.query..", "org.entente.server..");

    static final ArchRule LOG_KNOWS_NO_DOMAIN = noClasses().that().resideInAnyPackage(LOG, "..canary.log..").should()
            .dependOnClassesThat().resideInAnyPackage("org.entente.api..", "org.entente.command..",
                    "org.entente.query..", "org.entente.server..");

    static final ArchRule COMMAND_SIDE_KNOWS_NO_QUERY_SIDE = noClasses().that().resideInAPackage(COMMAND).should()
            .dependOnClassesThat().resideInAnyPackage("org.entente.query..", "org.entente.server..");

    static final ArchRule QUERY_SIDE_KNOWS_NO_COMMAND_SIDE = noClasses().that().resideInAPackage(QUERY).should()
            .dependOnClassesThat().resideInAnyPackage("org.entente.command..", "org.entente.server..",
                    "org.axonframework.commandhandling..");

    static final ArchRule NOW_IS_GIVEN = noClasses().that().resideInAnyPackage(API, COMMAND, QUERY).and()
            .resideOutsideOfPackage(SERVER).should()
            .accessTargetWhere(target("asks for the time or an id", Rules::asksForNowOrId));

    static final ArchRule API_IS_PURE = noClasses().that().resideInAPackage(API).and().resideOutsideOfPackages(COMMAND,
            QUERY, LOG, SERVER).should().accessTargetWhere(target("is left to chance or a clock", Rules::isChance));

    static final ArchRule NAMES_SAY_SOMETHING = classes().should(new ArchCondition<JavaClass>("have a telling name") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            for (String ending : FORBIDDEN_ENDINGS) {
                if (type.getSimpleName().endsWith(ending)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " ends in " + ending));
                }
            }
        }
    });

    private static final Set<Class<?>> HAVE_NOW = Set.of(Instant.class, LocalDate.class, LocalDateTime.class,
            LocalTime.class, OffsetDateTime.class, ZonedDateTime.class);

    private Rules() {}

    private static DescribedPredicate<JavaAccess<?>> target(String does, Predicate<AccessTarget> matches) {
        return new DescribedPredicate<>(does) {
            @Override
            public boolean test(JavaAccess<?> access) {
                return matches.test(access.getTarget());
            }
        };
    }

    private static boolean asksForNowOrId(AccessTarget target) {
        JavaClass owner = target.getOwner();
        return target.getName().equals("now") && HAVE_NOW.stream().anyMatch(owner::isEquivalentTo)
                || target.getName().equals("randomUUID") && owner.isEquivalentTo(UUID.class)
                || target.getName().equals("currentTimeMillis") && owner.isEquivalentTo(System.class);
    }

    private static boolean isChance(AccessTarget target) {
        JavaClass owner = target.getOwner();
        return owner.isAssignableTo(RandomGenerator.class) || owner.isEquivalentTo(Clock.class)
                || target.getName().equals("random") && owner.isEquivalentTo(Math.class)
                || target.getName().equals("nanoTime") && owner.isEquivalentTo(System.class);
    }

    static boolean isNullMarked(JavaPackage javaPackage) {
        return javaPackage.tryGetPackageInfo().map(info -> info.isAnnotatedWith(NullMarked.class)).orElse(false);
    }
}

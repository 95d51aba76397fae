package org.entente.log.postgres;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Makes the test class's database at its first use; it is dropped when the class is done. */
final class PostgresExtension implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(PostgresExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestDatabase.class;
    }

    @Override
    public TestDatabase resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> test = context.getRequiredTestClass();
        return classLevel(context).getStore(NAMESPACE).computeIfAbsent(test,
                type -> TestPostgres.database(type.getAnnotation(OnPostgres.class).value()), TestDatabase.class);
    }

    private static ExtensionContext classLevel(ExtensionContext context) {
        ExtensionContext level = context;
        while (level.getTestMethod().isPresent()) {
            level = level.getParent().orElseThrow();
        }
        return level;
    }
}

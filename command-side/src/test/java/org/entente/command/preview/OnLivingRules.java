package org.entente.command.preview;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test class its own {@link LivingRuleNode}, whose tests can live with what others of it published before. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnLivingRules.Shared.class)
public @interface OnLivingRules {
    /** One for each class, closed at its end: the clock of events is static, so no two nodes live at once. */
    final class Shared implements ParameterResolver {
        private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Shared.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == LivingRuleNode.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getParent().orElse(test).getStore(HERE).getOrComputeIfAbsent(LivingRuleNode.class,
                    key -> new LivingRuleNode(), LivingRuleNode.class);
        }
    }
}

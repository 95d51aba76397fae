package org.entente.command.shell;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;

import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** Hands the attempt that {@link AttemptOpening} opened to the shells' command handlers. */
final class AttemptResolver implements ParameterResolverFactory {
    @Override
    public @Nullable ParameterResolver<Attempt> createInstance(Executable executable, Parameter[] parameters,
            int index) {
        return parameters[index].getType() == Attempt.class ? new FromUnitOfWork() : null;
    }

    private static final class FromUnitOfWork implements ParameterResolver<Attempt> {
        @Override
        public Attempt resolveParameterValue(Message<?> message) {
            Attempt attempt = CurrentUnitOfWork.get().getResource(AttemptOpening.RESOURCE);
            if (attempt == null) {
                throw new IllegalStateException("no attempt was opened for " + message.getPayloadType());
            }
            return attempt;
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}

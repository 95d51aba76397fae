package org.entente.command.shell;

import java.time.Clock;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.entente.api.message.Command;
import org.entente.command.decision.Cases;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the opening of attempts onto the command bus. */
@Configuration(proxyBeanMethods = false)
class ShellWiring {
    @Bean
    AttemptResolver attemptResolver() {
        return new AttemptResolver();
    }

    @Bean
    CommandTargetResolver commandTargetResolver() {
        return message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).aggregateId(), null);
    }

    @Bean
    InitializingBean rehearsalsEndBeforeTheStore(EventStore store) {
        return () -> {
            var registration = store.registerDispatchInterceptor(new EndOfRehearsal());
            if (registration == null) {
                throw new IllegalStateException("the event store takes no interceptors");
            }
        };
    }

    @Bean
    InitializingBean attemptsOpenOnTheBus(@Qualifier("localSegment") CommandBus bus, Clock clock, RuleSource rules,
            Cases cases) {
        return () -> {
            var registration = bus.registerHandlerInterceptor(new AttemptOpening(clock, rules, cases));
            if (registration == null) {
                throw new IllegalStateException("the command bus takes no interceptors");
            }
        };
    }
}

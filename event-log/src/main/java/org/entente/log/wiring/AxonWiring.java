package org.entente.log.wiring;

import java.time.Clock;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;

/**
 * Axon as this service uses it; import it beside a data source, a transaction manager and the bean of
 * {@link org.entente.log.store.StoredTypes}. A clock bean qualified {@code baseClock} is the time that commands are stamped with;
 * without one it is the machine's.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@Import({AxonStorage.class, AxonSerializers.class, WiringAssertion.class, ForeignDatabaseGuard.class})
@PropertySource("classpath:org/entente/log/wiring/axon.properties")
public class AxonWiring {
    @Bean
    NodeId nodeId() {
        return NodeId.random();
    }

    @Bean
    @Primary
    AttemptClock clock(@Qualifier("baseClock") ObjectProvider<Clock> base) {
        return new AttemptClock(base.getIfAvailable(Clock::systemUTC));
    }

    @Bean(destroyMethod = "uninstall")
    EventClock eventClock(AttemptClock clock) {
        return new EventClock(clock, RunningClock.start()).install();
    }

    @Bean
    CorrelationDataProvider correlation() {
        return new Correlation();
    }

    @Bean
    @Primary
    UsagePropertyProvider noUpdateCheck() {
        return new NoUpdateCheck();
    }

    /** For people's commands: handled on the caller's thread. */
    @Bean
    @Primary
    @Qualifier("localSegment")
    SimpleCommandBus commandBus(TransactionManager transactions, Configuration axon) {
        SimpleCommandBus bus = SimpleCommandBus.builder().transactionManager(transactions)
                .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus")).build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    /** For the commands of reactions and of the sweep: each in its own transaction. */
    @Bean(destroyMethod = "close")
    OwnThreadCommandBus systemCommandBus(@Qualifier("localSegment") CommandBus commandBus) {
        return new OwnThreadCommandBus(commandBus);
    }

    @Bean
    @Primary
    CommandGateway commandGateway(@Qualifier("localSegment") CommandBus commandBus) {
        return DefaultCommandGateway.builder().commandBus(commandBus).build();
    }

    @Bean
    CommandGateway systemCommandGateway(OwnThreadCommandBus systemCommandBus) {
        return DefaultCommandGateway.builder().commandBus(systemCommandBus).build();
    }
}

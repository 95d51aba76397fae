package org.entente.command.desk;

import org.axonframework.commandhandling.CommandBus;
import org.entente.log.store.ReceiptBook;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Two desks: people's commands on their own thread, the system's each on a thread and in a transaction of its own. */
@Configuration(proxyBeanMethods = false)
class DeskWiring {
    @Bean
    @Primary
    CommandDesk commandDesk(@Qualifier("localSegment") CommandBus bus, ReceiptBook receipts) {
        return new CommandDesk(bus, receipts);
    }

    @Bean
    RehearsalRoom rehearsalRoom(@Qualifier("localSegment") CommandBus bus) {
        return new RehearsalRoom(bus);
    }

    @Bean
    CommandDesk systemDesk(@Qualifier("systemCommandBus") CommandBus bus, ReceiptBook receipts) {
        return new CommandDesk(bus, receipts);
    }
}

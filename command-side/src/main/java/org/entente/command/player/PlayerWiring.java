package org.entente.command.player;

import java.time.Clock;

import org.entente.command.desk.CommandDesk;
import org.entente.command.drill.Drill;
import org.entente.log.store.ReceiptBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The player of the sample; made only when somebody asks for it, because few databases are ever played. */
@Configuration(proxyBeanMethods = false)
class PlayerWiring {
    @Bean
    @Lazy
    Player player(Clock clock, Drill drill, CommandDesk desk, ReceiptBook receipts, JdbcClient jdbc) {
        return new Player(new DrillStage(clock, drill, desk, receipts, jdbc), Script.sample());
    }
}

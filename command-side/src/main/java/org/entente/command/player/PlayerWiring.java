package org.entente.command.player;

import java.time.Clock;

import org.entente.command.desk.CommandDesk;
import org.entente.command.drill.Drill;
import org.entente.command.rollup.RollUpPress;
import org.entente.log.store.ReceiptBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The players of the sample and their stage. A script is derived when somebody plays, because few databases ever are. */
@Configuration(proxyBeanMethods = false)
class PlayerWiring {
    @Bean
    Stage stage(Clock clock, Drill drill, CommandDesk desk, ReceiptBook receipts, RollUpPress press,
            JdbcClient jdbc) {
        return new DrillStage(clock, drill, desk, receipts, press, jdbc);
    }

    @Bean
    @Lazy
    Player player(Stage stage) {
        return new Player(stage, Script.sample());
    }

    /** Plays what a rehearsal of emergencies begins with. */
    @Bean
    @Lazy
    Player rehearsal(Stage stage) {
        return new Player(stage, Script.rehearsal());
    }
}

package org.entente.command.drill;

import org.entente.command.delivery.ReminderPass;
import org.entente.command.obligation.ClockIndex;
import org.entente.command.obligation.Sweep;
import org.entente.log.clock.DatabaseClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The drill's beans; on a real clock they only refuse. */
@Configuration(proxyBeanMethods = false)
class DrillWiring {
    @Bean
    Drill drill(DatabaseClock clock, ClockIndex index, JdbcClient jdbc, Sweep sweep,
            ReminderPass reminders) {
        return new Drill(clock, index, reminders, new Settling(jdbc, sweep, reminders, clock));
    }
}

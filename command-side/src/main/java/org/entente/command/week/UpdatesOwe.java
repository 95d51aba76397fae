package org.entente.command.week;

import org.entente.api.week.WeeklyUpdateEvent;
import org.entente.command.decision.OwingFamily;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets a preview ask the rules of weekly slots what new rules would make of what they owe. */
@Configuration(proxyBeanMethods = false)
class UpdatesOwe {
    @Bean
    OwingFamily<?, ?, ?> updateFamily() {
        return new OwingFamily<>("WeeklyUpdate", new UpdateRules(), WeeklyUpdateEvent.class);
    }
}

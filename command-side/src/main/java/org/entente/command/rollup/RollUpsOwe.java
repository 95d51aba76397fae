package org.entente.command.rollup;

import org.entente.api.rollup.RollUpEvent;
import org.entente.command.decision.OwingFamily;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets a preview ask the rules of roll-ups what new rules would make of what they owe. */
@Configuration(proxyBeanMethods = false)
class RollUpsOwe {
    @Bean
    OwingFamily<?, ?, ?> rollUpFamily() {
        return new OwingFamily<>("RollUp", new RollUpRules(), RollUpEvent.class);
    }
}

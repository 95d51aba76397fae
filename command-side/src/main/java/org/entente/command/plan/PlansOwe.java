package org.entente.command.plan;

import org.entente.api.plan.PlanEvent;
import org.entente.command.decision.OwingFamily;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets a preview ask the rules of plans what new rules would make of what they owe. */
@Configuration(proxyBeanMethods = false)
class PlansOwe {
    @Bean
    OwingFamily<?, ?, ?> planFamily() {
        return new OwingFamily<>("Plan", new PlanRules(), PlanEvent.class);
    }
}

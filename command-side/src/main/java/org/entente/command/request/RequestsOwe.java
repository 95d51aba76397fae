package org.entente.command.request;

import org.entente.api.request.RequestEvent;
import org.entente.command.decision.OwingFamily;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets a preview ask the rules of requests what new rules would make of what they owe. */
@Configuration(proxyBeanMethods = false)
class RequestsOwe {
    @Bean
    OwingFamily<?, ?, ?> requestFamily() {
        return new OwingFamily<>("Request", new RequestRules(), RequestEvent.class);
    }
}

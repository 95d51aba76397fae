package org.entente.server.startup;

import org.entente.api.refusal.Refusal;
import org.entente.command.decision.Cases;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** While no module keeps cases, there are none; steps back as soon as one does. */
@AutoConfiguration
class BeforeTheFirstCase {
    @Bean
    @ConditionalOnMissingBean
    Cases cases() {
        return request -> {
            throw Refusal.notFound(request.value());
        };
    }
}

package org.entente.query.rollup;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Checks run beside everything else, on physical time as all work of the service itself. */
@Configuration(proxyBeanMethods = false)
class RollUpChecks {
    @Bean
    RollUpCheckJobs rollUpCheckJobs(RollUpChecking checking) {
        return new RollUpCheckJobs(checking, Thread.ofPlatform().name("roll-up-check").daemon()::start,
                Clock.systemUTC());
    }
}

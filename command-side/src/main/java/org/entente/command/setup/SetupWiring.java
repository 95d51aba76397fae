package org.entente.command.setup;

import org.entente.command.desk.CommandDesk;
import org.entente.command.shell.RuleSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The first start's bean. */
@Configuration(proxyBeanMethods = false)
class SetupWiring {
    @Bean
    FirstStart firstStart(RuleSource rules, CommandDesk desk) {
        return new FirstStart(rules, desk);
    }
}

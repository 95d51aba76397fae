package org.entente.command.issue;

import org.entente.api.issue.IssueEvent;
import org.entente.command.decision.OwingFamily;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets a preview ask the rules of issues what new rules would make of what they owe. */
@Configuration(proxyBeanMethods = false)
class IssuesOwe {
    @Bean
    OwingFamily<?, ?, ?> issueFamily() {
        return new OwingFamily<>("Issue", new IssueRules(), IssueEvent.class);
    }
}

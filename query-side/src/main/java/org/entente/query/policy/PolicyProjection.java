package org.entente.query.policy;

import org.entente.query.view.Columns;
import org.entente.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which limits apply. */
@Configuration(proxyBeanMethods = false)
public class PolicyProjection {
    static final View<PolicyRow> POLICIES = new View<>("policy", PolicyRow.class, 1, new PolicyFold(), Columns.none());

    @Bean
    View<PolicyRow> policyView() {
        return POLICIES;
    }
}

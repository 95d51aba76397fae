package org.entente.query.hint;

import org.entente.query.view.Columns;
import org.entente.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What cases are compared by. */
@Configuration(proxyBeanMethods = false)
class HintProjection {
    static final View<CaseProfile> PROFILES = new View<>("case_profile", CaseProfile.class, 1, new ProfileFold(),
            Columns.<CaseProfile>none().text("request", CaseProfile::request)
                    .text("category", row -> row.category().code()).texts("departments", CaseProfile::departments)
                    .texts("words", CaseProfile::words).instant("approved_at", CaseProfile::approvedAt));

    @Bean
    View<CaseProfile> profileView() {
        return PROFILES;
    }
}

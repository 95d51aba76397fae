package org.entente.query.plan;

import org.entente.query.view.Columns;
import org.entente.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The changes to plans in force. */
@Configuration(proxyBeanMethods = false)
public class ChangeProjection {
    static final View<ChangeRow> CHANGES = new View<>("plan_change", ChangeRow.class, 1, new ChangeFold(),
            Columns.<ChangeRow>none().text("plan", ChangeRow::plan).text("request", ChangeRow::request)
                    .text("phase", row -> row.phase().code()).text("tier", row -> row.tier().code())
                    .number("number", ChangeRow::number));
    static final View<EmergencyRow> EMERGENCIES = new View<>("emergency_change", EmergencyRow.class, 1,
            new EmergencyFold(), Columns.<EmergencyRow>none().text("plan", EmergencyRow::plan)
                    .text("request", EmergencyRow::request).number("number", EmergencyRow::number));

    @Bean
    View<ChangeRow> planChangeView() {
        return CHANGES;
    }

    @Bean
    View<EmergencyRow> emergencyChangeView() {
        return EMERGENCIES;
    }
}

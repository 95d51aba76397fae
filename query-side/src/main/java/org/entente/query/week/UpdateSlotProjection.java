package org.entente.query.week;

import org.entente.query.view.Columns;
import org.entente.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What weekly slots there are and what was said in each. */
@Configuration(proxyBeanMethods = false)
public class UpdateSlotProjection {
    public static final View<UpdateSlotRow> UPDATES = new View<>("weekly_update", UpdateSlotRow.class, 1,
            new UpdateSlotFold(),
            Columns.<UpdateSlotRow>none().text("request", UpdateSlotRow::request)
                    .text("department", UpdateSlotRow::department).text("week", UpdateSlotRow::week)
                    .text("phase", row -> row.phase().code()).instant("due_at", UpdateSlotRow::dueAt));

    @Bean
    View<UpdateSlotRow> weeklyUpdateView() {
        return UPDATES;
    }
}

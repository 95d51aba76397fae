package org.entente.query.task;

import org.entente.query.view.Columns;
import org.entente.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What work items there are and how each goes. */
@Configuration(proxyBeanMethods = false)
public class TaskProjection {
    public static final View<TaskRow> TASKS = new View<>("task", TaskRow.class, 2, new TaskFold(),
            Columns.<TaskRow>none().text("status", row -> row.status().code()).text("request", TaskRow::request)
                    .text("department", row -> row.item().department()).text("assignee", TaskRow::assignee)
                    .date("baseline_end", TaskRow::baseline));

    @Bean
    View<TaskRow> taskView() {
        return TASKS;
    }
}

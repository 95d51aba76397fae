package org.entente.query.task;

import org.entente.query.view.Columns;
import org.entente.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What work items there are and how each goes. */
@Configuration(proxyBeanMethods = false)
public class TaskProjection {
    public static final View<TaskRow> TASKS = new View<>("task", TaskRow.class, 4, new TaskFold(),
            Columns.<TaskRow>none().text("status", row -> row.status().code()).text("request", TaskRow::request)
                    .text("department", row -> row.item().department()).text("assignee", TaskRow::assignee)
                    .date("baseline_end", TaskRow::baseline)
                    .text("attention", row -> row.flag() == null ? null : row.flag().state().code())
                    .text("waiting_for", row -> row.progress().waitingFor()));
    static final View<DependencyRow> DEPENDENCIES = new View<>("item_dependency", DependencyRow.class, 1,
            new DependencyFold(), Columns.<DependencyRow>none().text("request", DependencyRow::request)
                    .texts("depends_on", DependencyRow::dependsOn));

    @Bean
    View<TaskRow> taskView() {
        return TASKS;
    }

    @Bean
    View<DependencyRow> itemDependencyView() {
        return DEPENDENCIES;
    }
}

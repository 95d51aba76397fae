package org.entente.command.task;

import org.entente.api.task.TaskEvent;
import org.entente.command.decision.OwingFamily;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets a preview ask the rules of work items what new rules would make of what is owed about them. */
@Configuration(proxyBeanMethods = false)
class TasksOwe {
    @Bean
    OwingFamily<?, ?, ?> taskFamily() {
        return new OwingFamily<>("Task", new TaskRules(), TaskEvent.class);
    }
}

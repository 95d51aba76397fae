package org.entente.query.task;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.entente.api.task.TaskId;
import org.entente.query.view.Snapshot;

/** Which items some items wait for: three questions to the views, however many they are. */
public record Prerequisites(Map<TaskId, DependencyRow> dependencies, Map<TaskId, TaskRow> items) {
    /** @param rows the items that wait */
    public static Prerequisites of(Collection<TaskRow> rows, Snapshot at) {
        Map<TaskId, DependencyRow> dependencies = new LinkedHashMap<>();
        at.some(TaskProjection.DEPENDENCIES, rows.stream().map(row -> row.id().value()).toList())
                .forEach(one -> dependencies.put(one.task(), one));
        Map<TaskId, TaskRow> items = new LinkedHashMap<>();
        at.some(TaskProjection.TASKS, dependencies.values().stream().flatMap(one -> one.dependsOn().stream())
                .map(TaskId::value).distinct().toList()).forEach(row -> items.put(row.id(), row));
        return new Prerequisites(dependencies, items);
    }

    /** In the order in which the department named them. */
    public List<Prerequisite> of(TaskRow row) {
        DependencyRow own = dependencies.get(row.id());
        return own == null
                ? List.of()
                : own.dependsOn().stream().filter(items::containsKey).map(items::get)
                        .map(one -> new Prerequisite(one.id(), one.item().title(), one.item().department(),
                                one.status(), one.isOpen(), own.since()))
                        .toList();
    }
}

package org.entente.query.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.api.identity.DepartmentId;
import org.entente.api.task.TaskId;
import org.entente.query.view.Filter;
import org.entente.query.view.Snapshot;
import org.jspecify.annotations.Nullable;

/** Gathers who waits for whom, from what departments reported and from the items that items depend on (handbook 1.8 T2). */
final class WaitingGraph {
    /** A company has far fewer open items. */
    private static final int MOST_ITEMS = 20_000;
    private static final List<String> OPEN = List.of("not_started", "in_progress", "delayed", "blocked");
    private static final Comparator<DepartmentId> BY_ID = Comparator.comparing(DepartmentId::value);
    private static final Comparator<WaitingView.Item> BY_SINCE = Comparator.comparing(WaitingView.Item::since)
            .thenComparing(one -> one.task().value());

    private final Map<DepartmentId, Map<DepartmentId, List<WaitingView.Item>>> edges = new TreeMap<>(BY_ID);

    private WaitingGraph() {}

    /** @param cases leaves the items of the cases that are asked about */
    static WaitingView of(Snapshot at, Filter cases) {
        List<TaskRow> open = at.all(TaskProjection.TASKS, cases.oneOf("status", OPEN), MOST_ITEMS);
        Prerequisites prerequisites = Prerequisites.of(open, at);
        WaitingGraph graph = new WaitingGraph();
        open.forEach(row -> graph.add(row, prerequisites.of(row)));
        return graph.view();
    }

    // TSK-27: a department waits for the one that a report of an open item names, and for those of open items that it depends on
    private void add(TaskRow row, List<Prerequisite> prerequisites) {
        DepartmentId named = row.progress().waitingFor();
        Instant since = row.progress().waitingSince();
        if (named != null && since != null) {
            add(row, named, null, since);
        }
        prerequisites.stream()
                .filter(one -> one.open() && !one.department().equals(row.item().department()))
                .forEach(one -> add(row, one.department(), one.task(), one.since()));
    }

    private void add(TaskRow row, DepartmentId other, @Nullable TaskId waitsFor, Instant since) {
        edges.computeIfAbsent(row.item().department(), from -> new TreeMap<>(BY_ID))
                .computeIfAbsent(other, to -> new ArrayList<>())
                .add(new WaitingView.Item(row.id(), row.request(), row.item().title(), waitsFor, since));
    }

    private WaitingView view() {
        List<WaitingView.Edge> all = new ArrayList<>();
        edges.forEach((from, others) -> others.forEach((to, items) -> {
            items.sort(BY_SINCE);
            all.add(new WaitingView.Edge(from, to, items.getFirst().since(), items));
        }));
        Map<DepartmentId, List<DepartmentId>> waits = new TreeMap<>(BY_ID);
        edges.forEach((from, others) -> waits.put(from, List.copyOf(others.keySet())));
        return new WaitingView(all, Rings.in(waits));
    }
}

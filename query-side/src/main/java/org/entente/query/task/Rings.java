package org.entente.query.task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.api.identity.DepartmentId;

/** Finds departments that wait for each other: for each arrow that lies on a ring the shortest one through it. */
final class Rings {
    private static final Comparator<DepartmentId> BY_ID = Comparator.comparing(DepartmentId::value);

    private Rings() {}

    /** Each ring once, beginning with its first department by id. */
    static List<List<DepartmentId>> in(Map<DepartmentId, List<DepartmentId>> waits) {
        Set<List<DepartmentId>> rings = new LinkedHashSet<>();
        waits.forEach((from, others) -> others.forEach(to -> {
            List<DepartmentId> back = path(to, from, waits);
            if (!back.isEmpty()) {
                rings.add(turned(back));
            }
        }));
        return List.copyOf(rings);
    }

    /** The shortest way, both ends included; empty if there is none. */
    private static List<DepartmentId> path(DepartmentId from, DepartmentId to,
            Map<DepartmentId, List<DepartmentId>> waits) {
        Map<DepartmentId, DepartmentId> cameFrom = new HashMap<>(Map.of(from, from));
        Deque<DepartmentId> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !cameFrom.containsKey(to)) {
            DepartmentId here = open.removeFirst();
            for (DepartmentId next : waits.getOrDefault(here, List.of())) {
                if (cameFrom.putIfAbsent(next, here) == null) {
                    open.addLast(next);
                }
            }
        }
        List<DepartmentId> way = new ArrayList<>();
        for (DepartmentId step = to; cameFrom.containsKey(step); step = cameFrom.get(step)) {
            way.addFirst(step);
            if (step.equals(from)) {
                return way;
            }
        }
        return List.of();
    }

    private static List<DepartmentId> turned(List<DepartmentId> ring) {
        int first = ring.indexOf(ring.stream().min(BY_ID).orElseThrow());
        List<DepartmentId> all = new ArrayList<>(ring.subList(first, ring.size()));
        all.addAll(ring.subList(0, first));
        return all;
    }
}

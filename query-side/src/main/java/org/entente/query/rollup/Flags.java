package org.entente.query.rollup;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.api.rollup.AttentionMark;
import org.entente.api.task.TaskStatus;
import org.entente.query.task.TaskRow;

/**
 * The items under attention: before, once the last roll-up had set its flags, and now, once this one has (handbook 1.4 C4).
 *
 * @param before    flagged when the last roll-up was cut, or by it
 * @param standing  flagged when this one is cut
 * @param now       those, and the ones that this one flags
 * @param recovered of those now, the ones that are back in progress or done
 */
record Flags(Facts facts, Set<String> before, Set<String> standing, Set<String> now, Set<String> recovered) {
    /** @param sections the cases in which a delayed or blocked item is flagged */
    static Flags of(Facts facts, Set<String> sections) {
        Set<String> before = flagged(facts.before());
        RollUpRow last = facts.period().before();
        if (last != null && last.published() != null) {
            last.published().items().forEach(one -> before.add(one.task().value()));
        }
        Set<String> standing = flagged(facts.accounts());
        Set<String> now = new HashSet<>(standing);
        Set<String> recovered = new HashSet<>();
        for (TaskRow row : facts.items().values()) {
            boolean behind = row.status() == TaskStatus.DELAYED || row.status() == TaskStatus.BLOCKED;
            if (behind && sections.contains(row.request().value())) {
                now.add(row.id().value());
            } else if (!behind && standing.contains(row.id().value())) {
                recovered.add(row.id().value());
            }
        }
        return new Flags(facts, before, standing, now, recovered);
    }

    AttentionMark markOf(TaskRow row) {
        String id = row.id().value();
        if (recovered.contains(id)) {
            return AttentionMark.RECOVERED;
        }
        if (now.contains(id)) {
            return before.contains(id) ? AttentionMark.PERSISTING : AttentionMark.NEW;
        }
        return before.contains(id) ? AttentionMark.CLEARED : AttentionMark.NONE;
    }

    void count(Sums sums) {
        count(sums, Figure.FLAGGED_BEFORE, before);
        count(sums, Figure.FLAGGED_NOW, now);
        count(sums, Figure.RECOVERED, recovered);
        count(sums, Figure.FLAGGED, without(now, before));
        count(sums, Figure.CLEARED, without(before, now));
    }

    private void count(Sums sums, Figure figure, Set<String> items) {
        for (String one : items) {
            TaskRow row = facts.items().get(one);
            if (row == null) {
                throw new IllegalStateException(one + " is under attention and cannot be found");
            }
            sums.add(figure, row.request(), row.item().department(), 1);
        }
    }

    private static Set<String> without(Set<String> all, Set<String> those) {
        return all.stream().filter(one -> !those.contains(one)).collect(Collectors.toSet());
    }

    private static Set<String> flagged(Map<String, ItemAccount> accounts) {
        return accounts.values().stream().filter(ItemAccount::flagged).map(one -> one.task().value())
                .collect(Collectors.toCollection(HashSet::new));
    }
}

package org.entente.query.issue;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.IssueKind;
import org.entente.query.hint.TitleWords;
import org.entente.query.issue.RecurringView.Group;
import org.entente.query.issue.RecurringView.Item;
import org.entente.query.issue.RecurringView.PlanTaskRef;
import org.jspecify.annotations.Nullable;

/**
 * Groups issues that are alike: of one kind, the same department responsible first, and about the same plan task or, where none
 * is linked, with at least two words in common. Pure.
 *
 * @param zone    by whose calendar a month is one
 * @param tasks   the plan task that an issue is about; null where none is linked
 * @param numbers the number of an issue
 */
record Recurrences(YearMonth month, int months, ZoneId zone, Function<IssueRow, @Nullable PlanTaskRef> tasks,
        Function<IssueRow, @Nullable String> numbers) {
    private static final int WORDS_IN_COMMON = 2;

    /** Issues that belong together, and by what a further one would belong to them. */
    private static final class Cluster {
        private final List<IssueRow> rows = new ArrayList<>();
        private final List<Set<String>> words = new ArrayList<>();

        boolean isLike(Set<String> other) {
            return words.stream().anyMatch(
                    one -> one.stream().filter(other::contains).limit(WORDS_IN_COMMON).count() == WORDS_IN_COMMON);
        }

        void add(IssueRow row, Set<String> its) {
            rows.add(row);
            words.add(its);
        }

        List<String> common() {
            Set<String> common = new TreeSet<>(words.getFirst());
            words.forEach(common::retainAll);
            return List.copyOf(common);
        }
    }

    private record Key(IssueKind kind, DepartmentId department, @Nullable PlanTaskRef task) {}

    YearMonth from() {
        return month.minusMonths(months - 1L);
    }

    /** @param rows every issue reported in the months counted, earliest first */
    RecurringView of(List<IssueRow> rows) {
        Map<Key, List<Cluster>> clusters = new HashMap<>();
        for (IssueRow row : rows) {
            Key key = new Key(row.report().record().kind(), row.report().record().responsible().getFirst(),
                    tasks.apply(row));
            join(clusters.computeIfAbsent(key, one -> new ArrayList<>()), key, row);
        }
        List<Group> groups = new ArrayList<>();
        clusters.forEach((key, alike) -> alike.forEach(one -> groups.add(group(key, one))));
        groups.removeIf(one -> one.count() == 0);
        groups.sort(Comparator.<Group, Integer>comparing(one -> one.issues().size()).reversed()
                .thenComparing(Group::kind).thenComparing(one -> one.department().value())
                .thenComparing(one -> one.issues().getFirst().id().value()));
        return new RecurringView(month, from(), groups);
    }

    private static void join(List<Cluster> clusters, Key key, IssueRow row) {
        Set<String> words = new HashSet<>(TitleWords.of(row.report().record().description()));
        Cluster alike = clusters.stream().filter(one -> key.task() != null || one.isLike(words)).findFirst()
                .orElse(null);
        if (alike == null) {
            alike = new Cluster();
            clusters.add(alike);
        }
        alike.add(row, words);
    }

    private Group group(Key key, Cluster cluster) {
        SortedMap<YearMonth, Integer> counts = new TreeMap<>();
        for (YearMonth one = from(); !one.isAfter(month); one = one.plusMonths(1)) {
            counts.put(one, 0);
        }
        cluster.rows.forEach(row -> counts.merge(monthOf(row), 1, Integer::sum));
        List<Duration> times = cluster.rows.stream().map(Recurrences::toSolve).filter(Objects::nonNull).toList();
        int raised = (int) cluster.rows.stream().filter(Recurrences::climbed).count();
        return new Group(key.kind(), key.department(), key.task(), key.task() == null ? cluster.common() : List.of(),
                Objects.requireNonNullElse(counts.get(month), 0), counts, cluster.rows.size() > 1, times.size(),
                times.isEmpty()
                        ? null
                        : times.stream().reduce(Duration.ZERO, Duration::plus).dividedBy(times.size()),
                raised, (double) raised / cluster.rows.size(),
                cluster.rows.reversed().stream().map(this::item).toList());
    }

    private Item item(IssueRow row) {
        return new Item(row.id(), numbers.apply(row), row.phase(), row.urgency(), row.report().record().description(),
                monthOf(row));
    }

    private YearMonth monthOf(IssueRow row) {
        return YearMonth.from(row.report().at().atZone(zone));
    }

    private static boolean climbed(IssueRow row) {
        return row.levels().stream().skip(1).anyMatch(one -> !one.cause().equals("lowered"));
    }

    private static @Nullable Duration toSolve(IssueRow row) {
        Instant solved = row.solution().solvedAt();
        return solved == null ? null : Duration.between(row.report().at(), solved);
    }
}

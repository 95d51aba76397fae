package org.entente.query.rollup;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.RequestId;
import org.entente.api.rollup.Tally;
import org.entente.query.view.Filter;
import org.entente.query.view.Snapshot;
import org.entente.query.view.View;

/** Figures by case, by department and over everything: three accounts of the same, none of them made from another. */
final class Sums {
    /** By what is summed up. */
    private enum By {
        CASE,
        DEPARTMENT,
        COMPANY
    }

    private static final String COMPANY = "";

    private final Map<By, SortedMap<String, Map<Figure, Long>>> sums = new EnumMap<>(By.class);

    Sums() {
        for (By by : By.values()) {
            sums.put(by, new TreeMap<>());
        }
    }

    /** Something that belongs to a department in a case. */
    void add(Figure figure, RequestId request, DepartmentId department, long number) {
        add(By.CASE, request.value(), figure, number);
        add(By.DEPARTMENT, department.value(), figure, number);
        add(By.COMPANY, COMPANY, figure, number);
    }

    /** Rows of a view with the columns {@code request} and {@code department}, as the database counts them. */
    void count(Figure figure, View<?> view, Filter which, Snapshot at) {
        at.countBy(view, "request", which).forEach((key, number) -> add(By.CASE, key, figure, number));
        at.countBy(view, "department", which).forEach((key, number) -> add(By.DEPARTMENT, key, figure, number));
        add(By.COMPANY, COMPANY, figure, at.count(view, which));
    }

    Tally of(RequestId request) {
        return tally(sums(By.CASE).getOrDefault(request.value(), Map.of()));
    }

    /** Over all cases but these. */
    Tally without(Collection<String> requests) {
        return sums(By.CASE).entrySet().stream().filter(one -> !requests.contains(one.getKey()))
                .map(one -> tally(one.getValue())).reduce(Tally.NONE, Tally::plus);
    }

    SortedMap<String, Tally> departments() {
        SortedMap<String, Tally> tallies = new TreeMap<>();
        sums(By.DEPARTMENT).forEach((department, figures) -> tallies.put(department, tally(figures)));
        return tallies;
    }

    Tally company() {
        return tally(sums(By.COMPANY).getOrDefault(COMPANY, Map.of()));
    }

    private SortedMap<String, Map<Figure, Long>> sums(By by) {
        return sums.getOrDefault(by, new TreeMap<>());
    }

    private void add(By by, String key, Figure figure, long number) {
        if (number != 0) {
            sums(by).computeIfAbsent(key, one -> new EnumMap<>(Figure.class)).merge(figure, number, Long::sum);
        }
    }

    private static Tally tally(Map<Figure, Long> f) {
        return new Tally(
                new Tally.Items(of(f, Figure.NOT_STARTED), of(f, Figure.IN_PROGRESS), of(f, Figure.DELAYED),
                        of(f, Figure.BLOCKED), of(f, Figure.EVER_COMPLETED), of(f, Figure.EVER_CANCELLED),
                        of(f, Figure.OVERDUE)),
                new Tally.Flow(of(f, Figure.OPEN_BEFORE), of(f, Figure.CREATED), of(f, Figure.REOPENED),
                        of(f, Figure.COMPLETED), of(f, Figure.CANCELLED), of(f, Figure.OPEN_NOW)),
                new Tally.Attention(of(f, Figure.FLAGGED_BEFORE), of(f, Figure.FLAGGED), of(f, Figure.CLEARED),
                        of(f, Figure.FLAGGED_NOW), of(f, Figure.RECOVERED)),
                new Tally.Slots(of(f, Figure.SLOTS), of(f, Figure.SLOTS_IN_TIME), of(f, Figure.SLOTS_LATE),
                        of(f, Figure.SLOTS_MISSED), of(f, Figure.SLOTS_EXCUSED), of(f, Figure.SLOTS_CANCELLED),
                        of(f, Figure.SLOTS_OPEN)),
                new Tally.Arrears(of(f, Figure.MISSING_BEFORE), of(f, Figure.MISSED), of(f, Figure.FILLED),
                        of(f, Figure.DROPPED),
                        of(f, Figure.MISSING_NOW)),
                new Tally.Slip(of(f, Figure.SLIP_BEFORE), of(f, Figure.SLIP_ADDED), of(f, Figure.SLIP_NOW)));
    }

    private static long of(Map<Figure, Long> figures, Figure figure) {
        return figures.getOrDefault(figure, 0L);
    }
}

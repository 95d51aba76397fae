package org.entente.query.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.organization.Organization;
import org.entente.api.request.RequestPhase;
import org.entente.query.calendar.CalendarProjection;
import org.entente.query.organization.OrganizationProjection;
import org.entente.query.request.RequestProjection;
import org.entente.query.request.RequestRow;
import org.entente.query.task.TaskProjection;
import org.entente.query.task.TaskRow;
import org.entente.query.view.Filter;
import org.entente.query.view.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What a roll-up is made of, read in a handful of questions whatever its size.
 *
 * @param now      the moment it is cut at
 * @param sections the cases that get a section, by number
 * @param items    every item that is open, and every other one about which something happened since, by id
 * @param then     those of them that were there at the position of the roll-up before, as they were
 * @param accounts of the items about which something happened since, and of those under attention
 * @param before   the same accounts at the position of the roll-up before
 * @param sums     with what the database counted
 */
record Facts(Period period, Instant now, WorkingCalendar calendar, Organization organization,
        List<RequestRow> sections, Map<String, TaskRow> items, Map<String, TaskRow> then,
        Map<String, ItemAccount> accounts, Map<String, ItemAccount> before, List<Slot> slots, Sums sums) {
    private static final int MOST = 1_000_000;
    private static final List<String> OPEN = List.of("not_started", "in_progress", "delayed", "blocked");

    static Facts of(RollUpRow rollUp, Snapshot at) {
        Period period = Period.of(rollUp, at);
        Snapshot past = at.earlier(period.since(), at.now());
        Map<String, ItemAccount> accounts = accounts(period, at, past);
        Map<String, TaskRow> items = items(accounts.keySet(), at);
        List<Slot> slots = Slot.of(period, at, past);
        return new Facts(period, at.now(), CalendarProjection.inForce(at), OrganizationProjection.of(at),
                sections(slots, at, past), items,
                byId(past.some(TaskProjection.TASKS, accounts.keySet()), row -> row.id().value()), accounts,
                byId(past.some(RollUpProjection.ACCOUNTS, accounts.keySet()), row -> row.task().value()), slots,
                counted(period, at, past));
    }

    LocalDate today() {
        return calendar.dateOf(now);
    }

    /** The item as it was at the position of the roll-up before; one about which nothing happened since is as it was. */
    @Nullable
    TaskRow thenOf(TaskRow row) {
        return accounts.containsKey(row.id().value()) ? then.get(row.id().value()) : row;
    }

    private static Map<String, ItemAccount> accounts(Period period, Snapshot at, Snapshot past) {
        Map<String, ItemAccount> accounts = byId(at.all(RollUpProjection.ACCOUNTS,
                Filter.none().from("touched_at", period.since() + 1), MOST), row -> row.task().value());
        Filter flagged = Filter.none().equal("flagged", true);
        Set<String> others = new TreeSet<>(at.keys(RollUpProjection.ACCOUNTS, flagged, MOST));
        others.addAll(past.keys(RollUpProjection.ACCOUNTS, flagged, MOST));
        RollUpRow last = period.before();
        if (last != null && last.published() != null) {
            last.published().items().forEach(one -> others.add(one.task().value()));
        }
        others.removeAll(accounts.keySet());
        accounts.putAll(byId(at.some(RollUpProjection.ACCOUNTS, others), row -> row.task().value()));
        return accounts;
    }

    private static Map<String, TaskRow> items(Collection<String> touched, Snapshot at) {
        Map<String, TaskRow> items = byId(at.all(TaskProjection.TASKS, Filter.none().oneOf("status", OPEN), MOST),
                row -> row.id().value());
        Set<String> ended = new HashSet<>(touched);
        ended.removeAll(items.keySet());
        items.putAll(byId(at.some(TaskProjection.TASKS, ended), row -> row.id().value()));
        return items;
    }

    // RUP-10: a section for each case that was executing in the weeks covered or is now
    private static List<RequestRow> sections(List<Slot> slots, Snapshot at, Snapshot past) {
        Filter executing = Filter.none().equal("phase", RequestPhase.EXECUTING.code());
        Set<String> cases = new TreeSet<>(at.keys(RequestProjection.REQUESTS, executing, MOST));
        cases.addAll(past.keys(RequestProjection.REQUESTS, executing, MOST));
        slots.stream().filter(Slot::isOfPeriod).forEach(one -> cases.add(one.request().value()));
        return at.some(RequestProjection.REQUESTS, cases).stream()
                .sorted(Comparator.comparing(CaseSections::number)).toList();
    }

    private static Sums counted(Period period, Snapshot at, Snapshot past) {
        Sums sums = new Sums();
        Filter open = Filter.none().oneOf("status", OPEN);
        sums.count(Figure.OPEN_BEFORE, TaskProjection.TASKS, open, past);
        sums.count(Figure.OPEN_NOW, TaskProjection.TASKS, open, at);
        sums.count(Figure.EVER_COMPLETED, TaskProjection.TASKS, Filter.none().equal("status", "completed"), at);
        sums.count(Figure.EVER_CANCELLED, TaskProjection.TASKS, Filter.none().equal("status", "cancelled"), at);
        Slot.count(period, at, past, sums);
        return sums;
    }

    private static <R> Map<String, R> byId(List<R> rows, Function<R, String> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity(), (one, same) -> same, TreeMap::new));
    }
}

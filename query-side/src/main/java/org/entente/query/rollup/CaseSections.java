package org.entente.query.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.api.rollup.CaseSection;
import org.entente.api.rollup.ItemRow;
import org.entente.api.rollup.SlotRow;
import org.entente.api.task.SlipCause;
import org.entente.query.request.RequestRow;
import org.entente.query.task.TaskRow;
import org.jspecify.annotations.Nullable;

/** Writes the sections of a roll-up, and counts what stands in them. */
final class CaseSections {
    private static final Comparator<ItemRow> IN_ORDER = Comparator.comparing(ItemRow::status)
            .thenComparing(row -> row.department().value()).thenComparing(row -> row.task().value());
    private static final Comparator<SlotRow> BY_WEEK = Comparator.comparing(SlotRow::week)
            .thenComparing(row -> row.department().value());

    private final Facts facts;
    private final Slippage slippage;
    private final Flags flags;
    private final Set<String> shown;

    CaseSections(Facts facts) {
        this.facts = facts;
        this.slippage = new Slippage(facts.calendar());
        this.shown = facts.sections().stream().map(one -> one.id().value()).collect(Collectors.toSet());
        this.flags = Flags.of(facts, shown);
    }

    /** A case is found by its number; by its id as long as it has none. */
    static String number(RequestRow row) {
        String number = row.number();
        return number == null ? row.id().value() : number;
    }

    Collection<String> shown() {
        return shown;
    }

    /** Everything is counted, whether or not its case has a section. */
    List<CaseSection> write() {
        Map<String, List<ItemRow>> items = facts.items().values().stream().collect(Collectors.groupingBy(
                row -> row.request().value(), Collectors.mapping(this::counted, Collectors.toList())));
        flags.count(facts.sums());
        Accounts.count(facts);
        facts.slots().forEach(one -> one.count(facts.sums()));
        Map<String, List<SlotRow>> slots = facts.slots().stream().filter(Slot::isShown).collect(Collectors.groupingBy(
                one -> one.request().value(), Collectors.mapping(Slot::row, Collectors.toList())));
        List<CaseSection> sections = new ArrayList<>();
        for (RequestRow row : facts.sections()) {
            String id = row.id().value();
            sections.add(new CaseSection(row.id(), number(row), row.papers().form().title(), row.phase(),
                    row.lead().orElse(row.initiator()), facts.sums().of(row.id()),
                    items.getOrDefault(id, List.of()).stream().sorted(IN_ORDER).toList(),
                    slots.getOrDefault(id, List.of()).stream().sorted(BY_WEEK).toList()));
        }
        return sections;
    }

    private ItemRow counted(TaskRow row) {
        TaskRow then = facts.thenOf(row);
        int slip = slippage.of(row);
        int before = then == null ? 0 : slippage.of(then);
        boolean overdue = row.isOverdueOn(facts.today());
        add(row, Figure.SLIP_BEFORE, before);
        add(row, Figure.SLIP_ADDED, slip - before);
        add(row, Figure.SLIP_NOW, slip);
        add(row, Figure.OVERDUE, overdue ? 1 : 0);
        switch (row.status()) {
            case NOT_STARTED -> add(row, Figure.NOT_STARTED, 1);
            case IN_PROGRESS -> add(row, Figure.IN_PROGRESS, 1);
            case DELAYED -> add(row, Figure.DELAYED, 1);
            case BLOCKED -> add(row, Figure.BLOCKED, 1);
            case COMPLETED, CANCELLED, NONE -> {
            } // counted by the database
        }
        return new ItemRow(row.id(), row.item().department(), row.item().title(), row.assignee(),
                row.item().firstWeek(), row.item().lastWeek(), row.status(), row.percent(), row.baseline(),
                row.promised(), slippage.forecastEnd(row), cause(row), row.note(), row.reportedAt(), overdue,
                flags.markOf(row), slip, slip - before);
    }

    private static @Nullable String cause(TaskRow row) {
        SlipCause cause = row.progress().cause();
        return cause == null ? null : cause.code();
    }

    private void add(TaskRow row, Figure figure, long number) {
        facts.sums().add(figure, row.request(), row.item().department(), number);
    }
}

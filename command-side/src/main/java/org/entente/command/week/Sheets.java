package org.entente.command.week;

import java.util.List;

import org.entente.api.refusal.Refusal;
import org.entente.api.week.WeekKey;
import org.entente.command.decision.Cases;
import org.entente.command.web.Answer.Accepted;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Instruction;
import org.entente.command.week.SlotLookup.Slot;
import org.entente.command.week.WeekBodies.RowBody;
import org.springframework.stereotype.Component;

/**
 * Carries out all that somebody has to say about a week. Each row is an act of its own on its item, under a key that follows
 * from the request's and the row's place; then each slot whose due items are all covered is submitted. Whatever breaks off in
 * the middle is healed by sending the same again.
 */
@Component
public class Sheets {
    private final OwnSlots own;
    private final SlotLookup lookup;
    private final Cases cases;
    private final CommandAnswers desk;

    Sheets(OwnSlots own, SlotLookup lookup, Cases cases, CommandAnswers desk) {
        this.own = own;
        this.lookup = lookup;
        this.cases = cases;
        this.desk = desk;
    }

    /** The report, and everything that was accepted for it. */
    public record Filled(SheetReport report, List<Accepted> accepted) {}

    /** @throws Refusal {@code role-missing} for whoever speaks for no department; {@code key-used} */
    public Filled fill(WeekKey week, List<RowBody> rows, Instruction by) {
        return filled(week, own.of(by.person(), week), rows, by);
    }

    // WEK-15: a copy of last week says of every due item that nothing has changed
    Filled copy(WeekKey week, Instruction by) {
        List<Slot> slots = own.of(by.person(), week);
        return filled(week, slots, slots.stream().flatMap(one -> one.state().opened().due().stream())
                .map(RowBody::unchanged).toList(), by);
    }

    private Filled filled(WeekKey week, List<Slot> slots, List<RowBody> rows, Instruction by) {
        Telling telling = new Telling(week, slots, cases, desk, by);
        rows.forEach(telling::tell);
        Filling filling = new Filling(telling, lookup, cases, desk, by);
        return new Filled(new SheetReport(week, telling.results(), slots.stream().map(filling::fill).toList()),
                telling.accepted());
    }
}

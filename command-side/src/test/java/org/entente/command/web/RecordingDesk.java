package org.entente.command.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.command.desk.Desk;
import org.entente.command.desk.Order;
import org.entente.command.rehearsal.ForeseenEvent;
import org.entente.command.rehearsal.Rehearsal;
import org.entente.command.rehearsal.Rehearsals;
import org.entente.command.shell.CommandResult;

/** A desk that accepts everything, as version 7, and remembers it. */
public final class RecordingDesk implements Desk, Rehearsals {
    public static final long VERSION = 7;
    private final List<Order> orders = new ArrayList<>();
    private final List<Order> rehearsed = new ArrayList<>();

    @Override
    public CommandResult carryOut(Order order) {
        orders.add(order);
        return new CommandResult(order.command().aggregateId(), VERSION);
    }

    @Override
    public Rehearsal of(Order order) {
        rehearsed.add(order);
        return new Rehearsal(List.of(new ForeseenEvent(order.command().aggregateId(), VERSION + 1, "sample.added",
                Instant.EPOCH, "{\"n\":1}")), List.of(), List.of(), List.of("WhenSampleIsAddedThenCount"));
    }

    /** What was only tried. */
    public List<Order> rehearsed() {
        return rehearsed;
    }

    public List<Order> orders() {
        return orders;
    }

    public List<Command> commands() {
        return orders.stream().map(Order::command).toList();
    }

    /** The only order so far. */
    public Order only() {
        if (orders.size() != 1) {
            throw new AssertionError("not one order but " + orders);
        }
        return orders.getFirst();
    }
}

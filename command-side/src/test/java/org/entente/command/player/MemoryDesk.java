package org.entente.command.player;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.api.identity.Acting;
import org.entente.api.identity.Permissions;
import org.entente.api.identity.PersonId;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.api.rules.RuleBook;
import org.entente.command.decision.Cases;
import org.entente.command.decision.Occasion;
import org.entente.command.desk.Desk;
import org.entente.command.desk.Order;
import org.entente.command.shell.CommandResult;

/** A desk behind which the real rules and permissions decide in memory, so that a request can be seen to have its effect. */
public final class MemoryDesk implements Desk {
    private final MemoryTroupe troupe = new MemoryTroupe();
    private final RuleBook book;
    private final Cases cases;
    private final List<DomainEvent> last = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();
    private Instant now;

    public MemoryDesk(RuleBook book, Cases cases, Instant now) {
        this.book = book;
        this.cases = cases;
        this.now = now;
    }

    public void moveTo(Instant moment) {
        now = moment;
    }

    public Instant now() {
        return now;
    }

    public RuleBook book() {
        return book;
    }

    public Cases cases() {
        return cases;
    }

    /** The events of the last act, obligation events included; empty after a refusal. */
    public List<DomainEvent> last() {
        return List.copyOf(last);
    }

    /** The version of an aggregate now; -1 before its first event. */
    public long version(String aggregate) {
        return versions.getOrDefault(aggregate, 0L) - 1;
    }

    /** What comes next is told from here on. */
    public void forget() {
        last.clear();
    }

    /** Somebody acts, past the front door. */
    public void given(Acting by, Command command) {
        decide(command, by);
        last.clear();
    }

    @Override
    public CommandResult carryOut(Order order) {
        last.clear();
        requireUnchanged(order);
        Acting by = Permissions.permit(order.command(), book.at(now).organization().rolesOf(new PersonId(
                order.actor()))).orElseThrow(() -> Refusal.forbidden("role-missing", "1.10", "No role permits this."))
                .to(order.actor());
        return decide(order.command(), by);
    }

    /** As the shells do, where nobody but people has acted. */
    private void requireUnchanged(Order order) {
        Long seen = order.seenVersion();
        if (seen != null && seen != version(order.command().aggregateId())) {
            throw Refusal.of(RefusalKind.STALE, "stale-version", "Version " + seen + " is not what is there now.");
        }
    }

    private CommandResult decide(Command command, Acting by) {
        List<DomainEvent> events = troupe.handle(command, new Occasion(now, by, book, cases));
        last.clear();
        last.addAll(events);
        long version = versions.merge(command.aggregateId(), (long) events.size(), Long::sum) - 1;
        return new CommandResult(command.aggregateId(), version);
    }
}

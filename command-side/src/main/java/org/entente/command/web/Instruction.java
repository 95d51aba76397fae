package org.entente.command.web;

import java.time.Duration;
import java.util.UUID;

import org.entente.api.identity.PersonId;
import org.entente.api.message.Command;
import org.entente.command.desk.NamedUuid;
import org.entente.command.desk.Order;
import org.jspecify.annotations.Nullable;

/**
 * What a request says beside its body: who wants something done, which request it is, and what its sender had seen.
 *
 * @param commandId   follows from the person and the Idempotency-Key, so that a repetition is recognised
 * @param requestHash SHA-256 of what was asked, in lower-case hexadecimal
 * @param seenVersion the version named by If-Match, -1 for {@code If-None-Match: *}, null if none was named
 * @param seenPosition the position of the answer that its sender had read, null if none was named
 * @param patience    how long the sender wants to wait for the read side; zero for not at all
 * @param dryRun      nothing is to be done; the sender only wants to know what would follow
 */
public record Instruction(PersonId person, UUID commandId, String requestHash, @Nullable Long seenVersion,
        @Nullable Long seenPosition, Duration patience, boolean dryRun) {
    private static final String CHANNEL = "api";
    private static final int DIGITS = 20;

    /** The id of the new thing that this request creates: the same for every repetition of it. */
    public String newId(String prefix) {
        return prefix + commandId.toString().replace("-", "").substring(0, DIGITS);
    }

    /** The same request's further part: an order of its own, as safe to repeat, about whatever version there is. */
    public Instruction andThen(String part) {
        return new Instruction(person, NamedUuid.of("part", commandId.toString(), part), requestHash, null,
                seenPosition, Duration.ZERO, dryRun);
    }

    /** The same, about this version of the thing that is to change. */
    public Instruction seeing(long version) {
        return new Instruction(person, commandId, requestHash, version, seenPosition, patience, dryRun);
    }

    /** The same by somebody who had read the ledger so far. */
    public Instruction havingRead(long position) {
        return new Instruction(person, commandId, requestHash, seenVersion, position, patience, dryRun);
    }

    /** The same, only to know what would follow. */
    public Instruction rehearsing() {
        return new Instruction(person, commandId, requestHash, seenVersion, seenPosition, patience, true);
    }

    Order order(Command command) {
        return new Order(command, person.value(), commandId, requestHash, seenVersion, seenPosition, CHANNEL, null);
    }
}

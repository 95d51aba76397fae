package org.entente.command.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.entente.api.message.Command;
import org.entente.api.message.Meta;
import org.jspecify.annotations.Nullable;

/**
 * A command and all that must be known to carry it out at most once.
 *
 * @param actor       a person's id or a system actor
 * @param commandId   the same for every repetition of the same order
 * @param requestHash lower-case hex hash of what was asked; the same id with another hash is refused;
 *                    null for the clock, which needs no receipt
 * @param seenVersion the version of the aggregate that the decision is about, where it matters
 * @param seenPosition the ledger's position of the answer that the actor had read, where it was said
 * @param channel     the way in: {@code api}, {@code player}, {@code reaction}, {@code clock}
 * @param causation   the event that led to it, for reactions
 */
public record Order(Command command, String actor, UUID commandId, @Nullable String requestHash,
        @Nullable Long seenVersion, @Nullable Long seenPosition, String channel, @Nullable String causation) {
    /** The same order by somebody who has read what there was at this position. */
    public Order seenAt(long position) {
        return new Order(command, actor, commandId, requestHash, seenVersion, position, channel, causation);
    }

    /** The same command from anybody else's point of view: what goes beside it on the bus. */
    Map<String, String> metadata() {
        Map<String, String> metadata = new HashMap<>();
        metadata.put(Meta.ACTOR, actor);
        metadata.put(Meta.COMMAND_ID, commandId.toString());
        metadata.put(Meta.CORRELATION, commandId.toString());
        metadata.put(Meta.CHANNEL, channel);
        if (requestHash != null) {
            metadata.put(Meta.REQUEST_HASH, requestHash);
        }
        if (seenVersion != null) {
            metadata.put(Meta.SEEN_VERSION, seenVersion.toString());
        }
        if (seenPosition != null) {
            metadata.put(Meta.SEEN_POSITION, seenPosition.toString());
        }
        if (causation != null) {
            metadata.put(Meta.CAUSATION, causation);
        }
        return metadata;
    }
}

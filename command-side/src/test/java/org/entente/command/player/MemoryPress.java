package org.entente.command.player;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.entente.api.request.ContentHash;
import org.entente.api.request.RequestPhase;
import org.entente.api.rollup.RollUpCommand.PublishRollUp;
import org.entente.api.rollup.RollUpId;
import org.entente.api.rollup.SummedItem;
import org.entente.api.task.TaskStatus;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.ItemFacts;

/** Draws up what a roll-up in memory draws attention to; nothing is kept, so its hash is nobody's. */
final class MemoryPress {
    private static final ContentHash NOT_KEPT = new ContentHash("0".repeat(64));

    private MemoryPress() {}

    /** @param underAttention the ids of flagged items */
    static PublishRollUp drawUp(RollUpId rollUp, long position, Instant now, Collection<CaseFacts> cases,
            Collection<ItemFacts> items, Collection<String> underAttention) {
        List<CaseFacts> executing = cases.stream().filter(one -> one.phase() == RequestPhase.EXECUTING).toList();
        List<SummedItem> summed = items.stream()
                .filter(one -> executing.stream().anyMatch(its -> its.request().equals(one.request())))
                .filter(one -> one.status() == TaskStatus.DELAYED || one.status() == TaskStatus.BLOCKED
                        || underAttention.contains(one.task().value()))
                .map(one -> new SummedItem(one.task(), one.status(), one.request(), one.item().department())).toList();
        return new PublishRollUp(rollUp, position, now, NOT_KEPT, executing.stream().map(CaseFacts::request).toList(),
                summed);
    }
}

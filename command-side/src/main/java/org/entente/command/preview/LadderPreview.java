package org.entente.command.preview;

import java.util.List;

import org.entente.api.policy.PolicyEvent.LadderPublished;
import org.entente.api.revision.FieldChange;

/**
 * A ladder that the rules would accept.
 *
 * @param publication what would be recorded
 * @param changes     in which fields it differs from the one that is in force until then
 * @param open        how many issues owe something now: they stay at their level by the ladder by which they came there
 */
public record LadderPreview(LadderPublished publication, List<FieldChange> changes, long open) {
    public LadderPreview {
        changes = List.copyOf(changes);
    }
}

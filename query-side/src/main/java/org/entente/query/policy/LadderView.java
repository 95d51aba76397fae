package org.entente.query.policy;

import java.time.Instant;
import java.util.List;

import org.entente.api.issue.Ladder;
import org.entente.api.issue.LadderFields;
import org.entente.api.revision.FieldChange;
import org.entente.query.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * The ladder and everything published of it.
 *
 * @param version      of the policy's stream: what a publication names by If-Match; -1 before the first
 * @param inForce      the version in force
 * @param ladder       the one in force, or the version asked for
 * @param against      the version it is compared with; 0 for the standard one
 * @param changes      in which fields it differs from that
 * @param publications all of them, withdrawn ones included
 * @param upcoming     what takes force later
 */
public record LadderView(long version, long inForce, Ladder ladder, long against, List<FieldChange> changes,
        List<LadderEdition> publications, List<LadderEdition> upcoming) implements Versioned {
    public LadderView {
        changes = List.copyOf(changes);
        publications = List.copyOf(publications);
        upcoming = List.copyOf(upcoming);
    }

    static LadderView of(PolicyRow row, Instant now, @Nullable Long version, @Nullable Long against) {
        Ladder inForce = row.ladder(now);
        Ladder shown = version == null ? inForce : row.ladder(version);
        Ladder other = against == null ? Ladder.STANDARD : row.ladder(against);
        return new LadderView(row.version(), inForce.version(), shown, other.version(),
                LadderFields.between(other, shown), row.ladders(),
                row.ladders().stream().filter(one -> one.isUpcoming(now)).toList());
    }
}

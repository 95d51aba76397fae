package org.entente.query.rollup;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.request.ContentHash;
import org.entente.api.rollup.CaseSection;
import org.entente.api.rollup.DepartmentLine;
import org.entente.api.rollup.RollUpContent;
import org.entente.api.rollup.RollUpHeader;
import org.entente.api.rollup.RollUpId;
import org.entente.api.rollup.RollUpPhase;
import org.entente.api.rollup.Tally;
import org.entente.query.access.Sight;
import org.entente.query.action.Action;
import org.entente.query.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A roll-up: as it was kept, or while it is a draft as it would be now.
 *
 * @param contentHash of the bytes kept; null while it is a draft
 * @param whole       whether the reader sees every case; else only the own cases have their sections, and no sums over others
 */
public record RollUpView(RollUpId id, long version, RollUpPhase phase, @Nullable Instant dueAt, long position,
        @Nullable ContentHash contentHash, @Nullable PersonId publishedBy, @Nullable Instant publishedAt,
        boolean whole, RollUpHeader header, List<CaseSection> cases, @Nullable Tally elsewhere,
        List<DepartmentLine> departments, @Nullable Tally company, List<Action> actions) implements Versioned {
    // RUP-11: who sees some cases only reads their sections; what is summed up over others is for who sees all
    static RollUpView of(RollUpRow row, RollUpContent content, Sight sight, List<Action> actions) {
        RollUpRow.Published published = row.published();
        boolean whole = sight.everything();
        return new RollUpView(row.id(), row.version(), row.phase(), row.dueAt(), content.header().position(),
                published == null ? null : published.contentHash(), published == null ? null : published.by(),
                published == null ? null : published.at(), whole, content.header(),
                content.cases().stream().filter(one -> sight.sees(one.request().value())).toList(),
                whole ? content.elsewhere() : null, whole ? content.departments() : List.of(),
                whole ? content.company() : null, actions);
    }
}

package org.entente.query.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.ArchiveContents;
import org.entente.api.request.Category;
import org.entente.api.request.ClosingEvent.RequestArchived;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.RetentionGround;
import org.entente.api.request.Retrospective;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An archived case as it is found.
 *
 * @param after   whether it came to its end or was cancelled
 * @param lessons what it taught; null of a cancelled case
 */
public record ArchiveLine(RequestId id, String number, Text title, Text goal, Category category,
        List<DepartmentId> departments, RequestPhase after, Instant archivedAt, RetentionGround ground,
        LocalDate keptUntil, ArchiveContents contents, @Nullable Retrospective lessons) {
    static ArchiveLine of(ClosingRow row) {
        RequestArchived archived = Objects.requireNonNull(row.archived());
        return new ArchiveLine(row.id(), row.number(), row.title(), row.goal(), row.category(), row.departments(),
                archived.after(), archived.occurredAt(), archived.ground(), archived.keptUntil(), archived.contents(),
                row.retrospective() == null ? null : row.retrospective().content());
    }
}

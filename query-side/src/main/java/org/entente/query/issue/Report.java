package org.entente.query.issue;

import java.time.Instant;
import java.util.Optional;

import org.entente.api.identity.Acting;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueRecord;
import org.jspecify.annotations.Nullable;

/**
 * How an issue began.
 *
 * @param department the reporter's, or null for the Coordination Office
 * @param at         when it was reported; may lie before {@code recordedAt}
 */
public record Report(IssueRecord record, @Nullable DepartmentId department, String reporter, Instant at,
        Instant recordedAt) {
    /** Who reported; empty if the service itself did. */
    Optional<PersonId> person() {
        return Acting.personOf(reporter);
    }
}

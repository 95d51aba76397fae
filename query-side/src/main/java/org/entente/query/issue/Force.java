package org.entente.query.issue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueEvent.TaskForceEnded;
import org.entente.api.issue.IssueEvent.TaskForceFormed;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The task force: convened and run by the director, decided for by the vice president (handbook 4.7).
 *
 * @param members  people in it besides those who speak for its departments
 * @param mandate  what it may decide; null if that was not said
 * @param formedAt when it was formed, or changed last
 * @param endedAt  when it ended by hand; null while it works or if it ended with the issue
 */
public record Force(List<DepartmentId> departments, List<PersonId> members, @Nullable Text mandate, Instant formedAt,
        @Nullable Instant endedAt, @Nullable Text endReason) {
    public Force {
        departments = List.copyOf(departments);
        members = List.copyOf(members);
    }

    static Force formed(TaskForceFormed e) {
        return new Force(e.departments(), e.members(), e.mandate(), e.occurredAt(), null, null);
    }

    Force ended(TaskForceEnded e) {
        return new Force(departments, members, mandate, formedAt, e.occurredAt(), e.reason());
    }

    /** Its departments while it works. */
    Stream<DepartmentId> working() {
        return endedAt == null ? departments.stream() : Stream.of();
    }

    /** Its people while it works. */
    Stream<PersonId> people() {
        return endedAt == null ? members.stream() : Stream.of();
    }
}

package org.entente.query.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.Category;
import org.entente.api.request.ClosingEvent.AcceptanceApplied;
import org.entente.api.request.ClosingEvent.DepartmentEvaluated;
import org.entente.api.request.ClosingEvent.RequestArchived;
import org.entente.api.request.ClosingEvent.RetrospectiveHeld;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestId;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How far the end of a case has come.
 *
 * @param archivedOn     the day, in the company's own time; null before
 * @param workFinishedAt when the last work item was done; null while there is work
 * @param rounds         one for each application
 * @param evaluations    never shown one by one, except to whoever gave them
 */
public record ClosingRow(RequestId id, String number, Text title, Text goal, Category category,
        List<DepartmentId> departments, @Nullable Instant workFinishedAt, List<Round> rounds,
        List<DepartmentEvaluated> evaluations, @Nullable RetrospectiveHeld retrospective,
        @Nullable RequestArchived archived, @Nullable LocalDate archivedOn) {
    public ClosingRow {
        departments = List.copyOf(departments);
        rounds = List.copyOf(rounds);
        evaluations = List.copyOf(evaluations);
    }

    static ClosingRow begun(RequestId id, RequestForm form) {
        return new ClosingRow(id, "", form.title(), form.goal(), form.category(), form.participants(), null, List.of(),
                List.of(), null, null, null);
    }

    ClosingRow with(RequestForm form) {
        return new ClosingRow(id, number, form.title(), form.goal(), form.category(), form.participants(),
                workFinishedAt, rounds, evaluations, retrospective, archived, archivedOn);
    }

    ClosingRow numbered(String given) {
        return new ClosingRow(id, given, title, goal, category, departments, workFinishedAt, rounds, evaluations,
                retrospective, archived, archivedOn);
    }

    ClosingRow finished(@Nullable Instant at) {
        return new ClosingRow(id, number, title, goal, category, departments, at, rounds, evaluations, retrospective,
                archived, archivedOn);
    }

    ClosingRow applied(AcceptanceApplied application) {
        List<Round> more = new ArrayList<>(rounds);
        more.add(new Round(application, null, null));
        return with(more);
    }

    /** The last round as it is after something happened to it. */
    ClosingRow judged(Round last) {
        List<Round> changed = new ArrayList<>(rounds);
        changed.set(changed.size() - 1, last);
        return with(changed);
    }

    private ClosingRow with(List<Round> all) {
        return new ClosingRow(id, number, title, goal, category, departments, workFinishedAt, all, evaluations,
                retrospective, archived, archivedOn);
    }

    ClosingRow evaluated(DepartmentEvaluated one) {
        List<DepartmentEvaluated> more = new ArrayList<>(evaluations);
        more.add(one);
        return new ClosingRow(id, number, title, goal, category, departments, workFinishedAt, rounds, more,
                retrospective, archived, archivedOn);
    }

    ClosingRow taught(RetrospectiveHeld held) {
        return new ClosingRow(id, number, title, goal, category, departments, workFinishedAt, rounds, evaluations,
                held, archived, archivedOn);
    }

    ClosingRow archived(RequestArchived archive, LocalDate day) {
        return new ClosingRow(id, number, title, goal, category, departments, workFinishedAt, rounds, evaluations,
                retrospective, archive, day);
    }
}

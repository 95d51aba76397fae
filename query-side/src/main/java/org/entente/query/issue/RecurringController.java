package org.entente.query.issue;

import java.security.Principal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;
import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
import org.entente.query.calendar.CalendarProjection;
import org.entente.query.issue.RecurringView.PlanTaskRef;
import org.entente.query.request.RequestProjection;
import org.entente.query.request.RequestRow;
import org.entente.query.task.TaskProjection;
import org.entente.query.task.TaskRow;
import org.entente.query.view.Filter;
import org.entente.query.view.Snapshot;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The monthly analysis of recurring issues (handbook 1.5 D8), over what the reader may see. */
@RestController
final class RecurringController {
    /** The month asked about and the five before it. */
    private static final int MONTHS = 6;
    private static final int MOST = 100_000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final Answers answers;
    private final CaseAccess access;

    RecurringController(Answers answers, CaseAccess access) {
        this.answers = answers;
        this.access = access;
    }

    /** @param month such as 2026-06; the running month if it is not said */
    @GetMapping("/api/issues/recurring")
    ResponseEntity<RecurringView> recurring(@RequestParam(required = false) @Nullable YearMonth month, AsOf asOf,
            Principal who) {
        Sight sight = access.of(who);
        if (month != null && (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR)) {
            throw Refusal
                    .of(RefusalKind.BAD_REQUEST, "bad-parameter", "A month is one of 2000 to 2199, such as 2026-06.")
                    .with("parameter", "month");
        }
        return answers.any(asOf, at -> {
            ZoneId zone = CalendarProjection.inForce(at).zone();
            YearMonth asked = month == null ? YearMonth.from(at.now().atZone(zone)) : month;
            Instant from = asked.minusMonths(MONTHS - 1L).atDay(1).atStartOfDay(zone).toInstant();
            Instant until = asked.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
            List<IssueRow> rows = at.all(IssueProjection.ISSUES, sight
                    .inCircle(Filter.none().from("reported_at", from).before("reported_at", until), "circle"), MOST)
                    .stream().sorted(Comparator.<IssueRow, Instant>comparing(row -> row.report().at())
                            .thenComparing(row -> row.id().value()))
                    .toList();
            return new Recurrences(asked, MONTHS, zone, tasks(rows, at), numbers(rows, at)).of(rows);
        });
    }

    private static Function<IssueRow, @Nullable PlanTaskRef> tasks(List<IssueRow> rows, Snapshot at) {
        List<String> linked = rows.stream().map(row -> row.report().record().task()).filter(one -> one != null)
                .map(TaskId::value).distinct().toList();
        Map<String, TaskRow> tasks = at.some(TaskProjection.TASKS, linked).stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        return row -> {
            TaskId task = row.report().record().task();
            TaskRow found = task == null ? null : tasks.get(task.value());
            return found == null ? null : new PlanTaskRef(found.request().value(), found.item().planTask());
        };
    }

    private static Function<IssueRow, @Nullable String> numbers(List<IssueRow> rows, Snapshot at) {
        Map<RequestId, RequestRow> cases = at.some(RequestProjection.REQUESTS,
                rows.stream().map(row -> row.request().value()).distinct().toList()).stream()
                .collect(Collectors.toMap(RequestRow::id, Function.identity()));
        return row -> Issues.number(row, cases.get(row.request()));
    }
}

package org.entente.query.task;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.api.task.TaskStatus;
import org.entente.query.access.CaseAccess;
import org.entente.query.access.Sight;
import org.entente.query.calendar.CalendarProjection;
import org.entente.query.request.Cases;
import org.entente.query.request.RequestRow;
import org.entente.query.view.Filter;
import org.entente.query.web.Answers;
import org.entente.query.web.AsOf;
import org.entente.query.web.Codes;
import org.entente.query.web.ListBody;
import org.entente.query.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Work items; whether one is overdue is told for the moment asked about. */
@RestController
final class TaskController {
    private static final List<String> OPEN = List.of("not_started", "in_progress", "delayed", "blocked");

    private final Answers answers;
    private final CaseAccess access;

    TaskController(Answers answers, CaseAccess access) {
        this.answers = answers;
        this.access = access;
    }

    /** Filters of the list. */
    record Asked(@Nullable String request, @Nullable DepartmentId department, @Nullable PersonId assignee,
            @Nullable TaskStatus status, @Nullable Boolean overdue) {
        Filter filter(LocalDate today) {
            Filter filter = Filter.none().equal("request", request).equal("department", department)
                    .equal("assignee", assignee).equal("status", Codes.of(status));
            if (Boolean.FALSE.equals(overdue)) {
                throw Refusal.of(RefusalKind.BAD_REQUEST, "bad-parameter", "Leave overdue out, or ask for true.")
                        .with("parameter", "overdue");
            }
            return overdue != null ? filter.oneOf("status", OPEN).before("baseline_end", today) : filter;
        }
    }

    @GetMapping("/api/tasks")
    ResponseEntity<ListBody<TaskView>> list(Asked asked, AsOf asOf, Paging paging, Principal who) {
        Sight sight = access.of(who);
        return answers.list(asOf, paging, (at, query) -> {
            LocalDate today = CalendarProjection.inForce(at).dateOf(at.now());
            return TaskPages.of(at,
                    query.where(sight.inCases(asked.filter(today), "request")).sortedBy("baseline_end", false));
        });
    }

    @GetMapping("/api/tasks/{id}")
    ResponseEntity<TaskView> one(@PathVariable String id, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return answers.one(asOf, id, at -> {
            TaskRow row = at.get(TaskProjection.TASKS, id);
            WorkingCalendar calendar = CalendarProjection.inForce(at);
            RequestRow belongsTo = Cases.seen(row.request().value(), at, sight);
            return TaskView.of(row, Prerequisites.of(List.of(row), at).of(row),
                    ContactsDue.of(List.of(row), at).of(row),
                    calendar.dateOf(at.now()), calendar,
                    TaskActions.of(row, belongsTo, Cases.rolesByItemsToo(belongsTo, at, sight.person())));
        });
    }

    @GetMapping("/api/tasks/{id}/slips")
    ResponseEntity<SlipsView> slips(@PathVariable String id, AsOf asOf, Principal who) {
        Sight sight = access.of(who);
        return answers.one(asOf, id, at -> {
            TaskRow row = at.get(TaskProjection.TASKS, id);
            sight.requireCase(row.request().value());
            return SlipsView.of(row, CalendarProjection.inForce(at));
        });
    }
}

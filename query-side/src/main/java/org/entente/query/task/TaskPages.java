package org.entente.query.task;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.query.calendar.CalendarProjection;
import org.entente.query.view.ListQuery;
import org.entente.query.view.Page;
import org.entente.query.view.Snapshot;

/** Pages of work items, each with what other views know of it. */
final class TaskPages {
    private TaskPages() {}

    static Page<TaskView> of(Snapshot at, ListQuery query) {
        WorkingCalendar calendar = CalendarProjection.inForce(at);
        LocalDate today = calendar.dateOf(at.now());
        Page<TaskRow> page = at.list(TaskProjection.TASKS, query);
        Prerequisites prerequisites = Prerequisites.of(page.items(), at);
        ContactsDue contacts = ContactsDue.of(page.items(), at);
        return page.map(row -> TaskView.of(row, prerequisites.of(row), contacts.of(row), today, calendar, List.of()));
    }
}

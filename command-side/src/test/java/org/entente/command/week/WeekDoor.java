package org.entente.command.week;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.RequestId;
import org.entente.api.task.Baseline;
import org.entente.api.task.TaskCommand.OpenTask;
import org.entente.api.task.TaskId;
import org.entente.api.task.WorkItem;
import org.entente.api.text.Text;
import org.entente.api.week.WeekKey;
import org.entente.api.week.WeeklyUpdateCommand.OpenSlot;
import org.entente.api.week.WeeklyUpdateId;
import org.entente.command.request.ExecutingCase;
import org.entente.command.web.CaseNode;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Slots in cases that are executing, behind the front door. The node's clock stands on Monday 2 March 2026, so the service is
 * told that a week began; every test has weeks of its own.
 */
final class WeekDoor {
    static final CaseNode NODE = CaseNode.running();
    static final DepartmentId RND = new DepartmentId("rnd");
    static final DepartmentId SALES = new DepartmentId("sales");
    static final String LIAISON = "chen.ming";
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static int items;

    private WeekDoor() {}

    /** A department's slot in a new case, in which so many items are due. */
    static Due opened(WeekKey week, DepartmentId department, int due) {
        return opened(ExecutingCase.begun(), week, department, due);
    }

    static Due opened(RequestId request, WeekKey week, DepartmentId department, int due) {
        List<TaskId> tasks = new ArrayList<>();
        for (int i = 0; i < due; i++) {
            tasks.add(item(request, department));
        }
        return reopened(request, week, department, tasks);
    }

    /** The slot of another week, with items that are there. */
    static Due reopened(RequestId request, WeekKey week, DepartmentId department, List<TaskId> tasks) {
        WeeklyUpdateId slot = WeeklyUpdateId.of(request, department, week);
        NODE.react(new OpenSlot(slot, request, department, week, tasks,
                week.beginsAt(WorkingCalendar.DEFAULT_ZONE)));
        return new Due(slot, request, List.copyOf(tasks));
    }

    static TaskId item(RequestId request, DepartmentId department) {
        TaskId task = new TaskId("TSK-week-" + ++items);
        NODE.react(new OpenTask(task, request, WorkItem.plain(department, 1, 1, new Text("", "work"),
                new PersonId("chen.ming"), new Baseline(1, 4, LocalDate.parse("2026-02-24"),
                        LocalDate.parse("2026-03-20"))),
                NOW));
        return task;
    }

    record Due(WeeklyUpdateId slot, RequestId request, List<TaskId> tasks) {
        String task(int n) {
            return tasks.get(n).value();
        }

        List<String> stored() {
            return NODE.stored(slot.value());
        }
    }

    static MvcTestResult put(String person, String week, String rows, String... headers) {
        return NODE.put(person, "/api/weeks/" + week + "/updates", "{'rows':[" + rows + "]}", headers);
    }

    static String row(String task, String status, String rest) {
        return "{'task':'" + task + "','status':'" + status + "'" + rest + "}";
    }

    static void refused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status);
        assertThat(answer).bodyText().isEqualTo(code);
    }
}

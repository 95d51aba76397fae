package org.entente.query.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanTask;
import org.entente.api.task.WorkItem;
import org.entente.api.text.Text;
import org.entente.query.paper.Section.Column;
import org.entente.query.paper.Section.Table;
import org.entente.query.request.RequestRow;
import org.entente.query.task.TaskRow;
import org.jspecify.annotations.Nullable;

import static org.entente.query.paper.Section.column;

/** T2, the Task Assignment and Progress Tracker (handbook 1.8). */
record TrackerPaper(RequestRow row, @Nullable PlanContent plan, List<TaskRow> items, Names names,
        WorkingCalendar calendar, LocalDate today) {
    private static final List<Integer> WIDTHS = List.of(4, 11, 16, 22, 9, 9, 10, 10, 10, 10, 9, 7, 26, 10, 8, 14);

    Paper paper(Paper.Mark mark) {
        Map<Integer, PlanTask> tasks = plan == null
                ? Map.of()
                : plan.tasks().stream().collect(Collectors.toMap(PlanTask::number, Function.identity()));
        List<List<Value>> lines = new ArrayList<>();
        for (TaskRow item : items) {
            lines.add(line(lines.size() + 1, item, tasks.get(item.item().planTask())));
        }
        return new Paper(PaperKind.T2, row.number() == null ? "" : row.number(), row.papers().form().title(), true,
                WIDTHS, List.of(new Table(new Text("工作项", "Work items"), columns(), lines)), mark);
    }

    private static List<Column> columns() {
        return List.of(column("序号", "No.", 1), column("部门", "Department", 1), column("任务", "Task", 1),
                column("工作项", "Work item", 1), column("责任人", "Assignee", 1), column("周次", "Period", 1),
                column("计划开始", "Planned start", 1), column("计划完成", "Planned end", 1),
                column("实际开始", "Actual start", 1), column("实际完成", "Actual end", 1), column("进度状态", "Status", 1),
                column("完成%", "Percent", 1), column("说明", "Explanation", 1),
                column("新预计完成", "New expected date", 1), column("超期", "Overdue", 1), column("更新时间", "Updated at", 1));
    }

    private List<Value> line(int number, TaskRow row, @Nullable PlanTask task) {
        WorkItem item = row.item();
        return List.of(Value.of(Integer.valueOf(number)), names.department(item.department()),
                task == null ? Value.of(Integer.toString(item.planTask())) : Value.of(task.title()),
                Value.of(item.title()), names.person(row.assignee()), period(item), Value.of(item.plannedStart()),
                Value.of(item.plannedEnd()), day(row.startedAt()), day(row.completedAt()),
                CodeWords.of(row.status()), Value.of(Integer.valueOf(row.percent())), Value.of(row.note()),
                Value.of(row.commitment()), row.isOverdueOn(today) ? CodeWords.yesOrNo(true) : Value.NOTHING,
                Value.of(row.reportedAt()));
    }

    private Value day(@Nullable Instant moment) {
        return moment == null ? Value.NOTHING : Value.of(calendar.dateOf(moment));
    }

    private static Value period(WorkItem item) {
        return item.firstWeek() == item.lastWeek()
                ? Value.of(new Text("第%d周".formatted(item.firstWeek()), "week " + item.firstWeek()))
                : Value.of(new Text("第%d–%d周".formatted(item.firstWeek(), item.lastWeek()),
                        "weeks %d–%d".formatted(item.firstWeek(), item.lastWeek())));
    }
}

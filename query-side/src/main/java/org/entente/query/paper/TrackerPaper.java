package org.entente.query.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanTask;
import org.entente.api.task.TaskId;
import org.entente.api.task.WorkItem;
import org.entente.api.text.Text;
import org.entente.query.paper.Section.Column;
import org.entente.query.paper.Section.Table;
import org.entente.query.request.RequestRow;
import org.entente.query.task.Flag;
import org.entente.query.task.Prerequisite;
import org.entente.query.task.Prerequisites;
import org.entente.query.task.SlipsView;
import org.entente.query.task.TaskRow;
import org.jspecify.annotations.Nullable;

import static org.entente.query.paper.Section.column;

/** T2, the Task Assignment and Progress Tracker (handbook 1.8). */
record TrackerPaper(RequestRow row, @Nullable PlanContent plan, List<TaskRow> items, Prerequisites waiting,
        Names names, WorkingCalendar calendar, LocalDate today) {
    private static final List<Integer> WIDTHS = List.of(4, 10, 12, 16, 12, 8, 8, 10, 6, 18, 6, 7, 10, 10, 10, 10, 10,
            10,
            6, 12, 10, 18, 15, 8);

    Paper paper(Paper.Mark mark) {
        Map<Integer, PlanTask> tasks = plan == null
                ? Map.of()
                : plan.tasks().stream().collect(Collectors.toMap(PlanTask::number, Function.identity()));
        Map<TaskId, Integer> numbers = new HashMap<>();
        items.forEach(one -> numbers.put(one.id(), numbers.size() + 1));
        List<List<Value>> lines = items.stream().map(one -> line(one, tasks.get(one.item().planTask()), numbers))
                .toList();
        return new Paper(PaperKind.T2, row.number() == null ? "" : row.number(), row.papers().form().title(), true,
                WIDTHS, List.of(new Table(new Text("工作项", "Work items"), columns(), lines)), mark);
    }

    private static List<Column> columns() {
        return List.of(column("序号", "No.", 1), column("部门", "Department", 1), column("任务", "Task", 1),
                column("工作项", "Work item", 1), column("交付物", "Deliverable", 1), column("责任人", "Assignee", 1),
                column("周次", "Period", 1), column("进度状态", "Status", 1), column("完成%", "Percent", 1),
                column("说明", "Explanation", 1), column("风险", "Risk level", 1),
                column("前置项", "Depends on", 1), column("计划开始", "Planned start", 1),
                column("计划完成", "Planned end", 1), column("新预计完成", "New expected date", 1),
                column("对接人预测", "Forecast", 1), column("实际开始", "Actual start", 1),
                column("实际完成", "Actual end", 1), column("超期", "Overdue", 1),
                column("延误及原因", "Slip and causes", 1), column("重点关注", "Attention flag", 1),
                column("对接记录", "Contact note", 1), column("更新时间", "Updated at", 1),
                column("更新人", "Updated by", 1));
    }

    private List<Value> line(TaskRow row, @Nullable PlanTask task, Map<TaskId, Integer> numbers) {
        WorkItem item = row.item();
        return List.of(Value.of(numbers.get(row.id())), names.department(item.department()),
                task == null ? Value.of(Integer.toString(item.planTask())) : Value.of(task.title()),
                Value.of(item.title()), Value.of(item.deliverable()), names.person(row.assignee()), period(item),
                CodeWords.of(row.status()), Value.of(Integer.valueOf(row.percent())), Value.of(row.note()),
                CodeWords.of(item.risk()), dependsOn(row, numbers), Value.of(item.plannedStart()),
                Value.of(row.baseline()), Value.of(row.commitment()), Value.of(row.promises().forecast()),
                day(row.startedAt()), day(row.completedAt()),
                row.isOverdueOn(today) ? CodeWords.yesOrNo(true) : Value.NOTHING, slip(row),
                row.flag() == null ? Value.NOTHING : flag(row.flag()), contacts(row), Value.of(row.reportedAt()),
                names.actor(row.reportedBy()));
    }

    /** By the numbers of this paper; an item that is not on it by its title. */
    private Value dependsOn(TaskRow row, Map<TaskId, Integer> numbers) {
        List<Text> others = new ArrayList<>();
        for (Prerequisite one : waiting.of(row)) {
            Integer number = numbers.get(one.task());
            others.add(number == null ? one.title() : new Text("#" + number, "#" + number));
        }
        return Names.lines(others);
    }

    /** In calendar days: a slip that was promised, or came unannounced, by its causes (handbook 1.3 B14, 1.4). */
    private Value slip(TaskRow row) {
        SlipsView slips = SlipsView.of(row, calendar);
        if (slips.total() == 0 && slips.byCause().isEmpty()) {
            return Value.NOTHING;
        }
        List<Text> all = new ArrayList<>(List.of(days(new Text("共", "total"), slips.total())));
        slips.byCause().forEach(one -> all.add(days(one.label(), one.days())));
        return Names.lines(all);
    }

    private static Text days(Text label, int days) {
        return new Text("%s %d 天".formatted(label.zh(), days), "%s: %d d".formatted(label.en(), days));
    }

    private Value flag(Flag flag) {
        Text state = CodeWords.text(flag.state());
        LocalDate since = calendar.dateOf(flag.flaggedAt());
        return Value.of(new Text("%s，自 %s".formatted(state.zh(), since), "%s since %s".formatted(state.en(), since)));
    }

    private Value contacts(TaskRow row) {
        return Names.lines(row.asked().stream().map(this::contact).toList());
    }

    private Text contact(Flag.Contact one) {
        Text person = Names.words(names.person(one.spokenTo()));
        Text way = CodeWords.text(one.way());
        LocalDate day = calendar.dateOf(one.at());
        return new Text("%s %s（%s）：%s".formatted(day, person.zh(), way.zh(), either(one.note().zh(), one.note().en())),
                "%s %s (%s): %s".formatted(day, person.en(), way.en(), either(one.note().en(), one.note().zh())));
    }

    private static String either(String wanted, String other) {
        return wanted.isEmpty() ? other : wanted;
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

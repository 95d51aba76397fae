package org.entente.query.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.entente.api.rollup.CaseSection;
import org.entente.api.rollup.ItemRow;
import org.entente.api.rollup.RollUpPhase;
import org.entente.api.rollup.Tally;
import org.entente.api.text.Text;
import org.entente.api.week.WeekKey;
import org.entente.query.paper.Section.Column;
import org.entente.query.paper.Section.Fields;
import org.entente.query.paper.Section.Table;
import org.entente.query.rollup.RollUpView;
import org.jspecify.annotations.Nullable;

import static org.entente.query.paper.Section.column;
import static org.entente.query.paper.Section.field;

/** The company's weekly summary on paper (handbook 1.4 C3): as much of it as the reader sees. */
record RollUpPaper(RollUpView rollUp, Names names) {
    private static final List<Integer> WIDTHS = Collections.nCopies(24, 6);

    Paper paper(Paper.Mark mark) {
        List<Section> sections = new ArrayList<>(List.of(head()));
        Tally company = rollUp.company();
        if (company != null) {
            sections.add(sums(company));
        }
        for (CaseSection one : rollUp.cases()) {
            sections.add(items(one));
            sections.add(slots(one));
        }
        String day = rollUp.header().summaryDay().toString();
        return new Paper(PaperKind.ROLL_UP, rollUp.id().value(), new Text(day, day), true, WIDTHS, sections, mark);
    }

    private Section head() {
        return new Fields(new Text("汇总信息", "Summary"), List.of(
                field("汇总日", "Summary day", Value.of(rollUp.header().summaryDay())),
                field("涵盖周次", "Weeks", Value.of(String.join(", ",
                        rollUp.header().weeks().stream().map(WeekKey::value).toList()))),
                field("状态", "State", Value.of(rollUp.phase() == RollUpPhase.PUBLISHED
                        ? new Text("已发布", "Published")
                        : new Text("草稿", "Draft"))),
                field("数据位置", "Position of the figures", Value.of(BigDecimal.valueOf(rollUp.position()))),
                field("发布人", "Published by", names.person(rollUp.publishedBy())),
                field("发布时间", "Published at", Value.of(rollUp.publishedAt()))));
    }

    private Section sums(Tally company) {
        List<List<Value>> rows = new ArrayList<>();
        rollUp.departments().forEach(one -> rows.add(sum(Value.of(one.name()), one.tally())));
        rows.add(sum(Value.of(new Text("全公司", "Company")), company));
        return new Table(new Text("部门汇总", "By department"),
                List.of(column("部门", "Department", 4), column("未开始", "Not started", 2), column("进行中", "In progress", 2),
                        column("延期", "Delayed", 2), column("受阻", "Blocked", 2), column("已完成", "Completed", 2),
                        column("超期", "Overdue", 2), column("重点关注", "Under attention", 2),
                        column("更新及时", "Updates in time", 2), column("更新缺失", "Updates missing", 2),
                        column("延误天数", "Days late", 2)),
                rows);
    }

    private static List<Value> sum(Value name, Tally tally) {
        return List.of(name, number(tally.items().notStarted()), number(tally.items().inProgress()),
                number(tally.items().delayed()), number(tally.items().blocked()), number(tally.items().completed()),
                number(tally.items().overdue()), number(tally.attention().now()), number(tally.slots().inTime()),
                number(tally.arrears().now()), number(tally.slip().now()));
    }

    private Section items(CaseSection section) {
        return new Table(heading(section, "工作项", "work items"), itemColumns(),
                section.items().stream().map(this::item).toList());
    }

    private static List<Column> itemColumns() {
        return List.of(column("部门", "Department", 2), column("工作项", "Work item", 5), column("责任人", "Assignee", 2),
                column("进度状态", "Status", 2), column("完成%", "Percent", 1), column("计划完成", "Planned end", 2),
                column("承诺完成", "Promised end", 2), column("预计完成", "Forecast end", 2),
                column("延误天数", "Days late", 1), column("重点关注", "Attention", 2), column("说明", "Explanation", 3));
    }

    private List<Value> item(ItemRow row) {
        return List.of(names.department(row.department()), Value.of(row.title()), names.person(row.assignee()),
                CodeWords.of(row.status()), number(row.percent()), Value.of(row.baselineEnd()),
                Value.of(row.commitment()), Value.of(row.forecastEnd()), number(row.slip()),
                CodeWords.of(row.attention()), Value.of(row.note()));
    }

    private Section slots(CaseSection section) {
        return new Table(heading(section, "周进度更新", "weekly updates"),
                List.of(column("部门", "Department", 6), column("周", "Week", 4), column("结果", "Outcome", 4),
                        column("更新时间", "Filled at", 4), column("免报理由", "Excused because", 6)),
                section.slots().stream().map(one -> List.of(names.department(one.department()),
                        Value.of(one.week().value()), CodeWords.of(one.outcome()), Value.of(one.filledAt()),
                        Value.of(one.reason()))).toList());
    }

    private static Text heading(CaseSection section, String zh, String en) {
        return new Text("%s %s：%s".formatted(section.number(), either(section.title().zh(), section.title().en()), zh),
                "%s %s: %s".formatted(section.number(), either(section.title().en(), section.title().zh()), en));
    }

    private static String either(@Nullable String text, String other) {
        return text == null || text.isEmpty() ? other : text;
    }

    private static Value number(long number) {
        return Value.of(BigDecimal.valueOf(number));
    }
}

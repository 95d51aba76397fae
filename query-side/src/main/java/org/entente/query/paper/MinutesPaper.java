package org.entente.query.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.MeetingSlot;
import org.entente.api.meeting.Minutes;
import org.entente.api.meeting.MinutesItem;
import org.entente.api.text.Text;
import org.entente.query.meeting.MeetingRow;
import org.entente.query.meeting.MinutesRecord;
import org.entente.query.paper.Section.Fields;
import org.entente.query.paper.Section.Table;
import org.entente.query.request.RequestRow;
import org.jspecify.annotations.Nullable;

import static org.entente.query.paper.Section.column;
import static org.entente.query.paper.Section.field;
import static org.entente.query.paper.Section.longField;

/** T4, the minutes of a meeting (handbook 1.8): the latest edition, or as much as is known before one. */
record MinutesPaper(MeetingRow row, RequestRow belongsTo, Files files, Names names) {
    Paper paper(Paper.Mark mark) {
        List<Section> sections = new ArrayList<>(List.of(head(), attendance()));
        MinutesRecord record = row.minutes().isEmpty() ? null : row.minutes().getLast();
        if (record != null) {
            sections.addAll(List.of(agenda(record.minutes()), decisions(record.minutes()), duties(record.minutes()),
                    actions(record.minutes()), unresolved(record.minutes()), end(record), words(record)));
        }
        return Paper.upright(PaperKind.T4, belongsTo.number(), belongsTo.papers().form().title(), sections, mark);
    }

    private Section head() {
        List<MeetingSlot> dates = row.invitation().dates();
        MeetingSlot slot = dates.isEmpty() ? null : dates.getLast();
        Minutes minutes = row.minutes().isEmpty() ? null : row.minutes().getLast().minutes();
        return new Fields(new Text("会议信息", "Meeting"), List.of(
                field("会议类型", "Kind", CodeWords.of(row.kind())),
                field("协同编号", "Case", Value.of(belongsTo.number())),
                longField("主题", "Subject", Value.of(minutes == null ? null : minutes.subject())),
                field("开始时间", "Begin", Value.of(slot == null ? null : slot.startsAt())),
                field("结束时间", "End", Value.of(slot == null ? null : slot.endsAt())),
                longField("地点", "Place", Value.of(slot == null ? null : slot.place())),
                field("主持人", "Chair", names.person(row.invitation().chair())),
                field("记录人", "Recorder", names.person(minutes == null ? null : minutes.recorder()))));
    }

    private Section attendance() {
        return new Table(new Text("参会人员", "Attendance"),
                List.of(column("人员", "Person", 3), column("出席情况", "Presence", 2), column("代替人", "Substitute", 3),
                        column("缺席原因", "Reason", 4)),
                row.course().attendance().isEmpty()
                        ? row.invitation().attendees().stream().map(one -> List.of(names.person(one), Value.NOTHING,
                                Value.NOTHING, Value.NOTHING)).toList()
                        : row.course().attendance().stream().map(this::attended).toList());
    }

    private List<Value> attended(Attendance one) {
        return List.of(names.person(one.person()), CodeWords.of(one.presence()), names.person(one.substitute()),
                Value.of(one.reason()));
    }

    private static Section agenda(Minutes minutes) {
        return new Table(new Text("议题", "Agenda"),
                List.of(column("要点", "Points", 4), column("一致意见", "Agreement", 4), column("分歧", "Disagreement", 4)),
                minutes.agenda().stream().map(one -> List.of(Value.of(one.points()), Value.of(one.agreement()),
                        Value.of(one.disagreement()))).toList());
    }

    private static Section decisions(Minutes minutes) {
        return new Table(new Text("决议", "Decisions"), List.of(column("决议内容", "Decision", 12)),
                of(minutes, MinutesItem.Decision.class, one -> List.of(Value.of(one.text()))));
    }

    private Section duties(Minutes minutes) {
        List<List<Value>> rows = new ArrayList<>(of(minutes, MinutesItem.DutyBoundary.class,
                one -> List.of(Value.of(new Text("职责边界", "Duty boundary")), names.department(one.department()),
                        Value.of(one.text()), Value.NOTHING)));
        rows.addAll(of(minutes, MinutesItem.ResourcePledge.class,
                one -> List.of(Value.of(new Text("资源承诺", "Resource pledge")), names.department(one.department()),
                        Value.of(one.what()), one.amountCny() == null
                                ? Value.of(one.people())
                                : Value.of(one.amountCny()))));
        rows.addAll(of(minutes, MinutesItem.Risk.class,
                one -> List.of(Value.of(new Text("风险", "Risk")), names.department(one.department()),
                        Value.of(one.text()), Value.of(one.contingency()))));
        return new Table(new Text("职责、资源与风险", "Duties, resources and risks"),
                List.of(column("类别", "Kind", 2), column("部门", "Department", 2), column("内容", "Text", 5),
                        column("数量 / 预案", "Amount / contingency", 3)),
                rows);
    }

    private Section actions(Minutes minutes) {
        return new Table(new Text("行动项", "Actions"),
                List.of(column("内容", "Content", 5), column("部门", "Department", 2), column("责任人", "Assignee", 2),
                        column("期限", "Due", 1), column("状态", "Status", 2)),
                of(minutes, MinutesItem.Action.class,
                        one -> List.of(Value.of(one.content()), names.department(one.department()),
                                names.person(one.assignee()), Value.of(one.dueOn()), status(one))));
    }

    private Value status(MinutesItem.Action action) {
        return row.done().stream().filter(done -> done.action().equals(action.id())).findFirst()
                .map(done -> Value.of(done.at())).orElse(Value.of(new Text("未完成", "Open")));
    }

    private static Section unresolved(Minutes minutes) {
        return new Table(new Text("遗留问题", "Unresolved points"), List.of(column("内容", "Point", 12)),
                minutes.unresolved().stream().map(one -> List.of(Value.of(one))).toList());
    }

    private Section end(MinutesRecord record) {
        return new Fields(new Text("纪要", "The minutes"), List.of(
                field("版次", "Edition", Value.of(Integer.valueOf(record.edition()))),
                field("印发时间", "Issued at", Value.of(record.issuedAt())),
                field("下次会议", "Next meeting", Value.of(record.minutes().nextMeeting())),
                field("生效时间", "Stood at", Value.of(record.stoodAt())),
                longField("附件", "Attachments", files.of(record.minutes().attachments())),
                longField("未表态人员", "Silent", names.people(record.silent())),
                longField("承诺不计入的部门", "Departments whose pledges do not count",
                        names.departments(record.notAgreed()))));
    }

    private Section words(MinutesRecord record) {
        List<List<Value>> rows = new ArrayList<>();
        record.confirmed().forEach(one -> rows.add(word(one, null)));
        record.objected().forEach(one -> rows.add(word(one, String.valueOf(one.reason()))));
        return new Table(new Text("参会人确认", "Confirmation by attendees"),
                List.of(column("人员", "Person", 3), column("意见", "Answer", 2), column("理由", "Reason", 4),
                        column("时间", "At", 3)),
                rows);
    }

    private List<Value> word(MinutesRecord.Word one, @Nullable String objection) {
        return List.of(names.person(one.person()), Value.of(objection == null
                ? new Text("确认", "Confirmed")
                : new Text("异议", "Objected")), Value.of(objection), Value.of(one.at()));
    }

    private static <T extends MinutesItem> List<List<Value>> of(Minutes minutes, Class<T> kind,
            Function<T, List<Value>> row) {
        return minutes.items().stream().filter(kind::isInstance).map(kind::cast).map(row).toList();
    }
}

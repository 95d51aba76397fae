package org.entente.query.paper;

import java.util.List;

import org.entente.api.issue.IssueRecord;
import org.entente.api.issue.StatutoryAnswer;
import org.entente.api.text.Text;
import org.entente.query.issue.Handling;
import org.entente.query.issue.IssueRow;
import org.entente.query.issue.Report;
import org.entente.query.issue.Solution;
import org.entente.query.issue.Suspension;
import org.entente.query.paper.Section.Fields;
import org.entente.query.paper.Section.Table;
import org.entente.query.request.RequestRow;
import org.jspecify.annotations.Nullable;

import static org.entente.query.paper.Section.column;
import static org.entente.query.paper.Section.field;
import static org.entente.query.paper.Section.longField;

/** T3, the Issue Record (handbook 1.8). */
record IssuePaper(IssueRow row, @Nullable String number, RequestRow belongsTo, @Nullable Text relatedTask,
        Names names) {
    Paper paper(Paper.Mark mark) {
        return Paper.upright(PaperKind.T3, number == null ? row.id().value() : number,
                belongsTo.papers().form().title(),
                List.of(head(), report(), levels(), measures(), acts(), notes(), solution()), mark);
    }

    private Section head() {
        Report report = row.report();
        return new Fields(new Text("基本信息", "Basics"), List.of(
                field("编号", "Number", Value.of(number)),
                field("状态", "State", CodeWords.of(row.phase())),
                field("协同编号", "Case", Value.of(belongsTo.number())),
                field("问题类型", "Kind", CodeWords.of(report.record().kind())),
                field("上报人", "Reported by", names.actor(report.reporter())),
                field("上报部门", "Reporter's department", names.department(report.department())),
                field("上报时间", "Reported at", Value.of(report.at())),
                field("登记时间", "Recorded at", Value.of(report.recordedAt())),
                field("紧急程度", "Urgency", CodeWords.of(row.urgency())),
                field("负责层级", "Held by", names.party(row.held())),
                field("责任部门", "Responsible departments", names.departments(report.record().responsible())),
                field("应解决时间", "To be solved by", Value.of(row.solveBy())),
                longField("相关工作项", "Related work item", Value.of(relatedTask))));
    }

    private Section report() {
        IssueRecord record = row.report().record();
        return new Fields(new Text("问题描述", "Description"), List.of(
                longField("问题描述", "Description", Value.of(record.description())),
                longField("影响范围", "Scope of impact", Value.of(record.impact())),
                longField("可能后果", "Probable consequence", Value.of(record.consequence())),
                longField("建议方案", "Proposed solution", Value.of(record.proposal())),
                longField("需要支持", "Help needed from", names.departments(record.helpFrom()))));
    }

    private Section levels() {
        return new Table(new Text("级别变化", "Level history"),
                List.of(column("级别", "Level", 1), column("起始时间", "From", 2), column("缘由", "Cause", 2),
                        column("负责层级", "Held by", 2), column("已告知", "Told", 3), column("应解决时间", "Solve by", 2)),
                row.levels().stream().map(one -> List.of(CodeWords.of(one.urgency()), Value.of(one.from()),
                        cause(one.cause(), one.reason()), names.party(one.held()), names.parties(one.told()),
                        Value.of(one.solveBy()))).toList());
    }

    private static Value cause(String cause, @Nullable Text reason) {
        return reason == null || reason.isBlank() ? CodeWords.of("Cause", cause) : Value.of(reason);
    }

    private Section measures() {
        return new Table(new Text("解决措施与时限", "Decided solution and time limit"),
                List.of(column("措施", "Measure", 6), column("部门", "Department", 2),
                        column("责任人", "Responsible person", 2),
                        column("期限", "By", 2)),
                row.handling().measures().stream().map(one -> List.of(Value.of(one.what()),
                        names.department(one.department()), names.person(one.assignee()), Value.of(one.by())))
                        .toList());
    }

    private Section acts() {
        return new Table(new Text("处理时间", "Clock times"),
                List.of(column("时间", "At", 3), column("事项", "What", 6), column("经办", "By", 3)),
                row.handling().acts().stream().map(one -> List.of(Value.of(one.at()), CodeWords.of("Act", one.type()),
                        names.actor(one.actor()))).toList());
    }

    private Section notes() {
        return new Table(new Text("记录与续报", "Notes and follow-up reports"),
                List.of(column("时间", "At", 2), column("事项", "What", 2), column("记录人", "By", 2),
                        column("内容", "Text", 6)),
                row.handling().notes().stream().map(one -> List.of(Value.of(one.at()), CodeWords.of("Act", one.type()),
                        names.actor(one.author()), Value.of(one.text()))).toList());
    }

    private Section solution() {
        Solution solution = row.solution();
        Handling handling = row.handling();
        Suspension stop = handling.suspension();
        StatutoryAnswer law = handling.statutory();
        return new Fields(new Text("解决与验证", "Solution and verification"), List.of(
                field("责任人", "Responsible person", names.person(handling.responsible())),
                field("解决人", "Solved by", names.actor(solution.solver())),
                field("解决时间", "Solved at", Value.of(solution.solvedAt())),
                longField("实际结果", "Actual result", Value.of(solution.result())),
                field("验证人", "Verified by", names.actor(solution.verifier())),
                field("销号时间", "Closed at", Value.of(solution.endedAt())),
                longField("验证意见", "Verifier's comment", Value.of(solution.comment())),
                longField("证据（SHA-256）", "Evidence (SHA-256)", Value.of(String.join("\n", solution.attachments()))),
                longField("专项小组 / 应急小组", "Task force / response team", names.departments(
                        handling.team().isEmpty() ? handling.taskForce() : handling.team())),
                longField("挂起", "Suspension", stop == null ? Value.NOTHING : Value.of(stop.reason())),
                field("挂起至", "Suspended until", stop == null ? Value.NOTHING : Value.of(stop.until())),
                field("依法上报时间", "Reported to authorities at", law == null ? Value.NOTHING : Value.of(law.filedAt())),
                field("属依法上报事故", "Accident reportable by law",
                        law == null ? Value.NOTHING : CodeWords.yesOrNo(law.reportable()))));
    }
}

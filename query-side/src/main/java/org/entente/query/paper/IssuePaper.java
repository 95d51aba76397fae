package org.entente.query.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueRecord;
import org.entente.api.issue.StatutoryAnswer;
import org.entente.api.issue.Urgency;
import org.entente.api.text.Text;
import org.entente.query.issue.EvidenceFile;
import org.entente.query.issue.Force;
import org.entente.query.issue.Handling;
import org.entente.query.issue.IssueRow;
import org.entente.query.issue.Issues;
import org.entente.query.issue.MergedIssue;
import org.entente.query.issue.Report;
import org.entente.query.issue.ResponseTime;
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
        Issues.Beside beside, Files files, Names names) {
    private static final int MINUTE = 60;

    Paper paper(Paper.Mark mark) {
        Handling handling = row.handling();
        List<Section> sections = new ArrayList<>(List.of(head(), report(), levels(), measures(), times(), force()));
        addIf(!handling.asked().isEmpty() || !handling.statements().isEmpty(), this::statements, sections);
        addIf(handling.suspension() != null, this::suspension, sections);
        sections.addAll(List.of(acts(), notes(), solution(), evidence()));
        addIf(!beside.merged().isEmpty() || beside.mergedInto() != null || row.solution().endReason() != null,
                this::merges, sections);
        addIf(row.urgency() == Urgency.CRITICAL || handling.statutory() != null, this::law, sections);
        addIf(row.solution().review() != null, this::review, sections);
        return Paper.upright(PaperKind.T3, number == null ? row.id().value() : number,
                belongsTo.papers().form().title(), sections, mark);
    }

    private static void addIf(boolean applies, Supplier<Section> section, List<Section> sections) {
        if (applies) {
            sections.add(section.get());
        }
    }

    private Section head() {
        Report report = row.report();
        IssueRecord record = report.record();
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
                longField("相关工作项", "Related work item", Value.of(relatedTask)),
                field("工作项因此受阻", "Blocks the work item", record.task() == null
                        ? Value.NOTHING
                        : CodeWords.yesOrNo(record.blockedItem().isPresent())),
                field("重开次数", "Reopened", Value.of(Integer.valueOf(row.solution().reopened())))));
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

    /** Every limit that it ever had: from when it counted, until when, and when it was done (handbook 1.5, 1.7). */
    private Section times() {
        return new Table(new Text("时限与用时", "Clock times"),
                List.of(column("时限", "Limit", 3), column("起算", "From", 2), column("应完成", "Due", 2),
                        column("完成", "Done at", 2), column("用时（分）", "Minutes", 1), column("结果", "Outcome", 2)),
                beside.times().stream().sorted(Comparator.comparing(ResponseTime::from)
                        .thenComparing(ResponseTime::dueAt).thenComparing(ResponseTime::code))
                        .map(one -> List.of(CodeWords.of("Limit", one.code().code()),
                                Value.of(one.from()), Value.of(one.dueAt()), Value.of(one.doneAt()),
                                one.took() == null ? Value.NOTHING : Value.of((int) (one.took().toSeconds() / MINUTE)),
                                CodeWords.of(one.outcome())))
                        .toList());
    }

    private Section force() {
        Force force = row.handling().force();
        return new Fields(new Text("专项小组与应急小组", "Task force and response team"), force == null
                ? List.of(longField("应急小组", "Response team", names.departments(row.handling().team())))
                : List.of(longField("专项小组部门", "Departments of the task force", names.departments(force.departments())),
                        longField("专项小组成员", "Members of the task force", names.people(force.members())),
                        longField("授权", "Mandate", Value.of(force.mandate())),
                        field("成立时间", "Formed at", Value.of(force.formedAt())),
                        field("解散时间", "Ended at", Value.of(force.endedAt())),
                        longField("解散理由", "Ended because", Value.of(force.endReason())),
                        longField("应急小组", "Response team", names.departments(row.handling().team()))));
    }

    private Section statements() {
        List<List<Value>> rows = new ArrayList<>();
        row.handling().statements().forEach(one -> rows.add(
                List.of(names.department(one.department()), Value.of(one.reasons()), Value.of(one.at()))));
        row.handling().asked().stream().filter(asked -> row.handling().statements().stream()
                .noneMatch(one -> one.department().equals(asked)))
                .forEach(asked -> rows.add(List.of(names.department(asked), Value.of(
                        new Text("尚未说明", "Not given yet")), Value.NOTHING)));
        return new Table(new Text("各部门书面说明", "Statements of the departments"),
                List.of(column("部门", "Department", 2), column("理由", "Reasons", 8), column("时间", "At", 2)), rows);
    }

    private Section suspension() {
        Suspension stop = Objects.requireNonNull(row.handling().suspension());
        return new Fields(new Text("挂起", "Suspension"), List.of(
                field("自", "Since", Value.of(stop.since())), field("至", "Until", Value.of(stop.until())),
                longField("理由", "Reason", Value.of(stop.reason()))));
    }

    private Section acts() {
        return new Table(new Text("处理经过", "What was done"),
                List.of(column("时间", "At", 3), column("事项", "What", 6), column("经办", "By", 3)),
                row.handling().acts().stream().map(one -> List.of(Value.of(one.at()), CodeWords.of("Act", one.type()),
                        names.actor(one.actor()))).toList());
    }

    private Section notes() {
        return new Table(new Text("记录与续报", "Notes and follow-up reports"),
                List.of(column("时间", "At", 2), column("事项", "What", 2), column("记录人", "By", 2),
                        column("内容", "Text", 4), column("附件", "Files", 2)),
                row.handling().notes().stream().map(one -> List.of(Value.of(one.at()), CodeWords.of("Act", one.type()),
                        names.actor(one.author()), Value.of(one.text()), files.of(one.attachments()))).toList());
    }

    private Section solution() {
        Solution solution = row.solution();
        return new Fields(new Text("解决与验证", "Solution and verification"), List.of(
                field("责任人", "Responsible person", names.person(row.handling().responsible())),
                field("解决人", "Solved by", names.actor(solution.solver())),
                field("解决时间", "Solved at", Value.of(solution.solvedAt())),
                longField("实际结果", "Actual result", Value.of(solution.result())),
                field("验证人", "Verified by", names.actor(solution.verifier())),
                field("销号时间", "Closed at", Value.of(solution.endedAt())),
                longField("验证意见", "Verifier's comment", Value.of(solution.comment())),
                longField("解决证据", "Evidence of the solution", files.of(solution.attachments()))));
    }

    private Section evidence() {
        return new Table(new Text("证据", "Evidence"), List.of(column("文件（SHA-256）", "File (SHA-256)", 3),
                column("上传人", "By", 2), column("时间", "At", 2), column("来自", "From", 1),
                column("移除", "Taken off", 2), column("移除理由", "Why", 2)),
                beside.evidence().stream().map(this::row).toList());
    }

    private List<Value> row(EvidenceFile file) {
        EvidenceFile.Removal removed = file.removed();
        return List.of(Value.of(Files.written(file)), names.actor(file.by()), Value.of(file.at()), from(file),
                removed == null ? Value.NOTHING : Value.of(removed.at()),
                removed == null ? Value.NOTHING : Value.of(removed.reason()));
    }

    private Value from(EvidenceFile file) {
        return beside.merged().stream().filter(one -> one.id().equals(file.from())).findFirst()
                .map(one -> Value.of(numberOf(one))).orElse(Value.NOTHING);
    }

    private Section merges() {
        List<List<Value>> rows = new ArrayList<>();
        beside.merged().forEach(one -> rows.add(List.of(Value.of(new Text("并入本问题", "Merged into this")),
                Value.of(numberOf(one)), Value.of(one.description()), Value.of(one.reportedAt()), Value.NOTHING)));
        MergedIssue into = beside.mergedInto();
        if (into != null) {
            rows.add(List.of(Value.of(new Text("并入", "Merged into")), Value.of(numberOf(into)),
                    Value.of(into.description()), Value.of(into.reportedAt()), Value.of(row.solution().endReason())));
        } else if (row.solution().endReason() != null) {
            rows.add(List.of(CodeWords.of(row.phase()), Value.NOTHING, Value.NOTHING, Value.NOTHING,
                    Value.of(row.solution().endReason())));
        }
        return new Table(new Text("合并与不予受理", "Merges and dismissal"),
                List.of(column("关系", "Relation", 2), column("编号", "Number", 2), column("问题描述", "Description", 4),
                        column("上报时间", "Reported at", 2), column("理由", "Reason", 2)),
                rows);
    }

    private static String numberOf(MergedIssue one) {
        return one.number() == null ? one.id().value() : one.number();
    }

    private Section law() {
        StatutoryAnswer law = row.handling().statutory();
        return new Fields(new Text("依法上报", "Report required by law"), List.of(
                field("属依法上报事故", "Accident reportable by law", law == null
                        ? Value.of(new Text("尚未答复", "Not answered yet"))
                        : CodeWords.yesOrNo(law.reportable())),
                field("依法上报时间", "Reported to authorities at", law == null ? Value.NOTHING : Value.of(law.filedAt())),
                longField("上报文号", "Reference of that report",
                        law == null ? Value.NOTHING : Value.of(law.reference()))));
    }

    private Section review() {
        IssueEvent.Reviewed review = Objects.requireNonNull(row.solution().review());
        return new Fields(new Text("事件复盘", "Incident review"), List.of(
                longField("原因", "Cause", Value.of(review.cause())),
                longField("响应时间", "Response times", Value.of(review.responseTimes())),
                longField("代价", "Cost", Value.of(review.cost())),
                longField("改进", "Improvements", Value.of(review.improvements())),
                longField("附件", "Files", files.of(review.attachments())),
                field("时间", "At", Value.of(review.occurredAt()))));
    }
}

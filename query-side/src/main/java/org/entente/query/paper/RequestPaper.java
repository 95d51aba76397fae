package org.entente.query.paper;

import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.Adjustment;
import org.entente.api.request.RequestForm;
import org.entente.api.request.ResourceNeed;
import org.entente.api.request.ReviewFindings;
import org.entente.api.request.ReviewFindings.Point;
import org.entente.api.text.Text;
import org.entente.query.attachment.AttachmentRow;
import org.entente.query.paper.Section.Fields;
import org.entente.query.paper.Section.Table;
import org.entente.query.request.ObjectionRow;
import org.entente.query.request.Participant;
import org.entente.query.request.RequestRow;
import org.entente.query.request.ResourceView;
import org.entente.query.request.Review;

import static org.entente.query.paper.Section.column;
import static org.entente.query.paper.Section.field;
import static org.entente.query.paper.Section.longField;

/** T1, the Collaboration Request (handbook 1.8). */
record RequestPaper(RequestRow row, List<ObjectionRow> objections, List<AttachmentRow> files, Names names) {
    Paper paper(Paper.Mark mark) {
        RequestForm form = row.papers().form();
        List<Section> sections = new ArrayList<>(List.of(head(form), content(form), goals(form), departments(),
                milestones(form), resources(form)));
        if (!objections.isEmpty()) {
            sections.add(said());
        }
        if (!files.isEmpty()) {
            sections.add(attachments());
        }
        sections.add(review());
        return Paper.upright(PaperKind.T1, row.number(), form.title(), sections, mark);
    }

    private Section head(RequestForm form) {
        return new Fields(new Text("基本信息", "Basics"), List.of(
                field("编号", "Number", Value.of(row.number())),
                field("申请时间", "Date", Value.of(row.times().submittedAt() == null
                        ? row.times().draftedAt()
                        : row.times().submittedAt())),
                longField("协同事项", "Title", Value.of(form.title())),
                field("发起部门", "Initiating department", names.department(row.initiator())),
                field("建议牵头部门", "Suggested lead department", names.department(row.lead().orElse(null))),
                field("申请人", "Applicant", names.person(row.applicant())),
                field("联系电话", "Phone", Value.of(form.phone())),
                field("部门负责人签字", "Head's signature", names.person(row.papers().signer())),
                field("签字时间", "Signed at", Value.of(row.times().signedAt())),
                field("类别", "Category", CodeWords.of(form.category())),
                field("紧迫程度", "Urgency of the request", CodeWords.of(form.urgency())),
                field("密级", "Confidentiality", CodeWords.of(form.confidentiality())),
                field("期望完成时间", "Expected completion", Value.of(form.desiredEnd())),
                field("版次", "Revision", Value.of(Integer.valueOf(row.papers().revision())))));
    }

    private static Section content(RequestForm form) {
        return new Fields(new Text("需求背景与核心目标", "Background and core goal"),
                List.of(longField("需求背景", "Background", Value.of(form.background())),
                        longField("核心目标", "Core goal", Value.of(form.goal())),
                        longField("交付标准", "Delivery standard", Value.of(form.deliveryStandard()))));
    }

    private static Section goals(RequestForm form) {
        return new Table(new Text("分项目标", "Sub-goals"),
                List.of(column("目标", "Goal", 5), column("衡量标准", "Measure", 5), column("期限", "Due", 2)),
                form.subGoals().stream().map(one -> List.of(Value.of(one.what()), Value.of(one.measure()),
                        Value.of(one.dueOn()))).toList());
    }

    private Section departments() {
        return new Table(new Text("涉及部门及建议职责", "Departments involved and suggested duty"),
                List.of(column("部门", "Department", 2), column("角色", "Part", 1), column("建议职责", "Suggested duty", 4),
                        column("对接人", "Liaison", 2), column("答复", "Answer", 1),
                        column("答复时间", "Answered at", 2)),
                row.participants().stream().map(this::department).toList());
    }

    private List<Value> department(Participant one) {
        return List.of(names.department(one.department()), CodeWords.of(one.part()), Value.of(one.duty()),
                names.person(one.liaison()), CodeWords.of(one.answer().standing()), Value.of(one.answer().at()));
    }

    private static Section milestones(RequestForm form) {
        return new Table(new Text("关键节点", "Key milestones"),
                List.of(column("日期", "Date", 2), column("节点", "Milestone", 10)),
                form.milestones().stream().map(one -> List.of(Value.of(one.on()), Value.of(one.what()))).toList());
    }

    private Section resources(RequestForm form) {
        List<ResourceView> promises = ResourceView.of(row);
        return new Table(new Text("所需支持资源", "Required resources"),
                List.of(column("提供部门", "From", 2), column("内容", "What", 5), column("金额（元）", "Amount (CNY)", 2),
                        column("人数", "People", 1), column("状态", "State", 2)),
                form.resources().stream().map(one -> resource(one, promises)).toList());
    }

    private List<Value> resource(ResourceNeed one, List<ResourceView> promises) {
        return List.of(names.department(one.from()), Value.of(one.what()), Value.of(one.amountCny()),
                Value.of(one.people()), promises.stream().filter(each -> each.id().equals(one.id())).findFirst()
                        .map(each -> CodeWords.of(each.promise())).orElse(Value.NOTHING));
    }

    private Section said() {
        List<List<Value>> rows = new ArrayList<>();
        for (ObjectionRow objection : objections) {
            DepartmentId by = objection.department();
            if (objection.adjustments().isEmpty()) {
                rows.add(List.of(names.department(by), CodeWords.of(objection.ground()), Value.NOTHING, Value.NOTHING,
                        Value.of(objection.reason()), CodeWords.of(objection.state()), Value.of(objection.at())));
            }
            for (Adjustment one : objection.adjustments()) {
                rows.add(List.of(names.department(by), Value.of(one.field()), Value.of(one.from()),
                        Value.of(one.to()), Value.of(one.reason()), CodeWords.of(objection.state()),
                        Value.of(objection.at())));
            }
        }
        return new Table(new Text("异议与调整建议", "Objections and proposals"),
                List.of(column("部门", "Department", 1), column("字段", "Field", 2), column("原值", "From", 2),
                        column("建议", "To", 2), column("理由", "Reason", 2), column("处理", "State", 1),
                        column("时间", "At", 2)),
                rows);
    }

    private Section attachments() {
        return new Table(new Text("附件", "Attachments"),
                List.of(column("文件", "File", 6), column("部门", "Department", 2), column("上传人", "By", 2),
                        column("时间", "At", 2)),
                files.stream().map(one -> List.of(Value.of(one.name()), names.department(one.department()),
                        names.person(one.by()), Value.of(one.addedAt()))).toList());
    }

    private Section review() {
        Review review = row.review();
        if (review == null) {
            return new Fields(new Text("协同管理办公室初审", "Preliminary review"),
                    List.of(field("结论", "Result", Value.of(new Text("待初审", "To be reviewed")))));
        }
        ReviewFindings findings = review.findings();
        return new Fields(new Text("协同管理办公室初审", "Preliminary review"), List.of(
                longField("需求合理", "Need is reasonable", point(findings.justifiedNeed())),
                longField("部门完整", "List of departments is complete", point(findings.completeDepartments())),
                longField("时间可行", "Timing is feasible", point(findings.feasibleTiming())),
                field("结论", "Result", CodeWords.of("Review", review.result())),
                field("时间", "Time", Value.of(review.at())),
                field("审核人", "Reviewer", names.actor(review.reviewer())),
                longField("意见", "Comment", Value.of(review.comment()))));
    }

    private static Value point(Point point) {
        String remark = point.remark().isEmpty() ? "" : " – " + point.remark();
        return Value.of(new Text((point.met() ? "是" : "否") + remark, (point.met() ? "yes" : "no") + remark));
    }
}

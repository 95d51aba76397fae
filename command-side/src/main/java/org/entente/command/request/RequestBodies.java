package org.entente.command.request;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.Category;
import org.entente.api.request.Confidentiality;
import org.entente.api.request.DepartmentPart;
import org.entente.api.request.DepartmentShare;
import org.entente.api.request.Milestone;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestUrgency;
import org.entente.api.request.ReviewFindings;
import org.entente.api.request.SubGoal;
import org.entente.api.revision.RowIds;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;
import org.entente.command.casework.ResourceBody;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What bodies of requests for collaboration look like. Only what is {@code @Nullable} may be left out. */
final class RequestBodies {
    private RequestBodies() {}

    record DraftBody(@Nullable DepartmentId department, @Nullable String number, FormBody form) {}

    record RevisionBody(@Nullable DepartmentId department, FormBody form) {}

    record RequestSignatureBody(@Nullable DepartmentId department, int revision) {}

    record SubmissionBody(@Nullable DepartmentId department, @Nullable String number) {}

    record WithdrawalBody(@Nullable DepartmentId department, String reason) {}

    record LiaisonBody(PersonId liaison) {}

    /** The form of handbook 1.8 T1, as thin as a title. A row without an id is a new one and gets the next free id. */
    record FormBody(Text title, @Nullable Category category, @Nullable Text background, @Nullable Text goal,
            @Nullable List<SubGoalBody> subGoals, @Nullable Text deliveryStandard, @Nullable LocalDate desiredEnd,
            @Nullable List<MilestoneBody> milestones, @Nullable List<ShareBody> departments,
            @Nullable List<ResourceBody> resources, @Nullable RequestUrgency urgency,
            @Nullable Confidentiality confidentiality, @Nullable String phone) {
        RequestForm form() {
            return new RequestForm(title, category == null ? Category.REGULAR : category, Text.orNone(background),
                    Text.orNone(goal), SubGoalBody.subGoals(Bounds.list("subGoals", subGoals)),
                    Text.orNone(deliveryStandard), desiredEnd,
                    MilestoneBody.milestones(Bounds.list("milestones", milestones)),
                    Bounds.list("departments", departments).stream().map(ShareBody::share).toList(),
                    ResourceBody.needs(Bounds.list("resources", resources)),
                    urgency == null ? RequestUrgency.ORDINARY : urgency,
                    confidentiality == null ? Confidentiality.INTERNAL : confidentiality, phone == null ? "" : phone);
        }
    }

    record SubGoalBody(@Nullable String id, Text what, @Nullable Text measure, @Nullable LocalDate dueOn) {
        static List<SubGoal> subGoals(List<SubGoalBody> rows) {
            Iterator<String> ids = RowIds.filled("g", rows.stream().map(SubGoalBody::id).toList()).iterator();
            return rows.stream().map(one -> new SubGoal(ids.next(), one.what(), Text.orNone(one.measure()),
                    one.dueOn())).toList();
        }
    }

    record MilestoneBody(@Nullable String id, LocalDate on, Text what) {
        static List<Milestone> milestones(List<MilestoneBody> rows) {
            Iterator<String> ids = RowIds.filled("m", rows.stream().map(MilestoneBody::id).toList()).iterator();
            return rows.stream().map(one -> new Milestone(ids.next(), one.on(), one.what())).toList();
        }
    }

    record ShareBody(DepartmentId department, DepartmentPart part, @Nullable Text duty) {
        DepartmentShare share() {
            return new DepartmentShare(department, part, Text.orNone(duty));
        }
    }

    /** The Office's decision (handbook 1.2 A4). */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "decision")
    @JsonSubTypes({@JsonSubTypes.Type(name = "approve", value = ApprovalBody.class),
            @JsonSubTypes.Type(name = "return", value = ReturnBody.class),
            @JsonSubTypes.Type(name = "reject", value = RejectionBody.class)})
    sealed interface ReviewBody {}

    record ApprovalBody(FindingsBody findings) implements ReviewBody {}

    record ReturnBody(FindingsBody findings, String comment) implements ReviewBody {}

    record RejectionBody(FindingsBody findings, String reason) implements ReviewBody {}

    record FindingsBody(PointBody justifiedNeed, PointBody completeDepartments, PointBody feasibleTiming) {
        ReviewFindings findings() {
            return new ReviewFindings(justifiedNeed.point(), completeDepartments.point(), feasibleTiming.point());
        }
    }

    record PointBody(boolean met, @Nullable String remark) {
        ReviewFindings.Point point() {
            return new ReviewFindings.Point(met, remark == null ? "" : remark);
        }
    }
}

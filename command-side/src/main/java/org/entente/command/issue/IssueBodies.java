package org.entente.command.issue;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssueKind;
import org.entente.api.issue.IssueRecord;
import org.entente.api.issue.Measure;
import org.entente.api.issue.StatutoryAnswer;
import org.entente.api.issue.Urgency;
import org.entente.api.meeting.MeetingId;
import org.entente.api.task.TaskId;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What bodies of issues look like. Only what is {@code @Nullable} may be left out. */
final class IssueBodies {
    private IssueBodies() {}

    /** For whom an issue is reported: a member's own department, or the Coordination Office. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "reporter")
    @JsonSubTypes({@JsonSubTypes.Type(name = "department", value = DepartmentIssueBody.class),
            @JsonSubTypes.Type(name = "office", value = OfficeIssueBody.class)})
    sealed interface IssueBody {}

    record DepartmentIssueBody(@Nullable DepartmentId department, RecordBody record) implements IssueBody {}

    record OfficeIssueBody(RecordBody record) implements IssueBody {}

    /** The record of handbook 1.8 T3. */
    record RecordBody(@Nullable String label, IssueKind kind, Urgency urgency, List<DepartmentId> responsible,
            Text description, Text impact, @Nullable Text consequence, @Nullable Text proposal,
            @Nullable List<DepartmentId> helpFrom, @Nullable TaskId task, @Nullable Boolean blocksItem,
            @Nullable Instant reportedAt) {
        IssueRecord issue() {
            return new IssueRecord(label, kind, urgency, Bounds.list("responsible", responsible), description, impact,
                    consequence, proposal,
                    Bounds.list("helpFrom", helpFrom), task, blocksItem, reportedAt);
        }
    }

    record TriageBody(Urgency urgency, @Nullable Text note) {}

    record UrgencyBody(Urgency urgency, Text reason) {}

    record NoticeBody(@Nullable Instant toldAt, @Nullable Text note) {}

    record TeamBody(List<DepartmentId> departments) {}

    /** @param mandate what the task force may decide */
    record TaskForceBody(List<DepartmentId> departments, @Nullable List<PersonId> members, @Nullable Text mandate) {}

    record IssueReasonBody(Text reason) {}

    record StepBody(@Nullable Text note) {}

    record CoordinationBody(@Nullable MeetingId meeting, @Nullable Instant heldAt, Text decisions) {}

    /** @param responsible the one person who carries the decision out */
    record MeasuresBody(List<Measure> measures, @Nullable PersonId responsible) {}

    record ContainmentBody(Text how, @Nullable List<String> attachments) {}

    record ReportBody(Text report, StatutoryAnswer statutory, @Nullable List<String> attachments) {}

    record FollowUpBody(Text report) {}

    record StatementBody(@Nullable DepartmentId department, Text reasons) {}

    record SolveByBody(Instant solveBy, Text reason) {}

    record IssueSuspensionBody(Text reason, Instant until) {}

    record SolutionBody(Text result, @Nullable List<String> attachments) {}

    record VerificationBody(boolean accepted, @Nullable Text comment) {}

    record MergeBody(IssueId into, @Nullable Text reason) {}

    record IssueReviewBody(Text cause, Text responseTimes, Text cost, Text improvements,
            @Nullable List<String> attachments) {}
}

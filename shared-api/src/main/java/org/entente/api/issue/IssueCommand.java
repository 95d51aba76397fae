package org.entente.api.issue;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingId;
import org.entente.api.message.Command;
import org.entente.api.message.OfCase;
import org.entente.api.message.OfDepartment;
import org.entente.api.message.TickCommand;
import org.entente.api.request.Attachment;
import org.entente.api.request.ContentHash;
import org.entente.api.request.RequestId;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What may be asked of one issue (handbook 1.5). */
public sealed interface IssueCommand extends Command {
    IssueId issue();

    @Override
    default String aggregateId() {
        return issue().value();
    }

    /** A member of the case reports for the own department. */
    record ReportIssue(IssueId issue, RequestId request, DepartmentId department, IssueRecord record)
            implements IssueCommand, OfCase, OfDepartment {}

    /** The Coordination Office reports: a department stays silent, a task stays blocked (handbook 1.2, 4.15). */
    record ReportForOffice(IssueId issue, RequestId request, IssueRecord record) implements IssueCommand, OfCase {}

    /** The Office confirms the urgency or raises it; lowering is not the Office's to decide. */
    record Triage(IssueId issue, Urgency urgency, @Nullable Text note) implements IssueCommand {}

    /** Any member raises, with a reason. */
    record Raise(IssueId issue, Urgency urgency, Text reason) implements IssueCommand {}

    /** The level that holds the issue lowers it, with a reason. */
    record Lower(IssueId issue, Urgency urgency, Text reason) implements IssueCommand {}

    /**
     * The director records that the vice president (urgent) or the general manager (critical) was told.
     *
     * @param toldAt the time of the call, for the record; the limit is met when this is recorded
     */
    record RecordNotice(IssueId issue, @Nullable Instant toldAt, @Nullable Text note) implements IssueCommand {}

    /** An addressee confirms to know of the issue at its present level. */
    record Acknowledge(IssueId issue) implements IssueCommand {}

    /**
     * The director sets up the temporary task force, or changes it; its departments may lie outside the collaboration.
     *
     * @param members people who work in it besides those who speak for its departments
     * @param mandate what it may decide; null for what the ladder says
     */
    record FormTaskForce(IssueId issue, List<DepartmentId> departments, List<PersonId> members,
            @Nullable Text mandate) implements IssueCommand {
        public FormTaskForce {
            departments = List.copyOf(departments);
            members = List.copyOf(members);
        }
    }

    /** The task force has done its work before the issue is closed. */
    record EndTaskForce(IssueId issue, Text reason) implements IssueCommand {}

    /** A member of the issue has done a step of the emergency plan. */
    record CompleteEmergencyStep(IssueId issue, String step, @Nullable Text note) implements IssueCommand {}

    /** Somebody who works on the issue attaches a file as evidence. */
    record AttachEvidence(IssueId issue, Attachment attachment) implements IssueCommand {}

    /** Whoever attached a file, or the holder of the issue, takes it off. */
    record RemoveEvidence(IssueId issue, ContentHash evidence, Text reason) implements IssueCommand {}

    /** The emergency response team meets, the general manager in command. */
    record ConveneTeam(IssueId issue, List<DepartmentId> departments) implements IssueCommand {
        public ConveneTeam {
            departments = List.copyOf(departments);
        }
    }

    /**
     * The coordination meeting was held.
     *
     * @param meeting the meeting's own record, where there is one
     * @param heldAt  when it was held, if earlier than the record: at most 10 working days (handbook 4.26)
     */
    record RecordMeeting(IssueId issue, @Nullable MeetingId meeting, @Nullable Instant heldAt, Text decisions)
            implements IssueCommand {}

    /**
     * Who does what by when. Asked again, it replaces the measures in force.
     *
     * @param responsible the one person who carries the decision out (handbook 1.5 D4); null for whoever was named before, and at
     *                    first for the liaison of the main responsible department
     */
    record SetMeasures(IssueId issue, List<Measure> measures, @Nullable PersonId responsible)
            implements IssueCommand {
        public SetMeasures {
            measures = List.copyOf(measures);
        }
    }

    /** The danger is contained. */
    record RecordContainment(IssueId issue, Text how, List<String> attachments) implements IssueCommand {
        public RecordContainment {
            attachments = List.copyOf(attachments);
        }
    }

    /** The written report on a critical issue, with the answer to the statutory question. */
    record FileReport(IssueId issue, Text report, StatutoryAnswer statutory, List<String> attachments)
            implements IssueCommand {
        public FileReport {
            attachments = List.copyOf(attachments);
        }
    }

    /** Whether the law wants a critical issue reported, and when that was done: before the written report, and after it. */
    record AnswerStatutoryQuestion(IssueId issue, StatutoryAnswer answer) implements IssueCommand {}

    /** How it stands: the follow-up report of an urgent or critical issue, or a note on an action. */
    record FollowUp(IssueId issue, Text report) implements IssueCommand {}

    /** A department states its reasons for the ruling. */
    record GiveStatement(IssueId issue, DepartmentId department, Text reasons) implements IssueCommand, OfDepartment {}

    /** The general manager sets another date for the solution of a critical issue. */
    record SetSolveBy(IssueId issue, Instant solveBy, Text reason) implements IssueCommand {}

    /** The holder stops the clock while an outside party is awaited, until an end; never for a critical issue. */
    record Suspend(IssueId issue, Text reason, Instant until) implements IssueCommand {}

    /** The holder lets the clock run again before that end. */
    record Resume(IssueId issue) implements IssueCommand {}

    /**
     * It is solved.
     *
     * @param attachments SHA-256 of the evidence attached, in hexadecimal
     */
    record Solve(IssueId issue, Text result, List<String> attachments) implements IssueCommand {
        public Solve {
            attachments = List.copyOf(attachments);
        }
    }

    /** A second person accepts the solution, which closes the issue, or does not and says why, which reopens it. */
    record Verify(IssueId issue, boolean accepted, @Nullable Text comment) implements IssueCommand {}

    /** It is no issue. */
    record Dismiss(IssueId issue, Text reason) implements IssueCommand {}

    /** It is the same as another issue, which goes on. */
    record Merge(IssueId issue, IssueId into, @Nullable Text reason) implements IssueCommand {}

    /** The review after a critical issue: cause, response times, cost, improvements. */
    record RecordReview(IssueId issue, Text cause, Text responseTimes, Text cost, Text improvements,
            List<String> attachments) implements IssueCommand {
        public RecordReview {
            attachments = List.copyOf(attachments);
        }
    }

    /** The case is suspended: a normal issue's limits end with it (handbook 4.24). */
    record PauseWithCase(IssueId issue) implements IssueCommand {}

    /** The case goes on: a normal issue's limits open again in full. */
    record ResumeWithCase(IssueId issue) implements IssueCommand {}

    record Tick(IssueId issue) implements IssueCommand, TickCommand {}
}

package org.entente.api.request;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingId;
import org.entente.api.message.OfDepartment;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What can be asked of a request when its work is done: acceptance, evaluation, retrospective, archive (handbook 1.6). */
public sealed interface ClosingCommand extends RequestCommand {
    /** The service, when the last work item was completed or cancelled. */
    record NoteWorkFinished(RequestId request, Instant finishedAt) implements ClosingCommand {}

    /** The service, when there is work again: an item taken up again, a new one, a task that wants one. */
    record NoteWorkTakenUp(RequestId request, Instant takenUpAt) implements ClosingCommand {}

    /**
     * Liaison or head of the lead department.
     *
     * @param goals what was measured of the overall goal and of each goal of the plan in force
     */
    record ApplyForAcceptance(RequestId request, DepartmentId department, List<Deliverable> deliverables,
            List<GoalActual> goals) implements ClosingCommand, OfDepartment {
        public ApplyForAcceptance {
            deliverables = Bounds.list("deliverables", deliverables);
            goals = Bounds.list("goals", goals);
        }
    }

    /**
     * The Office for the acceptance group; the third time the vice president over the lead department.
     *
     * @param round       the application that was judged
     * @param meeting     in which it was judged
     * @param consent     who agreed for the initiating department, if it passed
     * @param corrections all of them, if it did not pass
     */
    record DecideAcceptance(RequestId request, int round, MeetingId meeting, AcceptanceResult result,
            List<GoalJudgement> goals, Text remarks, @Nullable PersonId consent, List<CorrectionOrder> corrections)
            implements ClosingCommand {
        public DecideAcceptance {
            goals = Bounds.list("goals", goals);
            remarks = Text.orNone(remarks);
            corrections = Bounds.list("corrections", corrections);
        }
    }

    /** Liaison or head of the lead department: all corrections are done. */
    record RecordRectification(RequestId request, DepartmentId department, Text report)
            implements ClosingCommand, OfDepartment {
        public RecordRectification {
            report = Text.required("report", report);
        }
    }

    /**
     * The liaison of a participating department in this case.
     *
     * @param department the one that judges
     * @param judged     another participating department
     */
    record EvaluateDepartment(RequestId request, DepartmentId department, DepartmentId judged, EvaluationScores scores,
            Text remark) implements ClosingCommand, OfDepartment {
        public EvaluateDepartment {
            remark = Text.orNone(remark);
        }
    }

    /**
     * The Office.
     *
     * @param meeting in which it took place; null if there was none
     */
    record RecordRetrospective(RequestId request, @Nullable MeetingId meeting, Retrospective content,
            List<ImprovementOrder> improvements) implements ClosingCommand {
        public RecordRetrospective {
            improvements = Bounds.list("improvements", improvements);
        }
    }

    /** The Office. Nothing of the case changes any more. */
    record ArchiveRequest(RequestId request, RetentionGround ground) implements ClosingCommand {}
}

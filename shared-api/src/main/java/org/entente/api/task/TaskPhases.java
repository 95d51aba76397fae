package org.entente.api.task;

import org.entente.api.message.PhaseRules;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.AttentionCommand.ClearAttention;
import org.entente.api.task.AttentionCommand.NoteContact;
import org.entente.api.task.AttentionCommand.SumUp;
import org.entente.api.task.TaskCommand.AcceptDone;
import org.entente.api.task.TaskCommand.ArchiveWithCase;
import org.entente.api.task.TaskCommand.AssignTask;
import org.entente.api.task.TaskCommand.CancelTask;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskCommand.DeclineDone;
import org.entente.api.task.TaskCommand.DescribeTask;
import org.entente.api.task.TaskCommand.EndWithCase;
import org.entente.api.task.TaskCommand.LinkIssue;
import org.entente.api.task.TaskCommand.MoveBaseline;
import org.entente.api.task.TaskCommand.OpenTask;
import org.entente.api.task.TaskCommand.PauseWithCase;
import org.entente.api.task.TaskCommand.ReleaseIssue;
import org.entente.api.task.TaskCommand.ReopenTask;
import org.entente.api.task.TaskCommand.ReportProgress;
import org.entente.api.task.TaskCommand.ResumeWithCase;
import org.entente.api.task.TaskCommand.StartTask;

/** What can be asked of a work item, by its own status and by the phase of its case (handbook 1.4, work-item states). */
public final class TaskPhases {
    /** By the item's status. A flag lives on after the item is completed, until it is lifted. */
    // TSK-1: the states of a work item and what each allows
    public static final PhaseRules<TaskStatus> RULES = PhaseRules.of(TaskStatus.class)
            .in(TaskStatus.NONE, OpenTask.class)
            .in(TaskStatus.NOT_STARTED, StartTask.class, ReportProgress.class, AssignTask.class, DescribeTask.class,
                    CancelTask.class, MoveBaseline.class, LinkIssue.class, ReleaseIssue.class)
            .in(TaskStatus.IN_PROGRESS, CompleteTask.class, AcceptDone.class, DeclineDone.class, ReportProgress.class,
                    AssignTask.class, DescribeTask.class, CancelTask.class, MoveBaseline.class, LinkIssue.class,
                    ReleaseIssue.class, SumUp.class, NoteContact.class, ClearAttention.class, PauseWithCase.class,
                    ResumeWithCase.class)
            .in(TaskStatus.DELAYED, CompleteTask.class, AcceptDone.class, DeclineDone.class, ReportProgress.class,
                    AssignTask.class, DescribeTask.class, CancelTask.class, MoveBaseline.class, LinkIssue.class,
                    ReleaseIssue.class, SumUp.class, NoteContact.class, ClearAttention.class, PauseWithCase.class,
                    ResumeWithCase.class)
            .in(TaskStatus.BLOCKED, ReportProgress.class, AssignTask.class, DescribeTask.class, CancelTask.class,
                    MoveBaseline.class, LinkIssue.class, ReleaseIssue.class, SumUp.class, NoteContact.class,
                    ClearAttention.class, PauseWithCase.class, ResumeWithCase.class)
            .in(TaskStatus.COMPLETED, ReopenTask.class, MoveBaseline.class, LinkIssue.class, ReleaseIssue.class,
                    SumUp.class, NoteContact.class, ClearAttention.class, PauseWithCase.class, ResumeWithCase.class,
                    EndWithCase.class, ArchiveWithCase.class)
            .in(TaskStatus.CANCELLED, ReleaseIssue.class)
            .done();

    /** By the case's phase, for what people ask. Corrections after an acceptance that was not passed are made in execution. */
    // TSK-2: work is reported while the case is executing; a flag is also lifted after that
    public static final PhaseRules<RequestPhase> IN_CASE = PhaseRules.of(RequestPhase.class)
            .in(RequestPhase.EXECUTING, StartTask.class, ReportProgress.class, CompleteTask.class, AcceptDone.class,
                    DeclineDone.class, ReopenTask.class, AssignTask.class, DescribeTask.class, NoteContact.class,
                    ClearAttention.class)
            .in(RequestPhase.IN_ACCEPTANCE, NoteContact.class, ClearAttention.class)
            .in(RequestPhase.RETROSPECTIVE, NoteContact.class, ClearAttention.class)
            .done();

    private TaskPhases() {}
}

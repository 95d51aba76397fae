package org.entente.api.task;

import org.entente.api.message.PhaseRules;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.TaskCommand.AssignTask;
import org.entente.api.task.TaskCommand.CancelTask;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskCommand.MoveBaseline;
import org.entente.api.task.TaskCommand.OpenTask;
import org.entente.api.task.TaskCommand.ReopenTask;
import org.entente.api.task.TaskCommand.ReportProgress;
import org.entente.api.task.TaskCommand.StartTask;

/** What can be asked of a work item, by its own status and by the phase of its case (handbook 1.4, work-item states). */
public final class TaskPhases {
    /** By the item's status. */
    // TSK-1: the states of a work item and what each allows
    public static final PhaseRules<TaskStatus> RULES = PhaseRules.of(TaskStatus.class)
            .in(TaskStatus.NONE, OpenTask.class)
            .in(TaskStatus.NOT_STARTED, StartTask.class, ReportProgress.class, AssignTask.class, CancelTask.class,
                    MoveBaseline.class)
            .in(TaskStatus.IN_PROGRESS, CompleteTask.class, ReportProgress.class, AssignTask.class, CancelTask.class,
                    MoveBaseline.class)
            .in(TaskStatus.DELAYED, CompleteTask.class, ReportProgress.class, AssignTask.class, CancelTask.class,
                    MoveBaseline.class)
            .in(TaskStatus.BLOCKED, ReportProgress.class, AssignTask.class, CancelTask.class,
                    MoveBaseline.class)
            .in(TaskStatus.COMPLETED, ReopenTask.class, MoveBaseline.class)
            .done();

    /** By the case's phase, for what departments ask. */
    // TSK-2: work is reported while the case is executing
    public static final PhaseRules<RequestPhase> IN_CASE = PhaseRules.of(RequestPhase.class)
            .in(RequestPhase.EXECUTING, StartTask.class, ReportProgress.class, CompleteTask.class, ReopenTask.class,
                    AssignTask.class)
            .done();

    private TaskPhases() {}
}

package org.entente.command.player;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskCommand.ReportProgress;
import org.entente.api.task.TaskCommand.StartTask;
import org.entente.api.task.TaskId;
import org.entente.api.text.Text;

/** Phase C: when work items begin, go on and end; how they go is told in the weekly updates (handbook 5, rule 5). */
final class TaskSteps {
    private final CaseSheet sheet;

    TaskSteps(CaseSheet sheet) {
        this.sheet = sheet;
    }

    void write(List<TaskCourse> courses) {
        courses.forEach(this::write);
    }

    private void write(TaskCourse course) {
        DepartmentId department = course.task().dept();
        PersonId liaison = sheet.cast().liaison(department);
        TaskId item = sheet.item(course.number());
        sheet.give(course.startsAt(), liaison, new StartTask(item, department, null));
        Instant back = course.backAt();
        if (back != null) {
            sheet.give(back, liaison,
                    ReportProgress.onCourse(item, department, course.percentAt(back), Wording.UNBLOCKED));
        }
        sheet.give(course.endsAt(), liaison, new CompleteTask(item, department, Text.NONE, null));
    }
}

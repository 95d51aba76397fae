package org.entente.command.player;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.request.ClosingCommand.RecordRectification;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskCommand.StartTask;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.entente.api.week.UpdateRow;
import org.entente.api.week.WeekKey;
import org.entente.api.week.WeeklyUpdateCommand.SubmitUpdate;
import org.entente.api.week.WeeklyUpdateId;

/**
 * What is corrected after an acceptance that was not passed (handbook 5, rule 8). A correction is a work item: begun on the next
 * working day, done on its own, and told in the weekly update of the week in which it is done.
 */
final class RectificationSteps {
    private static final Duration RECORDED_AFTER = Duration.ofMinutes(10);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime DONE = LocalTime.of(15, 0);
    private static final int ALL = 100;

    private final CaseSheet sheet;
    private final List<Scenario.Correction> corrections;

    RectificationSteps(CaseSheet sheet) {
        this.sheet = sheet;
        this.corrections = sheet.scenario().closing().corrections();
    }

    void write(LocalDate reviewed) {
        Instant last = sheet.at(reviewed, DONE);
        for (Scenario.Correction one : corrections) {
            PersonId liaison = sheet.cast().liaison(one.dept());
            sheet.give(sheet.at(sheet.calendar().nextWorkingDay(reviewed), MORNING), liaison,
                    new StartTask(item(one), one.dept(), null));
            Instant done = sheet.at(one.due(), DONE);
            sheet.give(done, liaison, new CompleteTask(item(one), one.dept(), Text.NONE, null));
            update(one, done);
            last = done.isAfter(last) ? done : last;
        }
        sheet.give(last.plus(RECORDED_AFTER), sheet.cast().liaison(sheet.scenario().lead()),
                new RecordRectification(sheet.request(), sheet.scenario().lead(), ClosingWords.RECTIFIED));
    }

    private void update(Scenario.Correction one, Instant done) {
        LocalDate monday = one.due().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        UpdateRow row = new UpdateRow(item(one), TaskStatus.COMPLETED, ALL, Text.NONE, null, null, null, null, done,
                true);
        TaskCourse.updateOf(monday, sheet).ifPresent(at -> sheet.give(at, sheet.cast().liaison(one.dept()),
                new SubmitUpdate(WeeklyUpdateId.of(sheet.request(), one.dept(), WeekKey.of(monday)), one.dept(),
                        List.of(row))));
    }

    private TaskId item(Scenario.Correction one) {
        return new TaskId(TaskId.PREFIX + sheet.scenario().id() + "-r1-" + (corrections.indexOf(one) + 1));
    }
}

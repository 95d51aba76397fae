package org.entente.command.week;

import java.time.Instant;
import java.util.List;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.entente.api.week.UpdateRow;
import org.entente.api.week.WeekKey;
import org.entente.api.week.WeeklyUpdateCommand;
import org.entente.api.week.WeeklyUpdateCommand.OpenSlot;
import org.entente.api.week.WeeklyUpdateCommand.SubmitUpdate;
import org.entente.api.week.WeeklyUpdateEvent;
import org.entente.api.week.WeeklyUpdateId;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.decision.Story;

import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.at;

/** The slot of rnd in the week of 23 March 2026, in which two items are due until Friday, 18:00. */
final class Slots {
    static final WeekKey WEEK = new WeekKey("2026-W13");
    static final WeeklyUpdateId SLOT = WeeklyUpdateId.of(REQUEST, RND, WEEK);
    static final TaskId FREEZE = new TaskId("TSK-freeze");
    static final TaskId NOISE = new TaskId("TSK-noise");
    static final Instant MONDAY = at("2026-03-23T00:00");
    static final Instant DUE = at("2026-03-27T18:00");

    private Slots() {}

    static Story<SlotState, WeeklyUpdateCommand, WeeklyUpdateEvent> none() {
        return Story.of(new UpdateRules(), WeeklyUpdateEvent.class, CaseWorld.BOOK).among(in(RequestPhase.EXECUTING));
    }

    static Story<SlotState, WeeklyUpdateCommand, WeeklyUpdateEvent> due() {
        return none().when(MONDAY, REACTION, opening(WEEK, FREEZE, NOISE));
    }

    static OpenSlot opening(WeekKey week, TaskId... due) {
        return new OpenSlot(WeeklyUpdateId.of(REQUEST, RND, week), REQUEST, RND, week, List.of(due),
                week.beginsAt(WorkingCalendar.DEFAULT_ZONE));
    }

    static UpdateRow onCourse(TaskId task, int percent) {
        return new UpdateRow(task, TaskStatus.IN_PROGRESS, percent, Text.NONE, null, null, null, null, null, false);
    }

    static SubmitUpdate update(UpdateRow... rows) {
        return new SubmitUpdate(SLOT, RND, List.of(rows));
    }

    /** Every case stands in this phase, whenever it is asked about. */
    static Cases in(RequestPhase phase) {
        return new Cases() {
            @Override
            public CaseFacts of(RequestId request) {
                return CaseWorld.caseIn(phase);
            }

            @Override
            public CaseFacts of(RequestId request, Instant before) {
                return CaseWorld.caseIn(phase);
            }
        };
    }

}

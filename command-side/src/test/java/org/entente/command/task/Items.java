package org.entente.command.task;

import java.time.LocalDate;
import java.util.function.Supplier;

import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.rollup.RollUpId;
import org.entente.api.rules.RuleBook;
import org.entente.api.task.AttentionCommand.NoteContact;
import org.entente.api.task.AttentionCommand.SumUp;
import org.entente.api.task.Baseline;
import org.entente.api.task.ContactWay;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskCommand;
import org.entente.api.task.TaskCommand.OpenTask;
import org.entente.api.task.TaskCommand.ReportProgress;
import org.entente.api.task.TaskCommand.StartTask;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.task.WorkItem;
import org.entente.api.week.WeekKey;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.decision.Story;

import static org.entente.command.casework.CaseWorld.BOOK;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.caseIn;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.casework.CaseWorld.text;

/** A work item of research from 16 March to 17 April 2026, for tests to begin with. */
final class Items {
    static final TaskId TASK = new TaskId("TSK-1");
    /** Published on Mondays at 10:00. */
    static final RollUpId MARCH_23 = new RollUpId("RUP-2026-03-23");
    static final RollUpId MARCH_30 = new RollUpId("RUP-2026-03-30");
    static final RollUpId APRIL_7 = new RollUpId("RUP-2026-04-07");
    static final WorkItem ITEM = WorkItem.plain(RND, 1, 1, text("design freeze"), liaison(RND),
            new Baseline(1, 5, LocalDate.parse("2026-03-16"), LocalDate.parse("2026-04-17")));

    private Items() {}

    static Story<TaskState, TaskCommand, TaskEvent> opened(RuleBook book) {
        return Story.of(new TaskRules(), TaskEvent.class, book).among(among(() -> caseIn(RequestPhase.EXECUTING)))
                .when(at("2026-03-09T17:40"), REACTION, new OpenTask(TASK, REQUEST, ITEM, at("2026-03-09T17:40")));
    }

    static Story<TaskState, TaskCommand, TaskEvent> opened() {
        return opened(BOOK);
    }

    static Story<TaskState, TaskCommand, TaskEvent> started(RuleBook book) {
        return opened(book).when(at("2026-03-16T09:00"), asLiaison(RND), new StartTask(TASK, RND, null));
    }

    static Story<TaskState, TaskCommand, TaskEvent> started() {
        return started(BOOK);
    }

    /** The case, and roll-ups that cover the week before the day after which they are named. */
    static Cases among(Supplier<CaseFacts> theCase) {
        return new Cases() {
            @Override
            public CaseFacts of(RequestId request) {
                return theCase.get();
            }

            @Override
            public WeekKey lastWeekOf(RollUpId rollUp) {
                return WeekKey.of(LocalDate.parse(rollUp.value().substring(RollUpId.PREFIX.length()))).previous();
            }
        };
    }

    /** Reported so on Friday 20 March 15:30. */
    static Story<TaskState, TaskCommand, TaskEvent> reported(TaskStatus status) {
        return started().when(at("2026-03-20T15:30"), asLiaison(RND), report(status));
    }

    /** Reported so, and flagged on Monday 23 March 10:00. */
    static Story<TaskState, TaskCommand, TaskEvent> flagged(TaskStatus status) {
        return reported(status).when(at("2026-03-23T10:00:01"), REACTION, sumUp(MARCH_23, status));
    }

    static ReportProgress report(TaskStatus status) {
        return switch (status) {
            case IN_PROGRESS -> ReportProgress.onCourse(TASK, RND, 50, text("goes on"));
            case DELAYED -> new ReportProgress(TASK, RND, status, 50, text("moulds late"),
                    LocalDate.parse("2026-04-22"), SlipCause.SUPPLIER, null, null);
            default -> new ReportProgress(TASK, RND, status, 50, text("no lab"), null, SlipCause.EQUIPMENT, null, null);
        };
    }

    static SumUp sumUp(RollUpId rollUp, TaskStatus status) {
        return new SumUp(TASK, rollUp, status, at(rollUp.value().substring("RUP-".length()) + "T10:00"));
    }

    static NoteContact contact() {
        return new NoteContact(TASK, liaison(RND), ContactWay.PHONE, text("moulds come on Thursday"));
    }
}

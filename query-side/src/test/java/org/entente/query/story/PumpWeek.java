package org.entente.query.story;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationFulfilledLate;
import org.entente.api.obligation.Party;
import org.entente.api.task.Baseline;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.task.WorkItem;
import org.entente.api.text.Text;
import org.entente.api.week.UpdateRow;
import org.entente.api.week.WeekEvent;
import org.entente.api.week.WeekKey;
import org.entente.api.week.WeeklyUpdateEvent;
import org.entente.api.week.WeeklyUpdateId;
import org.entente.api.week.WeeksId;

import static org.entente.query.story.SmallCompany.PRODUCTION;
import static org.entente.query.story.SmallCompany.RND;
import static org.entente.query.story.SmallCompany.person;

/** The case of the pump in June: production reports in the week 23; in the week 24 R&D does not, and makes it good. */
final class PumpWeek {
    static final WeekKey W23 = new WeekKey("2026-W23");
    static final WeekKey W24 = new WeekKey("2026-W24");
    static final TaskId CASTING = new TaskId("TSK-pump-2");
    static final TaskId DRAWING = new TaskId("TSK-pump-3");
    private static final String CASE = PumpCase.CASE;

    private PumpWeek() {}

    static CaseLedger told() {
        CaseLedger ledger = PumpCase.told();
        item(ledger, CASTING, PRODUCTION);
        item(ledger, DRAWING, RND);
        began(ledger, W23, 3, "2026-06-01T00:00");
        opened(ledger, W23, PRODUCTION, CASTING, "2026-06-01T00:00", "2026-06-05T18:00");
        String reported = slot(PRODUCTION, W23).value();
        ledger.when("2026-06-05T15:30", "pan.liaison", "liaison").happens(CASTING.value(), CASE,
                new TaskEvent.ProgressReported(CASTING, TaskStatus.IN_PROGRESS, 40, PumpCase.text("moulds are there"),
                        null,
                        null, null, null, ledger.now()));
        ledger.happens(reported, CASE,
                new WeeklyUpdateEvent.UpdateSubmitted(slot(PRODUCTION, W23), PumpCase.REQUEST, PRODUCTION, W23,
                        List.of(row(CASTING, 40, "moulds are there")), false, ledger.now()),
                Owed.met(reported, 1, ObligationCode.WEEKLY_UPDATE, "2026-06-05T15:30"));
        began(ledger, W24, 4, "2026-06-08T00:00");
        opened(ledger, W24, PRODUCTION, CASTING, "2026-06-08T00:00", "2026-06-12T18:00");
        opened(ledger, W24, RND, DRAWING, "2026-06-08T00:00", "2026-06-12T18:00");
        madeGood(ledger, slot(RND, W24));
        return ledger;
    }

    private static void madeGood(CaseLedger ledger, WeeklyUpdateId missed) {
        ledger.when("2026-06-12T18:00", "system:clock", "system").happens(missed.value(), CASE,
                Owed.missed(missed.value(), 1, ObligationCode.WEEKLY_UPDATE, "2026-06-12T18:00"),
                new WeeklyUpdateEvent.UpdateChased(missed, PumpCase.REQUEST, RND, W24, person("ru.liaison"),
                        person("rui.head"), ledger.now()));
        ledger.when("2026-06-15T09:00", "ru.liaison", "liaison").happens(missed.value(), CASE,
                new WeeklyUpdateEvent.UpdateSubmitted(missed, PumpCase.REQUEST, RND, W24, List.of(row(DRAWING, 10, "")),
                        true, ledger.now()),
                new ObligationFulfilledLate(Owed.id(missed.value(), 1), ObligationCode.WEEKLY_UPDATE, ledger.now()),
                new WeeklyUpdateEvent.UpdateAmended(missed, List.of(row(DRAWING, 20, "more")), ledger.now()));
    }

    static WeeklyUpdateId slot(DepartmentId department, WeekKey week) {
        return WeeklyUpdateId.of(PumpCase.REQUEST, department, week);
    }

    private static void item(CaseLedger ledger, TaskId task, DepartmentId department) {
        ledger.when("2026-05-29T10:00", "pan.liaison", "liaison").happens(task.value(), CASE,
                new TaskEvent.TaskOpened(task, PumpCase.REQUEST,
                        WorkItem.plain(department, 1, 1, PumpCase.text("Cast it"),
                                person("wang.worker"),
                                new Baseline(3, 4, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 12))),
                        ledger.now()));
    }

    private static void began(CaseLedger ledger, WeekKey week, int planWeek, String monday) {
        WeeksId weeks = WeeksId.of(PumpCase.REQUEST);
        ledger.when(monday, "system:clock", "system").happens(weeks.value(), CASE,
                new WeekEvent.WeekBegan(weeks, PumpCase.REQUEST, week, planWeek, ledger.now()));
    }

    private static void opened(CaseLedger ledger, WeekKey week, DepartmentId department, TaskId task, String monday,
            String due) {
        String id = slot(department, week).value();
        ledger.when(monday, "system:reaction/WhenWeekBeginsThenOpenSlots", "system").happens(id, CASE,
                new WeeklyUpdateEvent.SlotOpened(slot(department, week), PumpCase.REQUEST, department, week,
                        List.of(task), ledger.now()),
                Owed.opened(id, 1, ObligationCode.WEEKLY_UPDATE, week.value(), Party.department(department), null,
                        monday,
                        due));
    }

    private static UpdateRow row(TaskId task, int percent, String note) {
        return new UpdateRow(task, TaskStatus.IN_PROGRESS, percent, note.isEmpty() ? Text.NONE : PumpCase.text(note),
                null,
                null, null, null, null, false);
    }
}

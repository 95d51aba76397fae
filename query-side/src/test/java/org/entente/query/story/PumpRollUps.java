package org.entente.query.story;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.api.request.ContentHash;
import org.entente.api.rollup.DrawnRollUp;
import org.entente.api.rollup.RollUpCut;
import org.entente.api.rollup.RollUpEvent.RollUpOpened;
import org.entente.api.rollup.RollUpEvent.RollUpPublished;
import org.entente.api.rollup.RollUpId;
import org.entente.api.rollup.RollUpSource;
import org.entente.api.task.Baseline;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.task.TaskEvent.TaskOpened;
import org.entente.api.task.TaskEvent.TaskStarted;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.task.WorkItem;
import org.entente.api.week.WeekKey;
import org.entente.api.week.WeeklyUpdateEvent.SlotExcused;
import org.entente.api.week.WeeklyUpdateEvent.SlotOpened;
import org.entente.api.week.WeeklyUpdateEvent.UpdateChased;
import org.entente.api.week.WeeklyUpdateEvent.UpdateSubmitted;
import org.entente.api.week.WeeklyUpdateId;
import org.entente.log.blob.BlobStore;

import static org.entente.query.story.PumpCase.CASE;
import static org.entente.query.story.PumpCase.REQUEST;
import static org.entente.query.story.PumpCase.TASK;
import static org.entente.query.story.PumpCase.text;
import static org.entente.query.story.SmallCompany.PRODUCTION;
import static org.entente.query.story.SmallCompany.RND;
import static org.entente.query.story.SmallCompany.person;

/** The pump case in its first two weeks: production falls behind and recovers, R&D does as planned. */
public final class PumpRollUps {
    static final TaskId DESIGN = new TaskId("TSK-pump-2");

    private PumpRollUps() {}

    /** Until Monday, 25 May, the day of the first roll-up. */
    public static CaseLedger told() {
        CaseLedger ledger = SmallCompany.founded();
        PumpCase.request(ledger);
        PumpCase.answers(ledger);
        PumpCase.kickoff(ledger);
        PumpCase.plan(ledger);
        ledger.when("2026-05-11T15:00", "pan.liaison", "liaison").happens(TASK.value(), CASE,
                new TaskOpened(TASK, REQUEST, item(PRODUCTION, "Rebuild the housing", 1, "2026-05-18", "2026-05-22"),
                        ledger.now()));
        ledger.happens(DESIGN.value(), CASE, new TaskOpened(DESIGN, REQUEST,
                item(RND, "Design the rotor", 2, "2026-05-18", "2026-05-29"), ledger.now()));
        opened(ledger, "2026-05-25", "2026-W21", "2026-05-18T00:00");
        WeekKey first = new WeekKey("2026-W21");
        slot(ledger, PRODUCTION, first);
        slot(ledger, RND, first);
        ledger.when("2026-05-18T09:00", "pan.liaison", "liaison").happens(TASK.value(), CASE,
                new TaskStarted(TASK, ledger.now()));
        ledger.when("2026-05-22T15:30", "pan.liaison", "liaison").happens(TASK.value(), CASE,
                new ProgressReported(TASK, TaskStatus.DELAYED, 60, text("casting late"), LocalDate.of(2026, 5, 27),
                        SlipCause.SUPPLIER, null, null, ledger.now()));
        submitted(ledger, PRODUCTION, first, false);
        ledger.when("2026-05-22T18:00", "system:clock", "system").happens(update(RND, first).value(), CASE,
                new UpdateChased(update(RND, first), REQUEST, RND, first, person("ru.liaison"), person("rui.head"),
                        ledger.now()));
        opened(ledger, "2026-06-01", "2026-W22", "2026-05-25T00:00");
        slot(ledger, PRODUCTION, first.next());
        slot(ledger, RND, first.next());
        return ledger;
    }

    /** The week until Monday, 1 June. */
    public static void nextWeek(CaseLedger ledger) {
        WeekKey first = new WeekKey("2026-W21");
        ledger.when("2026-05-25T16:00", "ru.liaison", "liaison");
        submitted(ledger, RND, first, true);
        ledger.when("2026-05-27T16:00", "he.jia", "coordinator").happens(
                update(PRODUCTION, first.next()).value(), CASE,
                new SlotExcused(update(PRODUCTION, first.next()), "stocktaking", ledger.now()));
        ledger.when("2026-05-26T09:00", "ru.liaison", "liaison").happens(DESIGN.value(), CASE,
                new TaskStarted(DESIGN, ledger.now()),
                new ProgressReported(DESIGN, TaskStatus.IN_PROGRESS, 40, text(""), null, null, null, null,
                        ledger.now()));
        ledger.when("2026-05-28T10:00", "pan.liaison", "liaison").happens(TASK.value(), CASE,
                new TaskCompleted(TASK, text("fits"), CaseLedger.at("2026-05-27T15:00")));
        ledger.when("2026-05-29T15:30", "ru.liaison", "liaison");
        submitted(ledger, RND, first.next(), false);
        opened(ledger, "2026-06-08", "2026-W23", "2026-06-01T00:00");
    }

    static void opened(CaseLedger ledger, String day, String week, String monday) {
        String id = "RUP-" + day;
        ledger.when(monday, "system:reaction/WhenWeekBeginsThenOpenRollUp", "system")
                .happensToTheCompany(id, new RollUpOpened(new RollUpId(id), new WeekKey(week), ledger.now()))
                .happensToTheCompany(id, Owed.opened(id, 1, ObligationCode.WEEKLY_SUMMARY, "", Party.OFFICE, null,
                        monday, day + "T18:00"));
    }

    private static void slot(CaseLedger ledger, DepartmentId department, WeekKey week) {
        WeeklyUpdateId id = update(department, week);
        ledger.happens(id.value(), CASE,
                new SlotOpened(id, REQUEST, department, week, List.of(), ledger.now()));
    }

    private static void submitted(CaseLedger ledger, DepartmentId department, WeekKey week, boolean late) {
        WeeklyUpdateId id = update(department, week);
        ledger.happens(id.value(), CASE,
                new UpdateSubmitted(id, REQUEST, department, week, List.of(), late, ledger.now()));
    }

    private static WeeklyUpdateId update(DepartmentId department, WeekKey week) {
        return WeeklyUpdateId.of(REQUEST, department, week);
    }

    private static WorkItem item(DepartmentId department, String title, int weeks, String from, String to) {
        return WorkItem.plain(department, 1, 1, text(title), person("wang.worker"),
                new Baseline(1, weeks, LocalDate.parse(from), LocalDate.parse(to)));
    }

    /** The Office publishes it at the ledger's head, as the command side does: what it says is kept first. */
    public static DrawnRollUp publish(CaseLedger ledger, QueryBench bench, String day, String now) {
        RollUpId id = new RollUpId("RUP-" + day);
        long head = ledger.head();
        ledger.when(now, "he.jia", "coordinator");
        DrawnRollUp drawn = bench.bean(RollUpSource.class)
                .draw(new RollUpCut(id, head, ledger.now(), person("he.jia")));
        ledger.happensToTheCompany(id.value(),
                new RollUpPublished(id, head, ledger.now(), kept(drawn, bench, ledger), drawn.content().requests(),
                        drawn.content().summedItems(), ledger.now()))
                .happensToTheCompany(id.value(), Owed.met(id.value(), 1, ObligationCode.WEEKLY_SUMMARY, now));
        bench.catchUp();
        return drawn;
    }

    private static ContentHash kept(DrawnRollUp drawn, QueryBench bench, CaseLedger ledger) {
        try {
            return new ContentHash(bench.bean(BlobStore.class)
                    .put(() -> new ByteArrayInputStream(drawn.bytes()), DrawnRollUp.MEDIA, ledger.now()).sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.entente.query.story;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.meeting.MeetingEvent;
import org.entente.api.meeting.Minutes;
import org.entente.api.meeting.MinutesItem;
import org.entente.api.request.RequestId;
import org.entente.api.task.Baseline;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskId;
import org.entente.api.task.WorkItem;
import org.entente.api.text.Text;

import static org.entente.query.story.PumpCase.CASE;
import static org.entente.query.story.PumpCase.KICKOFF;
import static org.entente.query.story.PumpCase.REQUEST;
import static org.entente.query.story.SmallCompany.PRODUCTION;
import static org.entente.query.story.SmallCompany.RND;
import static org.entente.query.story.SmallCompany.person;

/** The pump's case with everything that its papers show, and with texts that a spreadsheet would take for formulas. */
final class PaperCase {
    static final TaskId HOSTILE = new TaskId("TSK-pump-2");
    static final String FORMULA = "=HYPERLINK(\"http://example.invalid\",\"点这里\")";

    private PaperCase() {}

    static CaseLedger told() {
        CaseLedger ledger = PumpCase.told();
        PumpIssues.climbing(ledger);
        PumpIssues.saved(ledger);
        ledger.when("2026-05-28T11:00", "pan.liaison", "liaison").happens(HOSTILE.value(), CASE,
                new TaskEvent.TaskOpened(HOSTILE, REQUEST, WorkItem.plain(PRODUCTION, 2, 1,
                        new Text(FORMULA, "@SUM(1) & more"), person("wang.worker"),
                        new Baseline(2, 3, LocalDate.of(2026, 5, 25), LocalDate.of(2026, 6, 5))), ledger.now()));
        ledger.when("2026-05-28T12:00", "he.jia", "coordinator").happens(KICKOFF.value(), CASE,
                new MeetingEvent.MinutesIssued(KICKOFF, 1, minutes(), List.of(), CaseLedger.at("2026-05-29T18:00"),
                        ledger.now()),
                new MeetingEvent.MinutesConfirmed(KICKOFF, 1, person("lin.lan"), ledger.now()));
        return ledger;
    }

    static RequestId request() {
        return REQUEST;
    }

    private static Minutes minutes() {
        return new Minutes(new Text("启动会", "Kickoff"), person("he.jia"),
                List.of(new Minutes.AgendaItem(new Text("噪声目标", "Noise"), new Text("55 dB", ""), Text.NONE)),
                List.of(new MinutesItem.Decision(new Text("-先做样机", "-prototype first")),
                        new MinutesItem.DutyBoundary(RND, new Text("设计", "design")),
                        new MinutesItem.Action("a1", new Text("借用声级计", "Borrow the meter"), RND,
                                person("ru.liaison"), LocalDate.of(2026, 5, 15))),
                List.of(new Text("外壳材料", "Material of the housing")), null, List.of());
    }
}

package org.entente.query.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.deadline.Budget;
import org.entente.api.identity.Role;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssueKind;
import org.entente.api.issue.IssueRecord;
import org.entente.api.issue.Measure;
import org.entente.api.issue.RaiseCause;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.AlarmCleared;
import org.entente.api.obligation.ObligationEvent.AlarmSet;
import org.entente.api.obligation.Party;
import org.entente.api.text.Text;

import static org.entente.query.story.PumpCase.CASE;
import static org.entente.query.story.PumpCase.REQUEST;
import static org.entente.query.story.SmallCompany.MARKETING;
import static org.entente.query.story.SmallCompany.PRODUCTION;
import static org.entente.query.story.SmallCompany.QUALITY;

/** Two issues of the case: one climbs from urgent to critical by itself, of the other a waiting raise is suppressed. */
public final class PumpIssues {
    public static final IssueId CLIMBING = new IssueId("ISS-climbing");
    public static final IssueId SAVED = new IssueId("ISS-saved");
    private static final Party VICE_PRESIDENT = Party.vicePresidentOver(PRODUCTION);

    private PumpIssues() {}

    /** The case up to its execution, then both issues. */
    public static CaseLedger told() {
        CaseLedger ledger = SmallCompany.founded();
        PumpCase.request(ledger);
        PumpCase.answers(ledger);
        climbing(ledger);
        saved(ledger);
        return ledger;
    }

    /** Reported urgent on Thursday 7 May 17:00; measures missed at 21:00, found at 21:05. */
    static void climbing(CaseLedger ledger) {
        String id = CLIMBING.value();
        ledger.when("2026-05-07T17:00", "lin.lan", "liaison").happens(id, CASE,
                reported(CLIMBING, "I1", Urgency.URGENT, VICE_PRESIDENT, "2026-05-08T17:00", ledger.now()),
                Owed.opened(id, 1, ObligationCode.URGENT_NOTICE, "", Party.DIRECTOR, Budget.hours(1),
                        "2026-05-07T17:00", "2026-05-07T18:00"),
                Owed.opened(id, 2, ObligationCode.URGENT_MEASURES, "", VICE_PRESIDENT, Budget.hours(4),
                        "2026-05-07T17:00", "2026-05-07T21:00"),
                Owed.opened(id, 3, ObligationCode.URGENT_SOLVED, "", Party.department(PRODUCTION), Budget.hours(24),
                        "2026-05-07T17:00", "2026-05-08T17:00"),
                Owed.opened(id, 4, ObligationCode.URGENT_FOLLOW_UP, "2026-05-08T17:00", Party.DIRECTOR, null,
                        "2026-05-07T17:00", "2026-05-08T17:00"));
        ledger.when("2026-05-07T17:20", "dai.director", "director").happens(id, CASE,
                new IssueEvent.NoticeRecorded(Urgency.URGENT, VICE_PRESIDENT, null, null, ledger.now()),
                Owed.met(id, 1, ObligationCode.URGENT_NOTICE, "2026-05-07T17:20"));
        Instant due = CaseLedger.at("2026-05-07T21:00");
        RaiseCause cause = RaiseCause.missed(ObligationCode.URGENT_MEASURES, Owed.id(id, 2));
        ledger.when("2026-05-07T21:05", "system:clock", "system").happens(id, CASE,
                Owed.missed(id, 2, ObligationCode.URGENT_MEASURES, "2026-05-07T21:00"),
                new IssueEvent.RaiseScheduled(Urgency.URGENT, Urgency.CRITICAL, cause, due, due),
                new AlarmSet("raise", due, due), new AlarmCleared("raise", due),
                new IssueEvent.Raised(Urgency.URGENT, Urgency.CRITICAL, cause, null, Party.GENERAL_MANAGER,
                        List.of(Party.GENERAL_MANAGER, Party.DIRECTOR), List.of(), CaseLedger.at("2026-05-08T21:00"),
                        null, due),
                Owed.cancelled(id, 3, ObligationCode.URGENT_SOLVED, "issue.raised", "2026-05-07T21:00"),
                Owed.cancelled(id, 4, ObligationCode.URGENT_FOLLOW_UP, "issue.raised", "2026-05-07T21:00"),
                Owed.opened(id, 5, ObligationCode.CRITICAL_NOTICE, "", Party.DIRECTOR, Budget.minutes(30),
                        "2026-05-07T21:00", "2026-05-07T21:30"),
                Owed.opened(id, 6, ObligationCode.CRITICAL_SOLVED, "", Party.department(PRODUCTION), Budget.hours(24),
                        "2026-05-07T21:00", "2026-05-08T21:00"),
                new IssueEvent.EmergencyPlanStarted(null, due));
        ledger.when("2026-05-07T21:06", "gao.gm", "general-manager").happens(id, CASE,
                new IssueEvent.Acknowledged(Urgency.CRITICAL, "gao.gm", Role.GENERAL_MANAGER, true, ledger.now()),
                Owed.met(id, 5, ObligationCode.CRITICAL_NOTICE, "2026-05-07T21:06"));
        ledger.when("2026-05-07T22:00", "dai.director", "director").happens(id, CASE,
                new IssueEvent.TaskForceFormed(List.of(QUALITY), List.of(), null, ledger.now()),
                new IssueEvent.MeasuresSet(Urgency.CRITICAL,
                        List.of(new Measure(text("second shift"), PRODUCTION, null, LocalDate.of(2026, 5, 8))),
                        ledger.now()));
    }

    /** Normal, reported back-dated to Thursday 7 May 20:00; missed on Sunday night, solved before the office opens. */
    static void saved(CaseLedger ledger) {
        String id = SAVED.value();
        ledger.when("2026-05-08T09:00", "ru.liaison", "liaison").happens(id, CASE,
                reported(SAVED, "I2", Urgency.NORMAL, Party.OFFICE, "2026-05-10T20:00",
                        CaseLedger.at("2026-05-07T20:00")),
                Owed.opened(id, 1, ObligationCode.NORMAL_SOLVED, "", Party.department(PRODUCTION), Budget.hours(72),
                        "2026-05-07T20:00", "2026-05-10T20:00"));
        Instant due = CaseLedger.at("2026-05-10T20:00");
        RaiseCause cause = RaiseCause.missed(ObligationCode.NORMAL_SOLVED, Owed.id(id, 1));
        ledger.when("2026-05-10T20:00", "system:clock", "system").happens(id, CASE,
                Owed.missed(id, 1, ObligationCode.NORMAL_SOLVED, "2026-05-10T20:00"),
                new IssueEvent.RaiseScheduled(Urgency.NORMAL, Urgency.URGENT, cause, CaseLedger.at("2026-05-11T09:00"),
                        due),
                new AlarmSet("raise", CaseLedger.at("2026-05-11T09:00"), due));
        ledger.when("2026-05-11T08:00", "pan.liaison", "liaison").happens(id, CASE,
                new IssueEvent.Solved(Urgency.NORMAL, "pan.liaison", text("data delivered"), List.of(), ledger.now()),
                new AlarmCleared("raise", ledger.now()),
                Owed.opened(id, 2, ObligationCode.VERIFICATION, "", Party.department(MARKETING), Budget.workingDays(1),
                        "2026-05-11T08:00", "2026-05-12T18:00"));
    }

    static IssueEvent.Reported reported(IssueId id, String label, Urgency urgency, Party held, String solveBy,
            Instant at) {
        return new IssueEvent.Reported(id, REQUEST, MARKETING, "lin.lan",
                IssueRecord.of(label, IssueKind.RESOURCE_CONFLICT, urgency, List.of(PRODUCTION), text("no castings"),
                        text("the housing")),
                held, List.of(held, Party.department(PRODUCTION)), CaseLedger.at(solveBy), null, at, at);
    }

    static Text text(String english) {
        return new Text("", english);
    }
}

package org.entente.query.story;

import java.time.Instant;
import java.util.List;

import org.entente.api.deadline.Budget;
import org.entente.api.drill.DrillCommand;
import org.entente.api.drill.DrillEvent.DrillEnded;
import org.entente.api.drill.DrillEvent.DrillStarted;
import org.entente.api.drill.DrillEvent.IssueInjected;
import org.entente.api.drill.DrillScript;
import org.entente.api.drill.DrillStep;
import org.entente.api.drill.Expectation;
import org.entente.api.drill.Injection;
import org.entente.api.identity.Role;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssueKind;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationFulfilledLate;
import org.entente.api.obligation.Party;
import org.entente.api.text.Text;

import static org.entente.query.story.PumpCase.CASE;
import static org.entente.query.story.PumpCase.REQUEST;
import static org.entente.query.story.SmallCompany.PRODUCTION;

/**
 * A drill on the pump's case on Saturday 9 May from 22:00 to 02:00: a critical fire at 22:00, and trouble with the press at 23:30, in
 * which nobody does anything. A second drill waits for its beginning.
 */
public final class PumpDrill {
    static final IssueId FIRE = new IssueId("ISS-DRL-1-fire");
    static final IssueId PRESS = new IssueId("ISS-DRL-1-press");
    static final String DRILL = DrillCommand.ID;

    private PumpDrill() {}

    public static CaseLedger told() {
        CaseLedger ledger = firstNight();
        ledger.when("2026-05-10T03:00", "pan.liaison", "liaison").happens(FIRE.value(), CASE,
                new IssueEvent.MeasuresSet(Urgency.CRITICAL, List.of(), ledger.now()));
        ledger.when("2026-05-10T09:00", "ada.admin", "administrator").happensToTheCompany(DRILL,
                new DrillStarted(2, script(injection("fire", 0)), CaseLedger.at("2026-05-16T22:00"),
                        CaseLedger.at("2026-05-17T02:00"), ledger.now()));
        return ledger;
    }

    /** Up to the end of the first drill. */
    static CaseLedger firstNight() {
        CaseLedger ledger = SmallCompany.founded();
        PumpCase.request(ledger);
        PumpCase.answers(ledger);
        ledger.when("2026-05-09T10:00", "dai.director", "director").happensToTheCompany(DRILL,
                new DrillStarted(1, script(injection("fire", 0), injection("press", 90)),
                        CaseLedger.at("2026-05-09T22:00"), CaseLedger.at("2026-05-10T02:00"), ledger.now()));
        fire(ledger);
        press(ledger);
        ledger.when("2026-05-10T02:00", "system:clock", "system").happensToTheCompany(DRILL,
                new DrillEnded(1, false, CaseLedger.at("2026-05-10T02:00")));
        return ledger;
    }

    private static void fire(CaseLedger ledger) {
        String id = FIRE.value();
        comesUp(ledger, "fire", FIRE, "2026-05-09T22:00", Urgency.CRITICAL, List.of(Party.GENERAL_MANAGER,
                Party.DIRECTOR, Party.department(PRODUCTION)));
        ledger.happens(id, CASE,
                Owed.opened(id, 1, ObligationCode.CRITICAL_NOTICE, "", Party.DIRECTOR, Budget.minutes(30),
                        "2026-05-09T22:00", "2026-05-09T22:30"),
                Owed.opened(id, 2, ObligationCode.CRITICAL_CONTAIN, "", Party.department(PRODUCTION), Budget.hours(2),
                        "2026-05-09T22:00", "2026-05-10T00:00"),
                Owed.opened(id, 3, ObligationCode.CRITICAL_SOLVED, "", Party.department(PRODUCTION), Budget.hours(24),
                        "2026-05-09T22:00", "2026-05-10T22:00"));
        ledger.when("2026-05-09T22:07", "pan.liaison", "liaison").happens(id, CASE,
                new IssueEvent.Acknowledged(Urgency.CRITICAL, "pan.liaison", Role.LIAISON, false, ledger.now()));
        ledger.when("2026-05-09T22:12", "dai.director", "director").happens(id, CASE,
                new IssueEvent.NoticeRecorded(Urgency.CRITICAL, Party.GENERAL_MANAGER, null, null, ledger.now()),
                Owed.met(id, 1, ObligationCode.CRITICAL_NOTICE, "2026-05-09T22:12"));
        ledger.when("2026-05-10T00:00", "system:clock", "system").happens(id, CASE,
                Owed.missed(id, 2, ObligationCode.CRITICAL_CONTAIN, "2026-05-10T00:00"),
                new IssueEvent.NextLevelTold(Urgency.CRITICAL, ObligationCode.CRITICAL_CONTAIN, Owed.id(id, 2),
                        Party.GENERAL_MANAGER, ledger.now()));
        ledger.when("2026-05-10T00:25", "pei.head", "head").happens(id, CASE,
                new IssueEvent.Contained(new Text("", "foam"), null, ledger.now()),
                new ObligationFulfilledLate(Owed.id(id, 2), ObligationCode.CRITICAL_CONTAIN, ledger.now()));
    }

    private static void press(CaseLedger ledger) {
        comesUp(ledger, "press", PRESS, "2026-05-09T23:30", Urgency.CRITICAL, List.of(Party.OFFICE));
    }

    private static void comesUp(CaseLedger ledger, String key, IssueId issue, String at, Urgency urgency,
            List<Party> told) {
        Instant moment = CaseLedger.at(at);
        Injection injection = injection(key, key.equals("fire") ? 0 : 90);
        ledger.when(at, "system:clock", "system").happensToTheCompany(DRILL,
                new IssueInjected(1, injection, issue, moment));
        ledger.when(at, "system:reaction/WhenIssueIsInjectedThenReportIt", "system").happens(issue.value(), CASE,
                new IssueEvent.Reported(issue, REQUEST, PRODUCTION, "system:reaction/WhenIssueIsInjectedThenReportIt",
                        injection.record(moment), told.getFirst(), told, moment.plusSeconds(86_400), null, moment,
                        moment));
    }

    private static DrillScript script(Injection... injections) {
        return new DrillScript(new Text("火情", "Fire"), new Text("", "Nobody is there"), null, 240,
                List.of(injections));
    }

    private static Injection injection(String key, int after) {
        return new Injection(key, after, REQUEST, PRODUCTION, IssueKind.EXTERNAL_RISK, Urgency.CRITICAL,
                List.of(PRODUCTION), new Text("", key), new Text("", "all"),
                key.equals("fire")
                        ? List.of(new Expectation(DrillStep.ACKNOWLEDGED, 7), new Expectation(DrillStep.CONTAINED, 120),
                                new Expectation(DrillStep.MEASURES, 180))
                        : List.of());
    }
}

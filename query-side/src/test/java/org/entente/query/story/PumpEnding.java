package org.entente.query.story;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.deadline.Budget;
import org.entente.api.identity.DepartmentId;
import org.entente.api.improvement.ImprovementEvent;
import org.entente.api.improvement.ImprovementId;
import org.entente.api.meeting.MeetingId;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.api.request.AcceptanceResult;
import org.entente.api.request.ArchiveContents;
import org.entente.api.request.ClosingEvent;
import org.entente.api.request.Correction;
import org.entente.api.request.Deliverable;
import org.entente.api.request.EvaluationScores;
import org.entente.api.request.GoalMeasure;
import org.entente.api.request.GoalVerdict;
import org.entente.api.request.ImprovementOrder;
import org.entente.api.request.JudgedGoal;
import org.entente.api.request.PlannedImprovement;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.RetentionGround;
import org.entente.api.request.Retrospective;
import org.entente.api.request.RootCause;
import org.entente.api.request.RulingLevel;
import org.entente.api.task.TaskId;
import org.entente.api.text.Text;

import static org.entente.query.story.PumpCase.CASE;
import static org.entente.query.story.PumpCase.REQUEST;
import static org.entente.query.story.PumpCase.text;
import static org.entente.query.story.SmallCompany.MARKETING;
import static org.entente.query.story.SmallCompany.PRODUCTION;
import static org.entente.query.story.SmallCompany.RND;
import static org.entente.query.story.SmallCompany.person;

/** How the case of the pump ends: not passed on 2 June, corrected, passed on 10 June, archived on 16 June. */
final class PumpEnding {
    static final ImprovementId ACTION = ImprovementId.nth(REQUEST, 1);
    private static final MeetingId FIRST = new MeetingId("MTG-pump-acceptance-1");
    private static final MeetingId SECOND = new MeetingId("MTG-pump-acceptance-2");

    private PumpEnding() {}

    static CaseLedger told() {
        CaseLedger ledger = PumpCase.told();
        notPassed(ledger);
        passed(ledger);
        judged(ledger);
        kept(ledger);
        return ledger;
    }

    static void notPassed(CaseLedger ledger) {
        ledger.when("2026-05-28T10:00", "system:reaction/WhenLastItemIsDoneThenExpectApplication", "system").happens(
                CASE, CASE, new ClosingEvent.WorkFinished(REQUEST, ledger.now()),
                Owed.opened(CASE, 11, ObligationCode.ACCEPTANCE_APPLY, "", Party.department(RND),
                        Budget.workingDays(3), "2026-05-28T10:00", "2026-06-02T18:00"));
        ledger.when("2026-05-29T10:00", "ru.liaison", "liaison").happens(CASE, CASE, application(1, ledger),
                Owed.met(CASE, 11, ObligationCode.ACCEPTANCE_APPLY, "2026-05-29T10:00"));
        ledger.when("2026-06-02T16:00", "he.jia", "coordinator").happens(CASE, CASE,
                new ClosingEvent.AcceptanceDecided(REQUEST, 1, FIRST, CaseLedger.at("2026-06-02T14:00"),
                        AcceptanceResult.NOT_PASSED, RulingLevel.OFFICE,
                        List.of(new JudgedGoal("_overall", text("55 dB"), text("57 dB"), text("2 dB"),
                                GoalVerdict.NOT_MET, null)),
                        text("two decibels too many"), null,
                        List.of(new Correction(new TaskId("TSK-pump-r1-1"), RND, text("damp the housing"),
                                person("ru.liaison"), LocalDate.of(2026, 6, 8))),
                        person("he.jia"), ledger.now()));
    }

    static void passed(CaseLedger ledger) {
        ledger.when("2026-06-08T16:00", "ru.liaison", "liaison").happens(CASE, CASE,
                new ClosingEvent.RectificationRecorded(REQUEST, 1, RND, person("ru.liaison"), text("damped"),
                        ledger.now()),
                application(2, ledger));
        ledger.when("2026-06-10T16:00", "he.jia", "coordinator").happens(CASE, CASE,
                new ClosingEvent.AcceptanceDecided(REQUEST, 2, SECOND, CaseLedger.at("2026-06-10T14:00"),
                        AcceptanceResult.PASSED, RulingLevel.OFFICE,
                        List.of(new JudgedGoal("_overall", text("55 dB"), text("54 dB"), Text.NONE, GoalVerdict.MET,
                                null)),
                        Text.NONE, person("mo.head"), List.of(), person("he.jia"), ledger.now()),
                Owed.opened(CASE, 12, ObligationCode.ARCHIVE, "", Party.OFFICE, Budget.workingDays(10),
                        "2026-06-10T16:00", "2026-06-24T18:00"));
    }

    /** Marketing judges first, then R&D; production is judged by both. */
    static void judged(CaseLedger ledger) {
        judge(ledger, "2026-06-12T16:00", "lin.lan", MARKETING, RND);
        judge(ledger, "2026-06-12T16:01", "lin.lan", MARKETING, PRODUCTION);
        judge(ledger, "2026-06-12T16:02", "ru.liaison", RND, PRODUCTION);
    }

    private static void judge(CaseLedger ledger, String at, String by, DepartmentId judge, DepartmentId judged) {
        ledger.when(at, by, "liaison").happens(CASE, CASE, new ClosingEvent.DepartmentEvaluated(REQUEST, judge, judged,
                new EvaluationScores(9, 3, 8, 9, 8), text("answers late"), person(by), ledger.now()));
    }

    static void kept(CaseLedger ledger) {
        ImprovementOrder order = new ImprovementOrder(text("measure noise before the pilot run"),
                person("wang.worker"), LocalDate.of(2026, 7, 15), text("look at the next pilot run"));
        ledger.when("2026-06-12T17:00", "he.jia", "coordinator").happens(CASE, CASE,
                new ClosingEvent.RetrospectiveHeld(REQUEST, null, null, new Retrospective(
                        text("54 dB instead of 55"), List.of(text("early samples")), List.of(text("late casting")),
                        List.of(new RootCause(new Text("模具延期", "late mould"), List.of(text("one supplier only"))))),
                        List.of(new PlannedImprovement(ACTION, order)), person("he.jia"), ledger.now()));
        ledger.when("2026-06-12T17:00", "system:reaction/WhenRetrospectiveIsHeldThenOpenImprovements", "system")
                .happens(ACTION.value(), CASE,
                        new ImprovementEvent.ImprovementOpened(ACTION, REQUEST, order, ledger.now()));
        ledger.when("2026-06-16T16:00", "he.jia", "coordinator").happens(CASE, CASE,
                new ClosingEvent.RequestArchived(REQUEST, RequestPhase.RETROSPECTIVE, RetentionGround.CONTRACT,
                        LocalDate.of(2036, 6, 16), new ArchiveContents(2, 3, 1, 0, 1, 0, 2, 0, 0, 0, 2, 3, 1),
                        person("he.jia"), ledger.now()));
        ledger.when("2026-07-01T09:00", "system:clock", "system").happens(ACTION.value(), CASE,
                new ImprovementEvent.ImprovementFollowUpDue(ACTION, 1, ledger.now()));
        ledger.when("2026-07-20T10:00", "he.jia", "coordinator").happens(ACTION.value(), CASE,
                new ImprovementEvent.ImprovementCompleted(ACTION, person("he.jia"), text("in the checklist"),
                        ledger.now()));
        ledger.when("2026-07-21T10:00", "dai.director", "director").happens(ACTION.value(), CASE,
                new ImprovementEvent.ImprovementNotVerified(ACTION, person("dai.director"), "not used", ledger.now()));
    }

    private static ClosingEvent application(int round, CaseLedger ledger) {
        return new ClosingEvent.AcceptanceApplied(REQUEST, round, RND, person("ru.liaison"),
                List.of(new Deliverable(text("the pump"), null)), 1,
                List.of(new GoalMeasure("_overall", text("55 dB"), text("57 dB"))), ledger.now());
    }
}

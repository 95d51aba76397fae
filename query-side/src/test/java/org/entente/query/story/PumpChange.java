package org.entente.query.story;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.deadline.Budget;
import org.entente.api.issue.IssueId;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.api.plan.ChangeAssessment;
import org.entente.api.plan.ChangeEffect;
import org.entente.api.plan.ChangeProposal;
import org.entente.api.plan.ChangeReason;
import org.entente.api.plan.ChangeTier;
import org.entente.api.plan.ItemMove;
import org.entente.api.plan.OpinionStance;
import org.entente.api.plan.PlanChangeEvent;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanEvent;
import org.entente.api.plan.PlanTask;
import org.entente.api.task.Baseline;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.WorkItem;
import org.entente.api.text.Text;

import static org.entente.query.story.PumpCase.CASE;
import static org.entente.query.story.PumpCase.PLAN;
import static org.entente.query.story.PumpCase.REQUEST;
import static org.entente.query.story.PumpCase.TASK;
import static org.entente.query.story.PumpCase.text;
import static org.entente.query.story.SmallCompany.MARKETING;
import static org.entente.query.story.SmallCompany.PRODUCTION;
import static org.entente.query.story.SmallCompany.RND;
import static org.entente.query.story.SmallCompany.person;

/**
 * The case XT-2026-007 with a plan that changes: production asks on 20 May for a second week and a new task, marketing keeps
 * silent, on 25 May the change is approved. On 26 May research acts first and files the request on the day after.
 */
public final class PumpChange {
    private static final String ID = PLAN.value();
    private static final Baseline WEEK_ONE = new Baseline(1, 1, LocalDate.of(2026, 5, 18), LocalDate.of(2026, 5, 22));
    private static final Baseline TWO_WEEKS = new Baseline(1, 2, LocalDate.of(2026, 5, 18), LocalDate.of(2026, 5, 29));

    private PumpChange() {}

    public static CaseLedger told() {
        CaseLedger ledger = SmallCompany.founded();
        PumpCase.request(ledger);
        PumpCase.answers(ledger);
        PumpCase.kickoff(ledger);
        PumpCase.plan(ledger);
        item(ledger);
        filed(ledger);
        approved(ledger);
        emergency(ledger);
        return ledger;
    }

    private static void item(CaseLedger ledger) {
        WorkItem item = WorkItem.plain(PRODUCTION, 1, 1, text("Rebuild the housing"), person("wang.worker"),
                WEEK_ONE);
        ledger.when("2026-05-11T15:00", "pan.liaison", "liaison").happens(ID, CASE,
                new PlanEvent.ItemCreated(PLAN, REQUEST, TASK, item, ledger.now()),
                new PlanEvent.PlanDecomposed(PLAN, 1, ledger.now()),
                Owed.met(ID, 2, ObligationCode.DECOMPOSITION, "2026-05-11T15:00"));
        ledger.happens(TASK.value(), CASE, new TaskEvent.TaskOpened(TASK, REQUEST, item, ledger.now()));
    }

    private static void filed(CaseLedger ledger) {
        ledger.when("2026-05-20T09:00", "pan.liaison", "liaison").happens(ID, CASE,
                new PlanChangeEvent.ChangeFiled(PLAN, REQUEST, 1, Party.department(PRODUCTION), person("pan.liaison"),
                        proposal(1, text("55 dB"), 2), new ChangeAssessment(ChangeTier.MAJOR,
                                List.of(ChangeReason.END_MOVED), List.of(MARKETING, RND)),
                        null, ledger.now()),
                Owed.opened(ID, 3, ObligationCode.CHANGE_OPINION, "change-1/marketing", Party.department(MARKETING),
                        Budget.workingDays(2), "2026-05-20T09:00", "2026-05-22T18:00"),
                Owed.opened(ID, 4, ObligationCode.CHANGE_OPINION, "change-1/rnd", Party.department(RND),
                        Budget.workingDays(2), "2026-05-20T09:00", "2026-05-22T18:00"));
        ledger.when("2026-05-21T10:00", "rui.head", "head").happens(ID, CASE,
                new PlanChangeEvent.ChangeOpinionGiven(PLAN, 1, RND, person("rui.head"), 1,
                        OpinionStance.AGREE_WITH_REMARKS, text("not a day more"), ledger.now()),
                Owed.met(ID, 4, ObligationCode.CHANGE_OPINION, "2026-05-21T10:00"));
        ledger.when("2026-05-22T18:00", "system:clock", "system").happens(ID, CASE,
                Owed.missed(ID, 3, ObligationCode.CHANGE_OPINION, "2026-05-22T18:00"),
                new PlanChangeEvent.ChangeOpinionPassedOver(PLAN, 1, MARKETING, ledger.now()),
                new PlanChangeEvent.ChangeOpinionsIn(PLAN, 1, ChangeTier.MAJOR, ledger.now()),
                Owed.opened(ID, 5, ObligationCode.CHANGE_DECISION, "change-1", Party.vicePresidentOver(RND),
                        Budget.workingDays(1), "2026-05-22T18:00", "2026-05-25T18:00"));
    }

    private static void approved(CaseLedger ledger) {
        ledger.when("2026-05-25T11:00", "gao.gm", "general-manager").happens(ID, CASE,
                new PlanChangeEvent.ChangeApproved(PLAN, REQUEST, 1, ChangeTier.MAJOR, person("gao.gm"), Text.NONE,
                        ledger.now()),
                Owed.met(ID, 5, ObligationCode.CHANGE_DECISION, "2026-05-25T11:00"),
                new PlanChangeEvent.PlanAmended(PLAN, REQUEST, 2, 1, 1, content(text("55 dB"), 2),
                        LocalDate.of(2026, 5, 18), List.of(new ItemMove(TASK, WEEK_ONE, TWO_WEEKS)), List.of(),
                        LocalDate.of(2026, 5, 25), ledger.now()),
                Owed.opened(ID, 6, ObligationCode.DECOMPOSITION, "version-2", Party.PARTICIPANTS, null,
                        "2026-05-25T11:00", "2026-05-29T18:00"));
        ledger.happens(TASK.value(), CASE,
                new TaskEvent.BaselineMoved(TASK, WEEK_ONE, TWO_WEEKS, 2, 1, ledger.now()));
    }

    private static void emergency(CaseLedger ledger) {
        ledger.when("2026-05-26T20:00", "ru.liaison", "liaison").happens(ID, CASE,
                new PlanChangeEvent.EmergencyChangeMade(PLAN, REQUEST, 1, Party.department(RND), person("ru.liaison"),
                        new IssueId("ISS-pump-1"), text("bought castings"), ledger.now()),
                Owed.opened(ID, 7, ObligationCode.EMERGENCY_CHANGE, "emergency-1", Party.department(RND),
                        Budget.workingDays(1), "2026-05-26T20:00", "2026-05-27T18:00"));
        ledger.when("2026-05-27T10:00", "ru.liaison", "liaison").happens(ID, CASE,
                new PlanChangeEvent.ChangeFiled(PLAN, REQUEST, 2, Party.department(RND), person("ru.liaison"),
                        proposal(2, text("54 dB"), 2),
                        new ChangeAssessment(ChangeTier.MAJOR, List.of(ChangeReason.GOAL_CHANGED), List.of()), 1,
                        ledger.now()),
                Owed.met(ID, 7, ObligationCode.EMERGENCY_CHANGE, "2026-05-27T10:00"),
                new PlanChangeEvent.ChangeOpinionsIn(PLAN, 2, ChangeTier.MAJOR, ledger.now()),
                Owed.opened(ID, 8, ObligationCode.CHANGE_DECISION, "change-2", Party.vicePresidentOver(RND),
                        Budget.workingDays(1), "2026-05-27T10:00", "2026-05-28T18:00"));
    }

    private static ChangeProposal proposal(int basedOn, Text goal, int lastWeek) {
        Text none = text("none");
        return new ChangeProposal(text("A second week"), text("casting late"), new ChangeEffect(none, none, none, none),
                none, basedOn, content(goal, lastWeek));
    }

    private static PlanContent content(Text goal, int lastWeek) {
        PlanContent before = PumpCase.content();
        return new PlanContent(goal, before.goals(), LocalDate.of(2026, 5, 18),
                List.of(new PlanTask(1, PRODUCTION, person("pan.liaison"), 1, lastWeek, text("Housing"), Text.NONE,
                        List.of()),
                        new PlanTask(2, PRODUCTION, person("pan.liaison"), 2, lastWeek, text("Paint"), Text.NONE,
                                List.of())),
                before.resources(), before.coordination(), before.rhythm(), before.risks());
    }
}

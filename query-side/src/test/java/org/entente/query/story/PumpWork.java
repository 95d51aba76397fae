package org.entente.query.story;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.deadline.Budget;
import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.IssueId;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.api.plan.PlanEvent;
import org.entente.api.rollup.RollUpId;
import org.entente.api.task.AttentionEvent;
import org.entente.api.task.Baseline;
import org.entente.api.task.ContactWay;
import org.entente.api.task.RiskLevel;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.task.WorkItem;
import org.jspecify.annotations.Nullable;

import static org.entente.query.story.PumpCase.CASE;
import static org.entente.query.story.PumpCase.PLAN;
import static org.entente.query.story.PumpCase.REQUEST;
import static org.entente.query.story.PumpCase.text;
import static org.entente.query.story.SmallCompany.PRODUCTION;
import static org.entente.query.story.SmallCompany.RND;
import static org.entente.query.story.SmallCompany.person;

/**
 * The work of the case XT-2026-007: research draws, production builds and waits for the drawings, research waits for
 * production in turn. Building is blocked from 22 May and flagged on 25 May and 1 June; drawing is reported done on 28 May.
 */
public final class PumpWork {
    static final TaskId DRAW = new TaskId("TSK-draw");
    static final TaskId BUILD = new TaskId("TSK-build");
    static final TaskId TEST = new TaskId("TSK-test");
    static final IssueId ISSUE = new IssueId("ISS-casting");
    private static final RollUpId MAY_25 = new RollUpId("RUP-2026-05-25");
    private static final RollUpId JUNE_1 = new RollUpId("RUP-2026-06-01");
    private static final RollUpId JUNE_8 = new RollUpId("RUP-2026-06-08");
    private static final Baseline WEEK_ONE = new Baseline(1, 1, LocalDate.of(2026, 5, 18), LocalDate.of(2026, 5, 22));
    private static final Baseline WEEK_TWO = new Baseline(2, 2, LocalDate.of(2026, 5, 25), LocalDate.of(2026, 5, 29));

    private PumpWork() {}

    public static CaseLedger told() {
        CaseLedger ledger = SmallCompany.founded();
        PumpCase.request(ledger);
        PumpCase.answers(ledger);
        PumpCase.kickoff(ledger);
        PumpCase.plan(ledger);
        created(ledger);
        reported(ledger);
        flagged(ledger);
        settled(ledger);
        return ledger;
    }

    private static void created(CaseLedger ledger) {
        ledger.when("2026-05-11T15:00", "ru.liaison", "liaison");
        created(ledger, DRAW, item(RND, "Draw the housing", WEEK_ONE, RiskLevel.HIGH, List.of()));
        created(ledger, BUILD, item(PRODUCTION, "Build the housing", WEEK_ONE, null, List.of(DRAW)));
        created(ledger, TEST, item(RND, "Measure the noise", WEEK_TWO, null, List.of(BUILD)));
        ledger.when("2026-05-12T09:00", "ru.liaison", "liaison").happens(PLAN.value(), CASE,
                new PlanEvent.DependenciesSet(PLAN, TEST, List.of(DRAW, BUILD), ledger.now()));
    }

    private static void created(CaseLedger ledger, TaskId task, WorkItem item) {
        ledger.happens(PLAN.value(), CASE, new PlanEvent.ItemCreated(PLAN, REQUEST, task, item, ledger.now()));
        ledger.happens(task.value(), CASE, new TaskEvent.TaskOpened(task, REQUEST, item, ledger.now()));
    }

    private static void reported(CaseLedger ledger) {
        ledger.when("2026-05-18T09:00", "ru.liaison", "liaison").happens(DRAW.value(), CASE,
                new TaskEvent.TaskStarted(DRAW, ledger.now()));
        ledger.when("2026-05-21T15:00", "ru.liaison", "liaison").happens(DRAW.value(), CASE,
                new TaskEvent.ProgressReported(DRAW, TaskStatus.DELAYED, 40, text("pattern maker ill"),
                        LocalDate.of(2026, 5, 26), SlipCause.STAFFING, null, null, ledger.now()),
                new TaskEvent.ProgressReported(DRAW, TaskStatus.IN_PROGRESS, 60, text("goes on"), null, null, null,
                        LocalDate.of(2026, 5, 27), ledger.now()));
        ledger.when("2026-05-22T15:30", "pan.liaison", "liaison").happens(BUILD.value(), CASE,
                new TaskEvent.TaskStarted(BUILD, ledger.now()),
                new TaskEvent.ProgressReported(BUILD, TaskStatus.BLOCKED, 10, text("no drawings"), null,
                        SlipCause.WAITING_FOR_DEPARTMENT, RND, null, ledger.now()));
    }

    private static void flagged(CaseLedger ledger) {
        ledger.when("2026-05-25T10:00", "system:reaction/WhenRollUpIsPublishedThenSumUpItems", "system").happens(
                BUILD.value(), CASE,
                new AttentionEvent.AttentionFlagged(BUILD, MAY_25, TaskStatus.BLOCKED, ledger.now()),
                Owed.opened(BUILD.value(), 1, ObligationCode.FLAG_CONTACT, "RUP-2026-05-25", Party.OFFICE,
                        Budget.workingDays(1), "2026-05-25T10:00", "2026-05-26T18:00"));
        ledger.when("2026-05-25T14:00", "he.jia", "coordinator").happens(BUILD.value(), CASE,
                new AttentionEvent.ContactNoted(BUILD, MAY_25, person("he.jia"), person("pan.liaison"),
                        ContactWay.PHONE, text("the drawings come on Wednesday"), ledger.now()),
                Owed.met(BUILD.value(), 1, ObligationCode.FLAG_CONTACT, "2026-05-25T14:00"));
        ledger.when("2026-05-28T11:00", "ru.liaison", "liaison").happens(DRAW.value(), CASE,
                new TaskEvent.DoneReported(DRAW, person("ru.liaison"), text("drawn"),
                        CaseLedger.at("2026-05-27T15:00"), ledger.now()));
        ledger.when("2026-06-01T10:00", "system:reaction/WhenRollUpIsPublishedThenSumUpItems", "system").happens(
                BUILD.value(), CASE,
                new AttentionEvent.AttentionPersisted(BUILD, JUNE_1, TaskStatus.BLOCKED, 2, ledger.now()),
                new AttentionEvent.IssueDemanded(BUILD, JUNE_1, ledger.now()));
    }

    private static void settled(CaseLedger ledger) {
        ledger.when("2026-06-02T09:00", "lin.lan", "liaison").happens(DRAW.value(), CASE,
                new TaskEvent.DoneAccepted(DRAW, person("lin.lan"), ledger.now()),
                new TaskEvent.TaskCompleted(DRAW, text("drawn"), CaseLedger.at("2026-05-27T15:00")));
        ledger.when("2026-06-02T10:00", "system:reaction/WhenIssueIsReportedThenLinkItem", "system").happens(
                BUILD.value(), CASE, new TaskEvent.IssueLinked(BUILD, ISSUE, true, ledger.now()));
        ledger.when("2026-06-03T09:00", "pan.liaison", "liaison").happens(BUILD.value(), CASE,
                new TaskEvent.ProgressReported(BUILD, TaskStatus.IN_PROGRESS, 30, text("goes on"), null, null, null,
                        null, ledger.now()));
        ledger.when("2026-06-03T10:00", "system:reaction/WhenIssueIsSettledThenReleaseItem", "system").happens(
                BUILD.value(), CASE, new TaskEvent.IssueReleased(BUILD, ISSUE, ledger.now()));
        ledger.when("2026-06-08T10:00", "system:reaction/WhenRollUpIsPublishedThenSumUpItems", "system").happens(
                BUILD.value(), CASE,
                new AttentionEvent.AttentionRecovered(BUILD, JUNE_8, TaskStatus.IN_PROGRESS, ledger.now()));
        ledger.when("2026-06-08T10:05", "he.jia", "coordinator").happens(BUILD.value(), CASE,
                new AttentionEvent.AttentionCleared(BUILD, MAY_25, person("he.jia"), "", ledger.now()));
        ledger.when("2026-06-08T11:00", "pan.liaison", "liaison").happens(BUILD.value(), CASE,
                new TaskEvent.TaskDescribed(BUILD, text("Build two housings"), text("two housings"), RiskLevel.LOW,
                        ledger.now()),
                new TaskEvent.BlockedByIssue(BUILD, ISSUE, TaskStatus.IN_PROGRESS, ledger.now()),
                new TaskEvent.UnblockedByIssue(BUILD, ISSUE, TaskStatus.IN_PROGRESS, ledger.now()));
    }

    private static WorkItem item(DepartmentId department, String title, Baseline weeks, @Nullable RiskLevel risk,
            List<TaskId> dependsOn) {
        return new WorkItem(department, 1, 1, text(title), person("wang.worker"), weeks.firstWeek(), weeks.lastWeek(),
                weeks.plannedStart(), weeks.plannedEnd(), text("a housing"), risk, dependsOn);
    }
}

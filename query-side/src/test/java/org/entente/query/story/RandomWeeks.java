package org.entente.query.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanId;
import org.entente.api.request.Category;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.ReviewFindings;
import org.entente.api.rollup.RollUpId;
import org.entente.api.rollup.SummedItem;
import org.entente.api.task.AttentionEvent.AttentionCleared;
import org.entente.api.task.AttentionEvent.AttentionFlagged;
import org.entente.api.task.AttentionEvent.AttentionRecovered;
import org.entente.api.task.Baseline;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskEvent.BaselineMoved;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.entente.api.task.TaskEvent.TaskCancelled;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.task.TaskEvent.TaskOpened;
import org.entente.api.task.TaskEvent.TaskReopened;
import org.entente.api.task.TaskEvent.TaskStarted;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.task.WorkItem;
import org.entente.api.week.WeekKey;
import org.entente.api.week.WeeklyUpdateEvent.SlotCancelled;
import org.entente.api.week.WeeklyUpdateEvent.SlotExcused;
import org.entente.api.week.WeeklyUpdateEvent.SlotOpened;
import org.entente.api.week.WeeklyUpdateEvent.UpdateChased;
import org.entente.api.week.WeeklyUpdateEvent.UpdateSubmitted;
import org.entente.api.week.WeeklyUpdateId;

import static org.entente.query.story.PumpCase.text;
import static org.entente.query.story.SmallCompany.PRODUCTION;
import static org.entente.query.story.SmallCompany.RND;
import static org.entente.query.story.SmallCompany.person;

/** Some cases week by week: items that go well, fall behind, end and begin again, updates that come, come late or not at all. */
final class RandomWeeks {
    private static final Baseline WEEKS = new Baseline(1, 2, LocalDate.of(2026, 4, 27), LocalDate.of(2026, 5, 8));
    private static final List<RequestId> CASES = List.of(new RequestId("REQ-a"), new RequestId("REQ-b"),
            new RequestId("REQ-c"));

    private final Random dice;
    private final CaseLedger ledger = SmallCompany.founded();
    private final Map<TaskId, TaskStatus> items = new LinkedHashMap<>();
    private final Map<TaskId, RequestId> cases = new LinkedHashMap<>();
    private final Map<RequestId, RequestPhase> phases = new LinkedHashMap<>();
    private final Set<TaskId> flagged = new HashSet<>();
    private final Map<WeeklyUpdateId, SlotOpened> waiting = new LinkedHashMap<>();
    private final List<SlotOpened> missed = new ArrayList<>();

    RandomWeeks(long seed) {
        this.dice = new Random(seed);
        ledger.when("2026-04-20T09:00", "he.jia", "coordinator");
        CASES.forEach(this::begun);
    }

    CaseLedger ledger() {
        return ledger;
    }

    private void begun(RequestId request) {
        phases.put(request, RequestPhase.EXECUTING);
        happens(request.value(), request,
                new RequestEvent.RequestDrafted(request, SmallCompany.MARKETING, person("lin.lan"), null,
                        PumpCase.form("Case"), ledger.now()),
                new RequestEvent.RequestSubmitted(request, "XT-2026-" + request.value().substring(4), 1, ledger.now()),
                new RequestEvent.RequestApproved(request, ReviewFindings.ALL_MET, List.of(RND, PRODUCTION),
                        ledger.now()),
                new RequestEvent.RequestConfirmed(request, 1, Category.REGULAR, SmallCompany.MARKETING, RND,
                        List.of(RND, PRODUCTION), ledger.now()),
                new RequestEvent.ExecutionStarted(request, PlanId.of(request), ledger.now()));
    }

    /** A week from its Monday to the Friday evening: what is due in it, and what happens. */
    void week(WeekKey week) {
        ledger.when(week.monday() + "T00:00", "system:clock", "system");
        for (RequestId request : CASES) {
            if (phases.get(request) == RequestPhase.EXECUTING) {
                List.of(RND, PRODUCTION).forEach(one -> slot(request, one, week));
            }
        }
        for (int day = 0; day < 5; day++) {
            ledger.when(week.monday().plusDays(day) + "T10:00", "ru.liaison", "liaison");
            for (int acts = dice.nextInt(6); acts > 0; acts--) {
                act();
            }
        }
        ledger.when(week.monday().plusDays(4) + "T15:30", "ru.liaison", "liaison");
        List.copyOf(waiting.values()).forEach(this::update);
        ledger.when(week.monday().plusDays(4) + "T18:00", "system:clock", "system");
        List.copyOf(waiting.values()).forEach(this::miss);
    }

    private void slot(RequestId request, DepartmentId department, WeekKey week) {
        WeeklyUpdateId id = WeeklyUpdateId.of(request, department, week);
        SlotOpened opened = new SlotOpened(id, request, department, week, List.of(), ledger.now());
        waiting.put(id, opened);
        happens(id.value(), request, opened);
    }

    private void update(SlotOpened slot) {
        switch (dice.nextInt(6)) {
            case 0 -> happens(slot.update().value(), slot.request(),
                    new SlotExcused(slot.update(), "fair", ledger.now()));
            case 1 -> happens(slot.update().value(), slot.request(),
                    new SlotCancelled(slot.update(), "case-suspended", ledger.now()));
            case 2, 3 -> happens(slot.update().value(), slot.request(), submitted(slot, false));
            default -> {
                return; // comes late or never
            }
        }
        waiting.remove(slot.update());
    }

    private void miss(SlotOpened slot) {
        happens(slot.update().value(), slot.request(), new UpdateChased(slot.update(), slot.request(),
                slot.department(), slot.week(), null, null, ledger.now()));
        waiting.remove(slot.update());
        missed.add(slot);
    }

    private UpdateSubmitted submitted(SlotOpened slot, boolean late) {
        return new UpdateSubmitted(slot.update(), slot.request(), slot.department(), slot.week(), List.of(), late,
                ledger.now());
    }

    private void act() {
        RequestId request = CASES.get(dice.nextInt(CASES.size()));
        switch (dice.nextInt(12)) {
            case 0, 1, 2 -> open(request);
            case 3 -> standstill(request);
            case 4 -> fillLate();
            case 5 -> clear();
            default -> work();
        }
    }

    private void open(RequestId request) {
        TaskId task = new TaskId("TSK-" + (items.size() + 1));
        DepartmentId department = dice.nextBoolean() ? RND : PRODUCTION;
        items.put(task, TaskStatus.NOT_STARTED);
        cases.put(task, request);
        happens(task.value(), request, new TaskOpened(task, request,
                WorkItem.plain(department, 1, 1, text("Work"), person("wang.worker"), WEEKS), ledger.now()));
    }

    private void standstill(RequestId request) {
        RequestPhase next = phases.get(request) == RequestPhase.EXECUTING
                ? RequestPhase.SUSPENDED
                : RequestPhase.EXECUTING;
        phases.put(request, next);
        happens(request.value(), request, next == RequestPhase.SUSPENDED
                ? new RequestEvent.RequestSuspended(request, RequestPhase.EXECUTING, "wait", LocalDate.of(2026, 7, 1),
                        ledger.now())
                : new RequestEvent.RequestResumed(request, RequestPhase.EXECUTING, ledger.now()));
    }

    private void fillLate() {
        if (!missed.isEmpty()) {
            SlotOpened slot = missed.remove(dice.nextInt(missed.size()));
            happens(slot.update().value(), slot.request(), submitted(slot, true));
        }
    }

    private void clear() {
        flagged.stream().sorted(Comparator.comparing(TaskId::value)).findFirst().ifPresent(task -> {
            flagged.remove(task);
            happens(task.value(), cases.get(task),
                    new AttentionCleared(task, new RollUpId("RUP-x"), person("he.jia"), "", ledger.now()));
        });
    }

    private void work() {
        if (items.isEmpty()) {
            return;
        }
        TaskId task = List.copyOf(items.keySet()).get(dice.nextInt(items.size()));
        switch (items.get(task)) {
            case NOT_STARTED -> after(task, TaskStatus.IN_PROGRESS, new TaskStarted(task, ledger.now()));
            case COMPLETED -> after(task, TaskStatus.IN_PROGRESS, new TaskReopened(task, "again", ledger.now()));
            case CANCELLED, NONE -> {
            } // over
            case IN_PROGRESS, DELAYED, BLOCKED -> goOn(task);
        }
    }

    private void goOn(TaskId task) {
        switch (dice.nextInt(8)) {
            case 0, 1, 2 -> after(task, TaskStatus.COMPLETED, new TaskCompleted(task, text("done"), ledger.now()));
            case 3 -> {
                flagged.remove(task);
                after(task, TaskStatus.CANCELLED, new TaskCancelled(task, "plan-change-1", ledger.now()));
            }
            case 4 -> after(task, items.get(task), new BaselineMoved(task, WEEKS,
                    new Baseline(1, 3, WEEKS.plannedStart(), LocalDate.of(2026, 5, 15)), 2, 1, ledger.now()));
            default -> {
                TaskStatus status = List.of(TaskStatus.IN_PROGRESS, TaskStatus.DELAYED, TaskStatus.BLOCKED)
                        .get(dice.nextInt(3));
                after(task, status, new ProgressReported(task, status, 50, text("so it goes"),
                        status == TaskStatus.DELAYED ? LocalDate.of(2026, 5, 11).plusDays(dice.nextInt(9)) : null,
                        SlipCause.OTHER, null, null, ledger.now()));
            }
        }
    }

    private void after(TaskId task, TaskStatus status, DomainEvent event) {
        items.put(task, status);
        happens(task.value(), cases.get(task), event);
    }

    /** What the items make of a published roll-up; now and then one has changed meanwhile and refuses. */
    void summedUp(RollUpId rollUp, List<SummedItem> summed) {
        for (SummedItem one : summed) {
            boolean behind = one.status() == TaskStatus.DELAYED || one.status() == TaskStatus.BLOCKED;
            if (behind && !flagged.contains(one.task()) && dice.nextInt(8) > 0) {
                flagged.add(one.task());
                happens(one.task().value(), one.request(),
                        new AttentionFlagged(one.task(), rollUp, one.status(), ledger.now()));
            } else if (!behind && flagged.contains(one.task())) {
                happens(one.task().value(), one.request(),
                        new AttentionRecovered(one.task(), rollUp, one.status(), ledger.now()));
            }
        }
    }

    private void happens(String aggregate, RequestId request, DomainEvent... events) {
        ledger.happens(aggregate, request.value(), events);
    }
}

package org.entente.command.week;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.api.identity.DepartmentId;
import org.entente.api.plan.PlanEvent.PlanTookEffect;
import org.entente.api.plan.PlanId;
import org.entente.api.request.RequestEvent.RequestCancelled;
import org.entente.api.request.RequestEvent.RequestResumed;
import org.entente.api.request.RequestEvent.RequestSuspended;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.Baseline;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.task.TaskEvent.TaskOpened;
import org.entente.api.task.TaskEvent.TaskStarted;
import org.entente.api.task.TaskId;
import org.entente.api.task.WorkItem;
import org.entente.api.text.Text;
import org.entente.api.week.WeekCommand.BeginRhythm;
import org.entente.api.week.WeekCommand.EndRhythm;
import org.entente.api.week.WeekEvent.WeekBegan;
import org.entente.api.week.WeeklyUpdateCommand.EndWithCase;
import org.entente.api.week.WeeklyUpdateCommand.OpenSlot;
import org.entente.api.week.WeeklyUpdateCommand.PauseWithCase;
import org.entente.api.week.WeeklyUpdateCommand.ResumeWithCase;
import org.entente.api.week.WeeklyUpdateEvent.SlotOpened;
import org.entente.api.week.WeeksId;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.decision.ItemFacts;
import org.entente.command.task.ItemLookup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.week.Slots.MONDAY;
import static org.entente.command.week.Slots.SLOT;
import static org.entente.command.week.Slots.WEEK;

/** Rule WEK-3: which departments have a slot in a week follows from what was recorded before its Monday, and from nothing else. */
class SlotOpeningTest {
    private static final WeekBegan BEGAN = new WeekBegan(WeeksId.of(REQUEST), REQUEST, WEEK, 2, MONDAY);
    private final Recorded recorded = new Recorded();

    @Test
    void a_department_has_a_slot_for_its_open_items_whose_first_week_has_come() {
        recorded.phase("2026-03-13T10:00", RequestPhase.EXECUTING);
        recorded.items("2026-03-13T11:00", item("TSK-now", RND, 2), item("TSK-later", RND, 3),
                item("TSK-done", RND, 1), item("TSK-sales", SALES, 1));
        recorded.done("2026-03-22T23:59", "TSK-done");

        assertThat(due()).containsExactly(Map.entry(PRODUCT, List.of()), Map.entry(RND, List.of("TSK-now")),
                Map.entry(SALES, List.of("TSK-sales")));
    }

    @Test
    void what_is_recorded_from_monday_on_changes_nothing_however_late_the_week_is_noticed() {
        recorded.phase("2026-03-13T10:00", RequestPhase.EXECUTING);
        recorded.items("2026-03-13T11:00", item("TSK-now", RND, 2));
        List<Map.Entry<DepartmentId, List<String>>> inTime = due();

        recorded.done("2026-03-23T00:00", "TSK-now");
        recorded.items("2026-03-23T09:00", item("TSK-new", RND, 1));
        recorded.phase("2026-03-24T09:00", RequestPhase.SUSPENDED);

        assertThat(due()).isEqualTo(inTime).contains(Map.entry(RND, List.of("TSK-now")));
    }

    @Test
    void a_completion_that_was_recorded_later_than_it_happened_counts_from_when_it_was_recorded() {
        recorded.phase("2026-03-13T10:00", RequestPhase.EXECUTING);
        recorded.items("2026-03-13T11:00", item("TSK-now", RND, 2));
        recorded.told("2026-03-23T09:00", new TaskCompleted(new TaskId("TSK-now"), Text.NONE, at("2026-03-20T15:00")));

        assertThat(due()).contains(Map.entry(RND, List.of("TSK-now")));
    }

    @Test
    void there_is_no_slot_for_a_week_on_whose_monday_the_case_stood_still() {
        recorded.phase("2026-03-13T10:00", RequestPhase.EXECUTING);
        recorded.items("2026-03-13T11:00", item("TSK-now", RND, 2));
        recorded.phase("2026-03-22T10:00", RequestPhase.SUSPENDED);
        recorded.phase("2026-03-23T08:00", RequestPhase.EXECUTING);

        assertThat(due()).isEmpty();
    }

    @Test
    void the_rhythm_begins_with_the_plan_and_ends_with_the_case() {
        PlanTookEffect effect = new PlanTookEffect(PlanId.of(REQUEST), REQUEST, 1, LocalDate.parse("2026-03-16"), 14,
                null, List.of(PRODUCT), MONDAY);

        assertThat(new WhenPlanTakesEffectThenBeginRhythm().to(effect, MONDAY, recorded)).containsExactly(
                new BeginRhythm(WeeksId.of(REQUEST), REQUEST, LocalDate.parse("2026-03-16"), MONDAY));
        assertThat(new WhenCaseEndsThenEndRhythm().to(cancelled(), MONDAY, recorded))
                .containsExactly(new EndRhythm(WeeksId.of(REQUEST), "request-cancelled", MONDAY));
    }

    @Test
    void slots_follow_their_case_also_where_they_were_opened_too_late_for_it() {
        Instant late = at("2026-03-25T09:00");
        SlotOpened opened = new SlotOpened(SLOT, REQUEST, RND, WEEK, List.of(), MONDAY);

        assertThat(new WhenRequestIsSuspendedThenPauseSlots().to(new RequestSuspended(REQUEST, RequestPhase.EXECUTING,
                "why", LocalDate.parse("2026-04-01"), late), late, recorded))
                .containsExactly(new PauseWithCase(SLOT, late));
        assertThat(new WhenRequestIsResumedThenResumeSlots().to(
                new RequestResumed(REQUEST, RequestPhase.EXECUTING, late), late, recorded))
                .containsExactly(new ResumeWithCase(SLOT, late));
        assertThat(new WhenCaseEndsThenCancelSlots().to(cancelled(), late, recorded))
                .containsExactly(new EndWithCase(SLOT, "request-cancelled", MONDAY));
        recorded.phase("2026-03-24T09:00", RequestPhase.SUSPENDED);
        assertThat(new WhenRequestIsSuspendedThenPauseSlots().to(opened, late, recorded))
                .containsExactly(new PauseWithCase(SLOT, late));
        recorded.phase("2026-03-24T10:00", RequestPhase.CANCELLED);
        assertThat(new WhenRequestIsSuspendedThenPauseSlots().to(opened, late, recorded)).isEmpty();
        assertThat(new WhenCaseEndsThenCancelSlots().to(opened, late, recorded))
                .containsExactly(new EndWithCase(SLOT, "case-over", late));
    }

    private static RequestCancelled cancelled() {
        return new RequestCancelled(REQUEST, RequestPhase.EXECUTING, "no market", MONDAY);
    }

    private List<Map.Entry<DepartmentId, List<String>>> due() {
        return new WhenWeekBeginsThenOpenSlots().to(BEGAN, at("2026-03-27T09:00"), recorded).stream()
                .map(OpenSlot.class::cast)
                .map(one -> Map.entry(one.department(), one.due().stream().map(TaskId::value).toList())).toList();
    }

    private static TaskOpened item(String id, DepartmentId department, int firstWeek) {
        return new TaskOpened(new TaskId(id), REQUEST, WorkItem.plain(department, 1, 1, new Text("", "work"),
                CaseWorld.liaison(department), new Baseline(firstWeek, 6, LocalDate.parse("2026-03-16"),
                        LocalDate.parse("2026-04-24"))),
                MONDAY);
    }

    /** A case whose past is kept by when it was recorded. */
    private static final class Recorded implements Cases {
        private final TreeMap<Instant, RequestPhase> phases = new TreeMap<>();
        private final TreeMap<Instant, List<TaskEvent>> events = new TreeMap<>();

        void phase(String local, RequestPhase phase) {
            phases.put(at(local), phase);
        }

        void items(String local, TaskEvent... opened) {
            events.put(at(local), List.of(opened));
        }

        void told(String local, TaskEvent event) {
            events.put(at(local), List.of(event));
        }

        void done(String local, String task) {
            events.put(at(local), List.of(new TaskStarted(new TaskId(task), at(local)),
                    new TaskCompleted(new TaskId(task), Text.NONE, at(local))));
        }

        @Override
        public CaseFacts of(RequestId request) {
            return CaseWorld.caseIn(phases.isEmpty() ? RequestPhase.EXECUTING : phases.lastEntry().getValue());
        }

        @Override
        public CaseFacts of(RequestId request, Instant before) {
            return CaseWorld.caseIn(phases.lowerEntry(before).getValue());
        }

        @Override
        public List<ItemFacts> items(RequestId request, Instant before) {
            Map<TaskId, ItemFacts> items = new TreeMap<>(Comparator.comparing(TaskId::value));
            events.headMap(before, false).values().forEach(all -> all.forEach(
                    event -> items.put(event.task(), ItemLookup.after(items.get(event.task()), event))));
            return new ArrayList<>(items.values());
        }

        @Override
        public List<String> members(RequestId request, String prefix) {
            return List.of(SLOT.value());
        }
    }
}

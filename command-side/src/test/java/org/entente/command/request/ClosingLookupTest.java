package org.entente.command.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.entente.api.issue.IssueEvent.Closed;
import org.entente.api.issue.IssueEvent.Reviewed;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanEvent.ItemCreated;
import org.entente.api.plan.PlanEvent.PlanAwaited;
import org.entente.api.plan.PlanEvent.PlanTookEffect;
import org.entente.api.plan.PlanEvent.PlanWritten;
import org.entente.api.plan.PlanId;
import org.entente.api.plan.PlanTask;
import org.entente.api.request.RequestId;
import org.entente.api.task.Baseline;
import org.entente.api.task.TaskEvent.TaskCancelled;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.task.TaskEvent.TaskReopened;
import org.entente.api.task.TaskId;
import org.entente.api.task.WorkItem;
import org.entente.api.text.Text;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.CaseRecords;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.DU_HANG;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.text;

/** When the work of a case is finished is told from what was recorded by a moment, whoever asks and however late (CLO-1). */
class ClosingLookupTest {
    private static final PlanId PLAN = PlanId.of(REQUEST);
    private static final TaskId FIRST = new TaskId("TSK-1");
    private static final TaskId SECOND = new TaskId("TSK-2");

    private final Told told = new Told();

    ClosingLookupTest() {
        told.that(PLAN.value(), "2026-03-05T16:00", new PlanAwaited(PLAN, REQUEST, PRODUCT, PRODUCT,
                List.of(PRODUCT, RND, SALES), at("2026-03-05T16:00")));
        told.that(PLAN.value(), "2026-03-09T17:00",
                new PlanWritten(PLAN, 1, PRODUCT, content(), at("2026-03-09T17:00")));
        told.that(PLAN.value(), "2026-03-09T17:20", new PlanTookEffect(PLAN, REQUEST, 1, LocalDate.parse("2026-03-16"),
                2, null, List.of(PRODUCT, RND, SALES), at("2026-03-09T17:20")));
        told.that(PLAN.value(), "2026-03-10T09:00", item(FIRST, 1));
    }

    @Test
    void a_task_that_nobody_has_broken_down_is_work() {
        told.that(FIRST.value(), "2026-03-20T15:00", done(FIRST, "2026-03-20T15:00"));

        assertThat(finishedBy("2026-03-20T15:00")).isNull();
        assertThat(ClosingLookup.facts(told, REQUEST).tasksWithoutItem()).containsExactly(2);
    }

    @Test
    void the_last_item_counts_when_it_was_recorded_not_when_it_is_said_to_have_ended() {
        told.that(PLAN.value(), "2026-03-10T09:01", item(SECOND, 2));
        told.that(FIRST.value(), "2026-03-20T15:00", done(FIRST, "2026-03-20T15:00"));
        assertThat(finishedBy("2026-03-20T15:00")).isNull();
        told.that(SECOND.value(), "2026-03-25T10:00", done(SECOND, "2026-03-19T15:00"));

        assertThat(finishedBy("2026-03-25T10:00")).isEqualTo(at("2026-03-25T10:00"));
        assertThat(finishedBy("2026-03-25T09:59")).isNull();
    }

    @Test
    void an_item_taken_up_again_changes_nothing_of_what_was_true_before() {
        told.that(PLAN.value(), "2026-03-10T09:01", item(SECOND, 2));
        told.that(FIRST.value(), "2026-03-20T15:00", done(FIRST, "2026-03-20T15:00"));
        told.that(SECOND.value(), "2026-03-20T16:00",
                new TaskCancelled(SECOND, "plan-amended", at("2026-03-20T16:00")));
        told.that(FIRST.value(), "2026-03-23T09:00", new TaskReopened(FIRST, "not done", at("2026-03-23T09:00")));

        assertThat(finishedBy("2026-03-20T16:00")).isEqualTo(at("2026-03-20T16:00"));
        assertThat(finishedBy("2026-03-23T09:00")).isNull();
        assertThat(ClosingLookup.facts(told, REQUEST).openItems()).containsExactly(FIRST);
        assertThat(ClosingLookup.facts(told, REQUEST).endedItems()).containsExactly(SECOND);
    }

    @Test
    void what_was_critical_when_it_was_closed_and_has_no_review_is_told() {
        closed("ISS-1", Urgency.CRITICAL);
        closed("ISS-2", Urgency.NORMAL);
        closed("ISS-3", Urgency.CRITICAL);
        told.that("ISS-3", "2026-03-25T10:00", new Reviewed(text("a"), text("b"), text("c"), text("d"), List.of(),
                at("2026-03-25T10:00")));

        assertThat(ClosingLookup.facts(told, REQUEST).unreviewed()).containsExactly(new IssueId("ISS-1"));
        assertThat(ClosingLookup.facts(told, REQUEST).openIssues()).isEmpty();
    }

    private void closed(String issue, Urgency urgency) {
        told.that(issue, "2026-03-24T10:00", new Closed(urgency, "du.hang", null, at("2026-03-24T10:00")));
    }

    private Instant finishedBy(String moment) {
        return ClosingLookup.finishedBy(told, REQUEST, at(moment)).orElse(null);
    }

    private static TaskCompleted done(TaskId task, String ended) {
        return new TaskCompleted(task, Text.NONE, at(ended));
    }

    private static ItemCreated item(TaskId task, int planTask) {
        return new ItemCreated(PLAN, REQUEST, task, WorkItem.plain(RND, planTask, 1, text("work"), DU_HANG,
                new Baseline(1, 1, LocalDate.parse("2026-03-16"), LocalDate.parse("2026-03-20"))),
                at("2026-03-10T09:00"));
    }

    private static PlanContent content() {
        return new PlanContent(text("A9"), List.of(), null, List.of(
                new PlanTask(1, RND, DU_HANG, 1, 2, text("freeze"), Text.NONE, List.of()),
                new PlanTask(2, SALES, DU_HANG, 1, 2, text("stock"), Text.NONE, List.of())), List.of(), Text.NONE, null,
                List.of());
    }

    /** What was recorded, written down by hand. */
    private static final class Told implements CaseRecords {
        private final Map<String, List<Entry>> streams = new LinkedHashMap<>();

        void that(String aggregate, String at, DomainEvent event) {
            streams.computeIfAbsent(aggregate, id -> new ArrayList<>()).add(new Entry(event, CaseWorld.at(at)));
        }

        @Override
        public List<Entry> of(String aggregateId) {
            return streams.getOrDefault(aggregateId, List.of());
        }

        @Override
        public List<String> members(RequestId request, String prefix) {
            return named(prefix);
        }

        @Override
        public List<String> named(String prefix) {
            return streams.keySet().stream().filter(one -> one.startsWith(prefix)).toList();
        }
    }
}

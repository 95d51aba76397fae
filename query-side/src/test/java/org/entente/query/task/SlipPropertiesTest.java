package org.entente.query.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.RequestId;
import org.entente.api.task.Baseline;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskEvent.BaselineMoved;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.task.TaskEvent.TaskOpened;
import org.entente.api.task.TaskEvent.TaskReopened;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.task.WorkItem;
import org.entente.api.text.Text;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule TSK-26: whatever is reported, changed, completed and reopened, the slip by cause sums to the days from baseline to end. */
class SlipPropertiesTest {
    private static final TaskId TASK = new TaskId("TSK-1");
    private static final LocalDate BASELINE = LocalDate.parse("2026-04-17");
    private static final WorkingCalendar CALENDAR = WorkingCalendar.empty(WorkingCalendar.DEFAULT_ID);

    /** One thing that happens to the item: a promise, a baseline, a completion or a new beginning. */
    private record Happens(What what, SlipCause cause, int days) {}

    private enum What {
        PROMISED,
        SAID,
        MOVED,
        COMPLETED,
        REOPENED
    }

    @Property
    void the_causes_sum_to_the_total_and_each_has_what_its_reports_said(@ForAll("histories") List<Happens> all) {
        Told told = new Told();
        all.forEach(told::happen);
        SlipsView view = SlipsView.of(told.row, CALENDAR);

        assertThat(view.byCause().stream().mapToInt(SlipsView.ByCause::days).sum()).isEqualTo(view.total());
        assertThat(view.total()).isEqualTo(days(told.baseline, told.end()));
        for (SlipCause cause : SlipCause.values()) {
            assertThat(of(view, cause.code())).as(cause.code()).isEqualTo(told.announced.getOrDefault(cause, 0));
        }
        assertThat(of(view, SlipsView.UNANNOUNCED)).isEqualTo(told.unannounced());
        assertThat(view.count()).isEqualTo(told.promises);
    }

    @Property
    void without_an_approved_change_nothing_is_put_down_to_one(@ForAll("histories") List<Happens> all) {
        Told told = new Told();
        all.stream().filter(one -> one.what() != What.MOVED).forEach(told::happen);

        assertThat(of(SlipsView.of(told.row, CALENDAR), SlipsView.APPROVED_CHANGE)).isZero();
    }

    @Example
    void a_promise_of_five_days_kept_two_days_early_is_a_slip_of_three() {
        Told told = new Told();
        told.happen(new Happens(What.PROMISED, SlipCause.SUPPLIER, 5));
        told.happen(new Happens(What.COMPLETED, SlipCause.OTHER, 3));
        SlipsView view = SlipsView.of(told.row, CALENDAR);

        assertThat(view.total()).isEqualTo(3);
        assertThat(view.byCause()).extracting(SlipsView.ByCause::cause).containsExactly("supplier", "unannounced");
        assertThat(view.byCause()).extracting(SlipsView.ByCause::days).containsExactly(5, -2);
    }

    @Example
    void an_approved_change_takes_over_what_had_slipped() {
        Told told = new Told();
        told.happen(new Happens(What.PROMISED, SlipCause.SCOPE, 5));
        told.happen(new Happens(What.MOVED, SlipCause.OTHER, 7));
        SlipsView view = SlipsView.of(told.row, CALENDAR);

        assertThat(view.total()).isZero();
        assertThat(view.byCause()).extracting(SlipsView.ByCause::cause).containsExactly("scope", "approved_change");
        assertThat(view.byCause()).extracting(SlipsView.ByCause::days).containsExactly(5, -5);
    }

    @Example
    void done_early_and_unannounced_is_negative() {
        Told told = new Told();
        told.happen(new Happens(What.COMPLETED, SlipCause.OTHER, -3));

        assertThat(of(SlipsView.of(told.row, CALENDAR), SlipsView.UNANNOUNCED)).isEqualTo(-3);
    }

    @Provide
    Arbitrary<List<Happens>> histories() {
        return Combinators.combine(Arbitraries.of(What.class), Arbitraries.of(SlipCause.class),
                Arbitraries.integers().between(-10, 60)).as(Happens::new).list().ofMaxSize(15);
    }

    private static int of(SlipsView view, String cause) {
        return view.byCause().stream().filter(one -> one.cause().equals(cause)).mapToInt(SlipsView.ByCause::days)
                .sum();
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    /** The same history told to the view and, naively, to an oracle. Days are counted from the first baseline. */
    private static final class Told {
        private final TaskFold fold = new TaskFold();
        private final Map<SlipCause, Integer> announced = new HashMap<>();
        private LocalDate baseline = BASELINE;
        private @Nullable LocalDate promised;
        private @Nullable LocalDate promisedAtEnd;
        private @Nullable LocalDate completed;
        private int promises;
        private long position;
        private TaskRow row = tell(null, new TaskOpened(TASK, new RequestId("REQ-1"), WorkItem.plain(
                new DepartmentId("rnd"), 1, 1, new Text("", "work"), new PersonId("du.hang"), weeks(BASELINE)),
                noon(LocalDate.parse("2026-03-09"))));

        void happen(Happens one) {
            LocalDate day = BASELINE.plusDays(one.days());
            switch (one.what()) {
                case PROMISED -> promise(one.cause(), day);
                case SAID -> say(day);
                case MOVED -> move(day);
                case COMPLETED -> complete(day);
                case REOPENED -> reopen();
            }
        }

        private LocalDate standing() {
            return promised == null ? baseline : promised;
        }

        private LocalDate end() {
            return completed == null ? standing() : completed;
        }

        private int unannounced() {
            return completed == null || promisedAtEnd == null ? 0 : days(promisedAtEnd, completed);
        }

        private void promise(SlipCause cause, LocalDate day) {
            if (completed != null) {
                return;
            }
            if (!day.equals(standing())) {
                announced.merge(cause, days(standing(), day), Integer::sum);
                promises++;
            }
            promised = day;
            row = tell(row, new ProgressReported(TASK, TaskStatus.DELAYED, 50, new Text("", "late"), day, cause, null,
                    null, noon(BASELINE)));
        }

        private void say(LocalDate day) {
            if (completed == null) {
                row = tell(row, new ProgressReported(TASK, TaskStatus.IN_PROGRESS, 50, Text.NONE, null, null, null,
                        day, noon(BASELINE)));
            }
        }

        private void move(LocalDate day) {
            row = tell(row, new BaselineMoved(TASK, weeks(baseline), weeks(day), 2, 1, noon(BASELINE)));
            baseline = day;
            if (promised != null && !promised.isAfter(day)) {
                promised = null;
            }
        }

        private void complete(LocalDate day) {
            if (completed == null) {
                promisedAtEnd = standing();
                completed = day;
                row = tell(row, new TaskCompleted(TASK, Text.NONE, noon(day)));
            }
        }

        private void reopen() {
            if (completed != null) {
                completed = null;
                row = tell(row, new TaskReopened(TASK, "not done", noon(BASELINE)));
            }
        }

        private TaskRow tell(@Nullable TaskRow before, TaskEvent event) {
            position++;
            TaskRow after = fold.fold("TSK-1", before, new LedgerEvent(position, "event-" + position, "Task", "TSK-1",
                    position - 1, event.occurredAt(), event.occurredAt(), Map.of(), event, "task"));
            assertThat(after).isNotNull();
            return after;
        }

        private static Baseline weeks(LocalDate end) {
            return new Baseline(1, 5, LocalDate.parse("2026-03-16"), end);
        }

        private static Instant noon(LocalDate day) {
            return day.atTime(LocalTime.NOON).atZone(WorkingCalendar.DEFAULT_ZONE).toInstant();
        }
    }
}

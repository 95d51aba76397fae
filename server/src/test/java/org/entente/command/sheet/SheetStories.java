package org.entente.command.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.organization.Organization;
import org.entente.api.request.RequestId;
import org.entente.api.task.Baseline;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskEvent.BaselineMoved;
import org.entente.api.task.TaskEvent.BlockedByIssue;
import org.entente.api.task.TaskEvent.DoneReported;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.entente.api.task.TaskEvent.TaskAssigned;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.task.TaskEvent.TaskOpened;
import org.entente.api.task.TaskEvent.TaskReopened;
import org.entente.api.task.TaskEvent.UnblockedByIssue;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.task.WorkItem;
import org.entente.api.text.Text;
import org.entente.command.organization.OrganizationImport;
import org.entente.query.task.TaskProjection;
import org.entente.query.task.TaskRow;
import org.entente.query.view.LedgerEvent;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What may have happened to work items before somebody fetches a sheet of them: whatever people ever wrote. */
final class SheetStories {
    static final Organization COMPANY = new Organization(1, OrganizationImport.sample().company());
    static final Instant AT = Instant.parse("2026-05-11T02:00:00Z");
    private static final RequestId REQUEST = new RequestId("REQ-1");
    private static final List<String> AWKWARD = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=2", "\r\n", "a\nb\r\nc",
            "_x0041_", "_x005F_", "_x000D_", "\u0000\u0001\u000b", "\ufffe\uffff", "𠮷野家 🚀👩‍🚀", "مرحبا بالعالم",
            "‏\u202Eabc",
            "'quoted", "<t>&amp;</t>", "长".repeat(4_000), "\"".repeat(4_000), "=" + "1".repeat(3_999),
            "\u0001".repeat(4_000),
            "_x0041_".repeat(571), "\n=1", " ", "0040", "1E5", "TRUE", "2026-05-29", "  inner  spaces  ");

    private SheetStories() {}

    /** A history as the item itself knows it, and as the views show it. */
    record Told(ItemHistory history, TaskRow row) {}

    static Told told(TaskId task, List<TaskEvent> events) {
        TaskRow row = null;
        List<ItemHistory.Step> steps = new ArrayList<>();
        for (TaskEvent event : events) {
            long version = steps.size();
            row = TaskProjection.TASKS.fold().fold(task.value(), row, new LedgerEvent(version + 1, "e" + version,
                    "Task", task.value(), version, AT, AT, Map.of(), event, "task"));
            steps.add(new ItemHistory.Step("he.min", AT,
                    ItemState.after(steps.isEmpty() ? null : steps.getLast().after(), event)));
        }
        return new Told(new ItemHistory(task, steps), Objects.requireNonNull(row));
    }

    /** What a department may say of an item that is under way. */
    static Arbitrary<TaskEvent> reports(TaskId task) {
        return Combinators.combine(texts(), Arbitraries.integers().between(0, 100), days())
                .as((note, percent, day) -> new ProgressReported(task, TaskStatus.DELAYED, percent, note, day,
                        SlipCause.SUPPLIER, null, null, AT));
    }

    /** From its opening on, with up to five things that were said of it. */
    static Arbitrary<List<TaskEvent>> of(TaskId task) {
        Arbitrary<TaskEvent> opened = Combinators.combine(titles(), people()).as((title, person) -> new TaskOpened(task,
                REQUEST, WorkItem.plain(new DepartmentId("procurement"), 1, 1, title, person,
                        new Baseline(1, 2, LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 22))),
                AT));
        Arbitrary<TaskEvent> later = Arbitraries.oneOf(reports(task),
                texts().map(note -> new TaskCompleted(task, note, AT)),
                texts().filter(text -> !text.en().isEmpty()).map(text -> new TaskReopened(task, text.en(), AT)),
                people().map(person -> new TaskAssigned(task, person, person, AT)),
                Arbitraries.of(new BlockedByIssue(task, new IssueId("ISS-1"), TaskStatus.DELAYED, AT),
                        new UnblockedByIssue(task, new IssueId("ISS-1"), TaskStatus.DELAYED, AT),
                        new UnblockedByIssue(task, new IssueId("ISS-1"), TaskStatus.IN_PROGRESS, AT)),
                texts().map(note -> new DoneReported(task, new PersonId("he.min"), note, AT, AT)),
                days().map(day -> new BaselineMoved(task,
                        new Baseline(1, 2, LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 22)),
                        new Baseline(1, 3, LocalDate.of(2026, 5, 11), day), 2, 1, AT)));
        return Combinators.combine(opened, later.list().ofMaxSize(5)).as((first, rest) -> {
            List<TaskEvent> all = new ArrayList<>(List.of(first));
            all.addAll(rest);
            return all;
        });
    }

    private static Arbitrary<Text> texts() {
        return Combinators.combine(strings(4_000), strings(4_000)).as(Text::new);
    }

    private static Arbitrary<Text> titles() {
        return Combinators.combine(strings(200), strings(200)).as(Text::new).filter(text -> !text.isBlank());
    }

    private static Arbitrary<String> strings(int longest) {
        return Arbitraries.oneOf(Arbitraries.of(AWKWARD).filter(text -> text.length() <= longest),
                Arbitraries.strings().all().ofMaxLength(60),
                Arbitraries.strings().withCharRange('\u4e00', '\u9fff').withChars("\n \t=+-@_x0")
                        .ofMaxLength(longest / 10));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 40).map(LocalDate.of(2026, 5, 11)::plusDays);
    }

    private static Arbitrary<PersonId> people() {
        return Arbitraries.of(COMPANY.company().people().stream().map(one -> one.id()).toList());
    }
}

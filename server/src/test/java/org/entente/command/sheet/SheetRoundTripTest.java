package org.entente.command.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.organization.Organization;
import org.entente.api.request.RequestId;
import org.entente.api.sheet.SheetKind;
import org.entente.api.sheet.SheetStamp;
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
import org.entente.log.clock.DrillMark;
import org.entente.query.paper.ItemSheet;
import org.entente.query.paper.Paper;
import org.entente.query.task.TaskProjection;
import org.entente.query.task.TaskRow;
import org.entente.query.view.LedgerEvent;
import org.springframework.core.io.ByteArrayResource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule PAP-4: a sheet that comes back as it was written changes nothing, whatever people ever wrote. */
class SheetRoundTripTest {
    private static final TaskId TASK = new TaskId("TSK-1");
    private static final RequestId REQUEST = new RequestId("REQ-1");
    private static final Organization COMPANY = new Organization(1, OrganizationImport.sample().company());
    private static final Instant AT = Instant.parse("2026-05-11T02:00:00Z");
    private static final List<String> AWKWARD = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=2", "\r\n", "a\nb\r\nc",
            "_x0041_", "_x005F_", "_x000D_", "\u0000\u0001\u000b", "\ufffe\uffff", "𠮷野家 🚀👩‍🚀", "مرحبا بالعالم",
            "‏\u202Eabc",
            "'quoted", "<t>&amp;</t>", "长".repeat(4_000), "0040", "1E5", "TRUE", "2026-05-29", "  inner  spaces  ");

    @Property(tries = 60)
    void nothing_is_changed_by_a_sheet_as_it_was_written(@ForAll("histories") List<TaskEvent> events) {
        TaskRow row = null;
        List<ItemHistory.Step> steps = new ArrayList<>();
        for (TaskEvent event : events) {
            long version = steps.size();
            row = TaskProjection.TASKS.fold().fold(TASK.value(), row,
                    new LedgerEvent(version + 1, "e" + version, "Task",
                            TASK.value(), version, AT, AT, Map.of(), event, "task"));
            steps.add(new ItemHistory.Step("he.min", AT,
                    ItemState.after(steps.isEmpty() ? null : steps.getLast().after(), event)));
        }
        byte[] file = new ItemSheet(new SheetStamp(SheetKind.ITEMS, "REQ-1", 1), new Text("试", "x"),
                List.of(new ItemSheet.Line("XT-2026-004", row)), COMPANY)
                .bytes(new Paper.Mark(1, AT, WorkingCalendar.DEFAULT_ZONE, DrillMark.NONE));

        SheetTable table = SheetTable.of(SheetFile.read(new ByteArrayResource(file)));
        assertThat(table.rows()).hasSize(1);
        RowReading reading = RowReading.of(table.rows().getFirst(), table, new CellReading(COMPANY));
        assertThat(reading.faults()).isEmpty();
        ItemEdit edit = ItemEdit.of(new ItemHistory(TASK, steps), steps.size() - 1L, reading,
                table.stamp().kind().columns());
        assertThat(edit.changes(COMPANY)).isEmpty();
    }

    @Provide
    Arbitrary<List<TaskEvent>> histories() {
        Arbitrary<TaskEvent> opened = Combinators.combine(titles(), people()).as((title, person) -> new TaskOpened(TASK,
                REQUEST, WorkItem.plain(new DepartmentId("procurement"), 1, 1, title, person,
                        new Baseline(1, 2, LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 22))),
                AT));
        Arbitrary<TaskEvent> later = Arbitraries.oneOf(
                Combinators.combine(texts(), Arbitraries.integers().between(0, 100), days())
                        .as((note, percent, day) -> new ProgressReported(TASK, TaskStatus.DELAYED, percent, note, day,
                                SlipCause.SUPPLIER, null, null, AT)),
                texts().map(note -> new TaskCompleted(TASK, note, AT)),
                texts().filter(text -> !text.en().isEmpty()).map(text -> new TaskReopened(TASK, text.en(), AT)),
                people().map(person -> new TaskAssigned(TASK, person, person, AT)),
                Arbitraries.of(new BlockedByIssue(TASK, new IssueId("ISS-1"), TaskStatus.DELAYED, AT),
                        new UnblockedByIssue(TASK, new IssueId("ISS-1"), TaskStatus.DELAYED, AT),
                        new UnblockedByIssue(TASK, new IssueId("ISS-1"), TaskStatus.IN_PROGRESS, AT)),
                texts().map(note -> new DoneReported(TASK, new PersonId("he.min"), note, AT, AT)),
                days().map(day -> new BaselineMoved(TASK,
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

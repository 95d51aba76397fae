package org.entente.command.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.sheet.SheetColumn;
import org.entente.api.sheet.SheetKind;
import org.entente.api.sheet.SheetStamp;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskCommand.ReportProgress;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.task.TaskId;
import org.entente.api.text.Text;
import org.entente.command.sheet.SheetStories.Told;
import org.entente.command.sheet.SheetTable.SheetRow;
import org.entente.log.clock.DrillMark;
import org.entente.query.paper.ItemSheet;
import org.entente.query.paper.Paper;
import org.entente.query.task.TaskRow;
import org.springframework.core.io.ByteArrayResource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule PAP-4: a weekly sheet says what its items say, changes nothing as it was fetched, and nothing the second time. */
class WeekSheetRoundTripTest {
    private static final String WEEK = "2026-W20";
    private static final List<SheetColumn> COLUMNS = SheetKind.WEEK.columns();

    @Property(tries = 40)
    void every_row_comes_back_as_it_was_written_and_says_that_nothing_changed(
            @ForAll("weeks") List<List<TaskEvent>> histories) {
        List<Told> items = told(histories);
        SheetTable table = read(items.stream().map(one -> new ItemSheet.Line("XT-2026-004", one.row())).toList());

        assertThat(table.stamp()).isEqualTo(new SheetStamp(SheetKind.WEEK, WEEK, 1));
        assertThat(table.rows()).hasSameSizeAs(items);
        for (int i = 0; i < items.size(); i++) {
            Told item = items.get(i);
            SheetRow row = table.rows().get(i);
            RowReading reading = reading(row, table);
            assertThat(row.id().text()).isEqualTo(item.history().task().value());
            assertThat(RowRules.version(row, item.history())).isEqualTo(item.history().version());
            assertThat(reading.faults()).isEmpty();
            assertThat(said(reading.values())).isEqualTo(said(ItemValues.of(item.history().now())));
            ItemEdit edit = ItemEdit.of(item.history(), item.history().version(), reading, COLUMNS);
            assertThat(edit.changes(SheetStories.COMPANY)).isEmpty();
            assertThat(edit.done()).isTrue();
        }
    }

    @Property(tries = 40)
    void what_somebody_wrote_into_it_is_told_once_and_the_same_file_changes_nothing_more(
            @ForAll("edits") List<TaskEvent> edited) {
        TaskId task = edited.getFirst().task();
        Told after = SheetStories.told(task, edited);
        Told before = SheetStories.told(task, edited.subList(0, edited.size() - 1));
        SheetTable table = read(List.of(new ItemSheet.Line("XT-2026-004",
                writtenFrom(before.history().version(), after.row()))));
        RowReading reading = reading(table.rows().getFirst(), table);
        long seen = RowRules.version(table.rows().getFirst(), before.history());

        ItemEdit first = ItemEdit.of(before.history(), seen, reading, COLUMNS);
        ItemEdit again = ItemEdit.of(after.history(), seen, reading, COLUMNS);

        assertThat(first.fixed(SheetKind.WEEK)).isEmpty();
        if (!first.done()) {
            ProgressReported wanted = (ProgressReported) edited.getLast();
            assertThat(first.report()).isEqualTo(new ReportProgress(task, first.item().now().facts().department(),
                    wanted.status(), wanted.percent(), wanted.note(), wanted.newExpectedEnd(), SlipCause.SUPPLIER, null,
                    null));
        }
        assertThat(again.done()).isTrue();
        assertThat(again.changes(SheetStories.COMPANY)).isEqualTo(first.changes(SheetStories.COMPANY));
    }

    @Provide
    Arbitrary<List<List<TaskEvent>>> weeks() {
        return Arbitraries.integers().between(1, 5).flatMap(items -> Combinators.combine(
                IntStream.rangeClosed(1, items)
                        .mapToObj(number -> SheetStories.of(new TaskId("TSK-" + number))).toList())
                .as(all -> all));
    }

    /** The history of an item under way, and at its end what somebody writes into the sheet. */
    @Provide
    Arbitrary<List<TaskEvent>> edits() {
        TaskId task = new TaskId("TSK-1");
        return Combinators.combine(SheetStories.of(task), SheetStories.reports(task)).as((history, report) -> {
            List<TaskEvent> all = new ArrayList<>(history);
            all.removeIf(one -> one instanceof TaskCompleted);
            all.add(report);
            return all;
        });
    }

    private static List<Told> told(List<List<TaskEvent>> histories) {
        return histories.stream().map(one -> SheetStories.told(one.getFirst().task(), one)).toList();
    }

    /** The row as somebody has it who fetched it at this version and wrote into it what it says now. */
    private static TaskRow writtenFrom(long version, TaskRow now) {
        return new TaskRow(now.id(), version, now.request(), now.item(), now.assignee(), now.progress(),
                now.promises(), now.done(), now.cancelCause(), now.issues(), now.flag(), now.asked());
    }

    private static SheetTable read(List<ItemSheet.Line> lines) {
        byte[] file = new ItemSheet(new SheetStamp(SheetKind.WEEK, WEEK, 1), new Text("周", "week"), lines,
                SheetStories.COMPANY)
                .bytes(new Paper.Mark(1, SheetStories.AT, WorkingCalendar.DEFAULT_ZONE, DrillMark.NONE));
        return SheetTable.of(SheetFile.read(new ByteArrayResource(file)));
    }

    private static RowReading reading(SheetRow row, SheetTable table) {
        return RowReading.of(row, table, new CellReading(SheetStories.COMPANY));
    }

    /** Without the columns that only number or place a row, and those that a weekly sheet does not have. */
    private static Map<SheetColumn, Object> said(Map<SheetColumn, Object> values) {
        Map<SheetColumn, Object> said = new HashMap<>(values);
        said.keySet().retainAll(COLUMNS);
        said.remove(SheetColumn.NUMBER);
        said.remove(SheetColumn.CASE);
        return said;
    }
}

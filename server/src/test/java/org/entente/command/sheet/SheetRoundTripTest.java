package org.entente.command.sheet;

import java.util.List;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.sheet.SheetKind;
import org.entente.api.sheet.SheetStamp;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskId;
import org.entente.api.text.Text;
import org.entente.log.clock.DrillMark;
import org.entente.query.paper.ItemSheet;
import org.entente.query.paper.Paper;
import org.springframework.core.io.ByteArrayResource;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule PAP-4: a sheet that comes back as it was written changes nothing, whatever people ever wrote. */
class SheetRoundTripTest {
    private static final TaskId TASK = new TaskId("TSK-1");

    @Property(tries = 60)
    void nothing_is_changed_by_a_sheet_as_it_was_written(@ForAll("histories") List<TaskEvent> events) {
        SheetStories.Told told = SheetStories.told(TASK, events);
        byte[] file = new ItemSheet(new SheetStamp(SheetKind.ITEMS, "REQ-1", 1), new Text("试", "x"),
                List.of(new ItemSheet.Line("XT-2026-004", told.row())), SheetStories.COMPANY)
                .bytes(new Paper.Mark(1, SheetStories.AT, WorkingCalendar.DEFAULT_ZONE, DrillMark.NONE));

        SheetTable table = SheetTable.of(SheetFile.read(new ByteArrayResource(file)));
        assertThat(table.rows()).hasSize(1);
        RowReading reading = RowReading.of(table.rows().getFirst(), table, new CellReading(SheetStories.COMPANY));
        assertThat(reading.faults()).isEmpty();
        ItemEdit edit = ItemEdit.of(told.history(), told.row().version(), reading,
                table.stamp().kind().columns());
        assertThat(edit.changes(SheetStories.COMPANY)).isEmpty();
    }

    @Provide
    Arbitrary<List<TaskEvent>> histories() {
        return SheetStories.of(TASK);
    }
}

package org.entente.command.sheet;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.organization.Organization;
import org.entente.api.refusal.Refusal;
import org.entente.api.sheet.SheetColumn;
import org.entente.api.task.TaskStatus;
import org.entente.command.organization.OrganizationImport;
import org.entente.command.sheet.SheetCell.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What people write into cells is understood as it is usually written, and a formula never (rule PAP-3). */
class CellReadingTest {
    private static final CellReading CELLS = new CellReading(
            new Organization(1, OrganizationImport.sample().company()));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"进行中, IN_PROGRESS", "Delayed, DELAYED", "受阻 Blocked, BLOCKED", "completed, COMPLETED",
            "in progress, IN_PROGRESS", "not_started, NOT_STARTED", "IN  PROGRESS, IN_PROGRESS"})
    void states_are_called_in_either_language(String written, TaskStatus status) {
        assertThat(of(SheetColumn.STATUS, Kind.TEXT, written)).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"TEXT, 2026-05-29", "TEXT, 2026/5/29", "TEXT, 2026.05.29", "TEXT, 2026年5月29日", "NUMBER, 46171",
            "NUMBER, 46171.75"})
    void a_day_is_written_in_many_ways(Kind kind, String written) {
        assertThat(of(SheetColumn.NEW_END, kind, written)).isEqualTo(LocalDate.of(2026, 5, 29));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"TEXT, 40", "TEXT, 40%", "TEXT, 40 ％", "NUMBER, 40", "NUMBER, 40.0", "NUMBER, 4E1"})
    void a_number_is_whole(Kind kind, String written) {
        assertThat(of(SheetColumn.PERCENT, kind, written)).isEqualTo(40);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"chen.ming", "陈明", "Chen Ming", "chen ming"})
    void a_person_is_named_or_told_by_id(String written) {
        assertThat(of(SheetColumn.ASSIGNEE, Kind.TEXT, written)).isEqualTo(new PersonId("chen.ming"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"rnd", "研发部"})
    void a_department_is_named_or_told_by_id(String written) {
        assertThat(of(SheetColumn.DEPARTMENT, Kind.TEXT, written)).isEqualTo(new DepartmentId("rnd"));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({"STATUS, TEXT, fine, status-unknown", "NEW_END, TEXT, soon, day-unreadable",
            "NEW_END, TEXT, 2026-02-30, day-unreadable", "NEW_END, NUMBER, 1E9, day-unreadable",
            "PERCENT, TEXT, half, whole-number", "PERCENT, NUMBER, 0.4, whole-number",
            "PERCENT, NUMBER, 1E999999999, whole-number", "ASSIGNEE, TEXT, nobody, unknown-person",
            "DEPARTMENT, TEXT, nowhere, unknown-department", "NOTE_EN, OTHER, 1, cell-unreadable",
            "NOTE_EN, FORMULA, '', formula", "NUMBER, FORMULA, '', formula", "PLANNED_END, FORMULA, '', formula"})
    void what_cannot_be_understood_is_refused(SheetColumn column, Kind kind, String written, String code) {
        assertThat(catchThrowableOfType(Refusal.class, () -> of(column, kind, written)).code()).isEqualTo(code);
    }

    @Test
    void a_text_has_at_most_4000_characters() {
        assertThat(of(SheetColumn.NOTE_ZH, Kind.TEXT, "长".repeat(4_000))).isEqualTo("长".repeat(4_000));
        assertThat(catchThrowableOfType(Refusal.class, () -> of(SheetColumn.NOTE_ZH, Kind.TEXT, "长".repeat(4_001)))
                .code()).isEqualTo("text-too-long");
    }

    @Test
    void blank_is_nothing() {
        for (SheetColumn column : List.of(SheetColumn.NOTE_EN, SheetColumn.STATUS, SheetColumn.PERCENT)) {
            assertThat(of(column, Kind.TEXT, "  ")).isNull();
            assertThat(CELLS.of(column, null)).isNull();
        }
    }

    private static Object of(SheetColumn column, Kind kind, String text) {
        return CELLS.of(column, new SheetCell("A1", kind, text));
    }
}

package org.entente.query.paper;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.organization.Department;
import org.entente.api.organization.Organization;
import org.entente.api.organization.Person;
import org.entente.api.sheet.CauseWords;
import org.entente.api.sheet.SheetColumn;
import org.entente.api.sheet.SheetKind;
import org.entente.api.sheet.SheetStamp;
import org.entente.api.sheet.StatusWords;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.entente.query.paper.Looks.Use;
import org.entente.query.task.TaskRow;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of work items that people fill in and bring back. Hidden columns name each row's item and the version that it was written
 * from; people are named so that one person is meant, by id where a name would not do.
 */
public record ItemSheet(SheetStamp stamp, Text subject, List<Line> lines, Organization organization) {
    private static final int UNITS = 256;
    /** Room for new items. */
    private static final int EMPTY = 20;
    private static final int MOST = 5_000;
    private static final List<TaskStatus> REPORTED = List.of(TaskStatus.NOT_STARTED, TaskStatus.IN_PROGRESS,
            TaskStatus.DELAYED, TaskStatus.BLOCKED, TaskStatus.COMPLETED);

    /** A work item and the number of its case. */
    public record Line(String number, TaskRow item) {}

    /** As a workbook of one sheet. */
    public byte[] bytes(Paper.Mark mark) {
        try (Book book = new Book()) {
            XSSFSheet sheet = book.sheet(stamp.kind().title().zh());
            List<SheetColumn> columns = stamp.kind().columns();
            head(sheet.createRow(0), columns, book.looks());
            for (Line line : lines) {
                row(sheet.createRow(sheet.getLastRowNum() + 1), line, columns, book.looks());
            }
            for (int i = 0; i < EMPTY && stamp.kind() == SheetKind.ITEMS; i++) {
                XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
                for (int at = 0; at < columns.size(); at++) {
                    row.createCell(at).setCellStyle(book.looks().of(columns.get(at).isOpen() ? Use.TEXT : Use.FIXED));
                }
            }
            for (int at = 0; at < columns.size(); at++) {
                sheet.setColumnWidth(at, columns.get(at).width() * UNITS);
            }
            sheet.setColumnHidden(columns.size(), true);
            sheet.setColumnHidden(columns.size() + 1, true);
            sheet.createFreezePane(0, 1);
            choices(sheet, columns.indexOf(SheetColumn.STATUS), REPORTED.stream().map(StatusWords::written));
            choices(sheet, columns.indexOf(SheetColumn.CAUSE),
                    Arrays.stream(SlipCause.values()).map(CauseWords::written));
            Page.layOut(sheet, true, 1, subject.zh().isEmpty() ? subject.en() : subject.zh(), stamp.kind().title(),
                    mark);
            return book.bytes(mark.recordedAt());
        }
    }

    private void head(XSSFRow row, List<SheetColumn> columns, Looks looks) {
        for (int at = 0; at < columns.size(); at++) {
            Cells.text(row.createCell(at), Use.HEADING, columns.get(at).written(), looks);
        }
        Cells.text(row.createCell(columns.size()), Use.HEADING, stamp.written(), looks);
        Cells.text(row.createCell(columns.size() + 1), Use.HEADING, SheetStamp.VERSION, looks);
        row.setHeightInPoints(30);
    }

    private void row(XSSFRow row, Line line, List<SheetColumn> columns, Looks looks) {
        for (int at = 0; at < columns.size(); at++) {
            SheetColumn column = columns.get(at);
            Cells.fill(row.createCell(at), column.isOpen() ? Use.TEXT : Use.FIXED,
                    value(column, line, row.getRowNum()), looks, ZoneOffset.UTC);
        }
        Cells.text(row.createCell(columns.size()), Use.FIXED, line.item().id().value(), looks);
        Cells.text(row.createCell(columns.size() + 1), Use.FIXED, Long.toString(line.item().version()), looks);
    }

    private Value value(SheetColumn column, Line line, int number) {
        TaskRow row = line.item();
        return switch (column) {
            case NUMBER -> Value.of(Integer.valueOf(number));
            case CASE -> Value.of(line.number());
            case DEPARTMENT -> Value.of(named(row.item().department()));
            case PLAN_TASK -> Value.of(Integer.valueOf(row.item().planTask()));
            case TITLE_ZH -> Value.of(row.item().title().zh());
            case TITLE_EN -> Value.of(row.item().title().en());
            case ASSIGNEE -> Value.of(named(row.assignee()));
            case FIRST_WEEK -> Value.of(Integer.valueOf(row.item().firstWeek()));
            case LAST_WEEK -> Value.of(Integer.valueOf(row.item().lastWeek()));
            case PLANNED_START -> Value.of(row.item().plannedStart());
            case PLANNED_END -> Value.of(row.item().plannedEnd());
            case STATUS -> Value.of(StatusWords.written(row.status()));
            case PERCENT -> Value.of(Integer.valueOf(row.percent()));
            case NEW_END -> Value.of(row.commitment());
            case CAUSE -> row.progress().cause() == null
                    ? Value.NOTHING
                    : Value.of(CauseWords.written(row.progress().cause()));
            case WAITING_FOR -> row.progress().waitingFor() == null
                    ? Value.NOTHING
                    : Value.of(named(row.progress().waitingFor()));
            case NOTE_ZH -> Value.of(row.note().zh());
            case NOTE_EN -> Value.of(row.note().en());
        };
    }

    private String named(DepartmentId id) {
        Optional<Department> one = organization.company().department(id);
        return one.map(found -> found.name().zh()).filter(name -> organization.company().departments().stream()
                .filter(other -> other.name().zh().equals(name)).count() == 1).orElse(id.value());
    }

    private String named(PersonId id) {
        @Nullable
        Person one = organization.person(id).orElse(null);
        return one == null
                ? id.value()
                : organization.personNamed(one.name().zh()).map(found -> found.name().zh()).orElse(id.value());
    }

    /** Words to be picked from a list; others may be written. */
    private static void choices(XSSFSheet sheet, int column, Stream<String> words) {
        DataValidationConstraint list = sheet.getDataValidationHelper()
                .createExplicitListConstraint(words.toArray(String[]::new));
        DataValidation choice = sheet.getDataValidationHelper().createValidation(list,
                new CellRangeAddressList(1, MOST, column, column));
        choice.setShowErrorBox(false);
        sheet.addValidationData(choice);
    }
}

package org.entente.command.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.organization.Department;
import org.entente.api.organization.Organization;
import org.entente.api.organization.Person;
import org.entente.api.refusal.Refusal;
import org.entente.api.sheet.CauseWords;
import org.entente.api.sheet.SheetColumn;
import org.entente.api.sheet.StatusWords;
import org.entente.api.text.Bounds;
import org.entente.command.sheet.SheetCell.Kind;
import org.jspecify.annotations.Nullable;

/** Understands what people write into cells: names, days and numbers as they are usually written. */
record CellReading(Organization organization) {
    private static final Pattern DAY = Pattern
            .compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})\\s*[%％]?");
    private static final int YEARS_OF_SHEETS = 100_000;

    /**
     * What the cell says, of the column's own kind; null where nothing is written.
     *
     * @throws Refusal if it cannot be understood
     */
    @Nullable
    Object of(SheetColumn column, @Nullable SheetCell cell) {
        if (cell == null) {
            return null;
        }
        if (cell.kind() == Kind.FORMULA) {
            throw Refusal.invalid("formula", "", "A formula is not computed here: write what it gives.");
        }
        if (cell.kind() == Kind.OTHER) {
            throw Refusal.invalid("cell-unreadable", "1.8 T2", "This is neither a text nor a number.");
        }
        String text = Bounds.text(column.field(), cell.text(), SheetBounds.TEXT);
        if (text.isEmpty()) {
            return null;
        }
        return switch (column) {
            case NUMBER, CASE, TITLE_ZH, TITLE_EN, NOTE_ZH, NOTE_EN -> text;
            case DEPARTMENT, WAITING_FOR -> department(text);
            case ASSIGNEE -> person(text);
            case PLAN_TASK, FIRST_WEEK, LAST_WEEK, PERCENT -> number(cell);
            case PLANNED_START, PLANNED_END, NEW_END -> day(cell);
            case CAUSE -> CauseWords.read(text).orElseThrow(() -> Refusal.invalid("cause-unknown", "1.4",
                    "Say a cause such as supplier, staffing or quality."));
            case STATUS -> StatusWords.read(text).orElseThrow(() -> Refusal.invalid("status-unknown", "1.4 C2",
                    "Say not started, in progress, delayed, blocked or completed."));
        };
    }

    private DepartmentId department(String text) {
        List<DepartmentId> found = organization.company().departments().stream()
                .filter(one -> one.id().value().equals(text) || one.name().zh().equals(text)
                        || one.name().en().equalsIgnoreCase(text))
                .map(Department::id).toList();
        return one(found, "unknown-department", "No department, or more than one, is called so.");
    }

    private PersonId person(String text) {
        Optional<PersonId> byId = organization.company().people().stream().map(Person::id)
                .filter(id -> id.value().equals(text)).findFirst();
        return byId.orElseGet(() -> one(organization.company().people().stream()
                .filter(one -> one.name().zh().equals(text) || one.name().en().equalsIgnoreCase(text)).map(Person::id)
                .toList(), "unknown-person", "Nobody, or more than one person, is called so; write the id."));
    }

    private static <T> T one(List<T> found, String code, String detail) {
        if (found.size() != 1) {
            throw Refusal.invalid(code, "1.1", detail);
        }
        return found.getFirst();
    }

    private static Integer number(SheetCell cell) {
        try {
            if (cell.kind() == Kind.NUMBER) {
                return new BigDecimal(cell.text().strip()).intValueExact();
            }
        } catch (ArithmeticException | NumberFormatException none) {
            throw notWhole();
        }
        Matcher digits = NUMBER.matcher(cell.text().strip());
        if (!digits.matches()) {
            throw notWhole();
        }
        return Integer.valueOf(digits.group(1));
    }

    private static Refusal notWhole() {
        return Refusal.invalid("whole-number", "1.8 T2", "This is a whole number.");
    }

    private static LocalDate day(SheetCell cell) {
        try {
            if (cell.kind() == Kind.NUMBER) {
                double days = Double.parseDouble(cell.text().strip());
                if (days >= 1 && days < YEARS_OF_SHEETS) {
                    return DateUtil.getLocalDateTime(days).toLocalDate();
                }
            }
            Matcher parts = DAY.matcher(cell.text().strip());
            if (parts.matches()) {
                return LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)));
            }
        } catch (DateTimeException | NumberFormatException none) {
            throw notDay();
        }
        throw notDay();
    }

    private static Refusal notDay() {
        return Refusal.invalid("day-unreadable", "1.8 T2", "This is a day such as 2026-05-29.");
    }
}

package org.entente.command.sheet;

import java.util.List;
import java.util.Locale;

import org.entente.api.sheet.SheetKind;
import org.entente.command.week.SheetReport;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What became, or would become, of each row of a sheet.
 *
 * @param subject the case's id, or the week
 * @param dryRun  nothing was done
 * @param slots   of a weekly sheet: what became of each of the person's slots; else empty
 */
record ImportReport(SheetKind kind, String subject, boolean dryRun, Counts counts, List<Row> rows,
        List<SheetReport.Slot> slots) {
    record Counts(long created, long changed, long unchanged, long refused) {}

    enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param row     as people see it in the sheet
     * @param item    null for a row that was to make one and did not
     * @param version of the item afterwards; null unless something was done
     * @param changes field by field; empty unless something is changed
     * @param faults  why it was refused; empty otherwise
     */
    record Row(int row, @Nullable String item, Outcome outcome, @Nullable Long version, List<Change> changes,
            List<RowFault> faults) {
        static Row unchanged(int row, String item) {
            return new Row(row, item, Outcome.UNCHANGED, null, List.of(), List.of());
        }

        static Row refused(int row, @Nullable String item, List<RowFault> faults) {
            return new Row(row, item, Outcome.REFUSED, null, List.of(), faults);
        }
    }

    /** A field as it was, and as it is. */
    record Change(String field, String from, String to) {}

    static ImportReport of(SheetKind kind, String subject, boolean dryRun, List<Row> rows) {
        return new ImportReport(kind, subject, dryRun, new Counts(count(rows, Outcome.CREATED),
                count(rows, Outcome.CHANGED), count(rows, Outcome.UNCHANGED), count(rows, Outcome.REFUSED)), rows,
                List.of());
    }

    ImportReport with(List<SheetReport.Slot> filled) {
        return new ImportReport(kind, subject, dryRun, counts, rows, filled);
    }

    private static long count(List<Row> rows, Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}

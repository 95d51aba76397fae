package org.entente.query.view;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Two views of {@link SampleEvent}: cases by their id, and departments with a tally. */
final class SampleViews {
    record CaseRow(String id, String title, String phase, List<String> departments, @Nullable Instant dueAt,
            long version) {}

    record TallyRow(String department, long events, String last) {}

    static final View<CaseRow> CASES = new View<>("sample_case", CaseRow.class, 1, new CaseFold(),
            Columns.<CaseRow>none().text("phase", CaseRow::phase).texts("departments", CaseRow::departments)
                    .instant("due_at", CaseRow::dueAt).number("version", CaseRow::version));
    static final View<TallyRow> TALLY = new View<>("sample_tally", TallyRow.class, 1, new TallyFold(),
            Columns.<TallyRow>none().number("events", TallyRow::events));

    private SampleViews() {}

    static Views both() {
        return new Views(List.of(CASES, TALLY));
    }

    static final class CaseFold implements Fold<CaseRow> {
        @Override
        public Collection<String> keys(LedgerEvent event) {
            return event.payload() instanceof SampleEvent ? List.of(event.aggregateId()) : List.of();
        }

        @Override
        public @Nullable CaseRow fold(String key, @Nullable CaseRow row, LedgerEvent event) {
            return switch ((SampleEvent) event.payload()) {
                case SampleEvent.Opened opened -> new CaseRow(key, opened.title(), "OPEN", opened.departments(), null,
                        event.version());
                case SampleEvent.Moved moved -> row == null
                        ? null
                        : new CaseRow(key, row.title(), moved.phase(),
                                row.departments(), row.dueAt(), event.version());
                case SampleEvent.Promised promised -> row == null
                        ? null
                        : new CaseRow(key, row.title(), row.phase(),
                                row.departments(), promised.dueAt(), event.version());
                case SampleEvent.Looked ignored -> row;
                case SampleEvent.Shredded ignored -> null;
            };
        }
    }

    static final class TallyFold implements Fold<TallyRow> {
        @Override
        public Collection<String> keys(LedgerEvent event) {
            return event.payload() instanceof SampleEvent.Opened opened ? opened.departments() : List.of();
        }

        @Override
        public TallyRow fold(String key, @Nullable TallyRow row, LedgerEvent event) {
            return new TallyRow(key, row == null ? 1 : row.events() + 1, event.aggregateId());
        }
    }
}

package org.entente.query.view;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;

import org.entente.query.view.SampleViews.CaseRow;
import org.jspecify.annotations.Nullable;

/** The sample cases with a fold that cannot get past one position. */
final class StubbornViews {
    private StubbornViews() {}

    static View<CaseRow> refusing(long position) {
        return refusing(new AtomicLong(position));
    }

    /** Until the position is set to something else. */
    static View<CaseRow> refusing(AtomicLong position) {
        SampleViews.CaseFold sound = new SampleViews.CaseFold();
        return new View<>("sample_case", CaseRow.class, 1, new Fold<>() {
            @Override
            public Collection<String> keys(LedgerEvent event) {
                return sound.keys(event);
            }

            @Override
            public @Nullable CaseRow fold(String key, @Nullable CaseRow row, LedgerEvent event) {
                if (event.position() == position.get()) {
                    throw new IllegalStateException("cannot happen");
                }
                return sound.fold(key, row, event);
            }
        }, SampleViews.CASES.columns());
    }
}

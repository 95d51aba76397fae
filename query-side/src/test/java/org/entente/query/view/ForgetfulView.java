package org.entente.query.view;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A view with a fault: its row holds something that JSON leaves out. */
final class ForgetfulView {
    record HeadCount(long seen, @JsonIgnore @Nullable Long forgotten) {}

    private ForgetfulView() {}

    static View<HeadCount> forgetful() {
        return new View<>("forgetful", HeadCount.class, 1, new Fold<>() {
            @Override
            public Collection<String> keys(LedgerEvent event) {
                return List.of("all");
            }

            @Override
            public HeadCount fold(String key, @Nullable HeadCount row, LedgerEvent event) {
                return row == null ? new HeadCount(1, 1L) : new HeadCount(row.seen() + 1, row.seen());
            }
        }, Columns.none());
    }
}

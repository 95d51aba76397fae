package org.entente.query.view;

import java.util.Collection;
import java.util.List;

import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What every view owes, checked on a real database with a history of the view's own events: its table is the declared one, each
 * position is the plain fold's, batches and a rebuild leave no trace, rows survive JSON.
 */
public final class ViewContract {
    private final Views views;

    private ViewContract(Views views) {
        this.views = views;
    }

    public static ViewContract of(Collection<? extends View<?>> views) {
        return new ViewContract(new Views(views));
    }

    /** Fails with the view and position at which they differ. */
    public void holdsFor(MemoryLedger ledger) {
        List<LedgerEvent> events = ledger.all();
        assertThat(events).as("a contract needs a history").isNotEmpty();
        views.all().forEach(view -> survivesJson(view, events));
        try (TestDatabase first = TestPostgres.database(); TestDatabase second = TestPostgres.database()) {
            ReadSideBench one = new ReadSideBench(first, views);
            views.check(one.jdbc);
            one.write(events, 1);
            one.assertEqualsReferenceAtEveryPosition(events, Math.max(1, events.size() / 200));
            ReadSideBench seven = new ReadSideBench(second, views);
            seven.write(events, 7);
            sameTables(one, seven, "batches of 1 and 7");
            Rebuild rebuild = new Rebuild(first.dataSource(), one.transaction, views, ledger, Runnable::run);
            String id = rebuild.start();
            await().until(() -> !rebuild.find(id).orElseThrow().isRunning());
            assertThat(rebuild.find(id).orElseThrow().error()).isNull();
            sameTables(one, seven, "live and rebuilt");
        }
    }

    private void sameTables(ReadSideBench one, ReadSideBench other, String what) {
        views.all().forEach(view -> assertThat(one.table(view)).as("%s: %s", view.name(), what)
                .isEqualTo(other.table(view)));
    }

    /** Else the rows would depend on where batches end, for within a batch rows are not read back. */
    private static <R> void survivesJson(View<R> view, List<LedgerEvent> events) {
        Folding<R> folding = new Folding<>(view);
        events.forEach(folding::fold);
        for (Version<R> version : folding.arisen()) {
            R row = version.row();
            String body = version.body();
            if (row != null && body != null) {
                assertThat(ViewJson.read(body, view.row()))
                        .as("%s %s at %d", view.name(), version.key(), version.from())
                        .isEqualTo(row);
            }
        }
    }
}

package org.entente.query.view;

import java.util.List;
import java.util.Map;

import org.entente.query.view.ForgetfulView.HeadCount;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The contract of views notices what breaks it; and folding does not depend on where batches end. */
class ViewContractTest {
    @Test
    void a_row_that_json_changes_breaks_it() {
        View<HeadCount> lossy = ForgetfulView.forgetful();

        assertThatThrownBy(() -> ViewContract.of(List.of(lossy)).holdsFor(new MemoryLedger().random(1, 50, 3)))
                .isInstanceOf(AssertionError.class).hasMessageContaining("forgetful");
    }

    @Test
    void a_view_without_a_table_breaks_it() {
        assertThatThrownBy(
                () -> ViewContract.of(List.of(SampleViews.TALLY)).holdsFor(new MemoryLedger().random(1, 50, 3)))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("its table has []");
    }

    @Property(tries = 200)
    void cutting_a_history_anywhere_gives_the_same_rows(@ForAll long seed,
            @ForAll @IntRange(min = 0, max = 60) int cut) {
        List<LedgerEvent> events = new MemoryLedger().random(seed, 60, 3).all();
        Folding<SampleViews.CaseRow> whole = new Folding<>(SampleViews.CASES);
        events.forEach(whole::fold);

        Folding<SampleViews.CaseRow> before = new Folding<>(SampleViews.CASES);
        events.subList(0, cut).forEach(before::fold);
        Folding<SampleViews.CaseRow> after = new Folding<>(SampleViews.CASES);
        before.current().forEach((key, version) -> {
            if (version.body() != null) {
                after.startWith(key, version.from(), version.body());
            }
        });
        events.subList(cut, 60).forEach(after::fold);

        for (Map.Entry<String, Version<SampleViews.CaseRow>> row : whole.current().entrySet()) {
            assertThat(after.row(row.getKey())).isEqualTo(row.getValue().row());
        }
        assertThat(before.arisen().size() + after.arisen().size()).isEqualTo(whole.arisen().size());
    }
}

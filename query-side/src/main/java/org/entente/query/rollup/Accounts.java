package org.entente.query.rollup;

import org.jspecify.annotations.Nullable;

/** What happened to the items between two positions, by the difference of their accounts. */
final class Accounts {
    private Accounts() {}

    static void count(Facts facts) {
        facts.accounts().forEach((id, now) -> count(now, facts.before().get(id), facts.sums()));
    }

    private static void count(ItemAccount now, @Nullable ItemAccount then, Sums sums) {
        add(now, Figure.CREATED, then == null ? 1 : 0, sums);
        add(now, Figure.COMPLETED, now.completed() - (then == null ? 0 : then.completed()), sums);
        add(now, Figure.REOPENED, now.reopened() - (then == null ? 0 : then.reopened()), sums);
        add(now, Figure.CANCELLED, now.cancelled() - (then == null ? 0 : then.cancelled()), sums);
    }

    private static void add(ItemAccount item, Figure figure, long number, Sums sums) {
        sums.add(figure, item.request(), item.department(), number);
    }
}

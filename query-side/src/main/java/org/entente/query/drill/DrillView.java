package org.entente.query.drill;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.entente.api.drill.DrillPhase;
import org.entente.api.drill.DrillStart;
import org.entente.api.drill.Injection;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationState;
import org.entente.api.request.RequestId;
import org.entente.api.text.Text;
import org.entente.query.action.Action;
import org.entente.query.obligation.ObligationView;
import org.entente.query.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Where a drill stands.
 *
 * @param now          the moment that this is about
 * @param next         when the next thing falls due in it: an injection, a limit, its end; null once it has ended
 * @param toCome       what has still to come up; only for those who lead, the others shall be surprised
 * @param toComeNumber how much that is
 * @param running      the open limits of the injected issues, earliest due first
 */
public record DrillView(long version, int round, DrillPhase state, Text title, @Nullable Text situation,
        @Nullable DrillStart start, int lastsMinutes, String leader, Instant startedAt, Instant begins, Instant ends,
        @Nullable Instant endedAt, Instant now, @Nullable Instant next, List<CameUp> injected, List<ToCome> toCome,
        int toComeNumber, List<ObligationView> running, List<Action> actions) implements Versioned {
    /** An issue that came up; {@code reported} unless its case takes none any more. */
    public record CameUp(String key, IssueId issue, Instant at, boolean reported) {}

    /** An issue that comes up at {@code dueAt}. */
    public record ToCome(String key, Instant dueAt, RequestId request, Urgency urgency, Text description) {}

    public DrillView {
        injected = List.copyOf(injected);
        toCome = List.copyOf(toCome);
        running = List.copyOf(running);
        actions = List.copyOf(actions);
    }

    static DrillView of(DrillRow row, Instant now, boolean leads, List<Action> actions) {
        List<ToCome> toCome = row.toCome().stream().map(one -> toCome(row, one))
                .sorted(Comparator.comparing(ToCome::dueAt)).toList();
        List<ObligationView> running = row.injected().stream().flatMap(one -> one.limits().stream())
                .filter(limit -> limit.state() == ObligationState.OPEN).map(ObligationView::of)
                .sorted(Comparator.comparing(ObligationView::dueAt)).toList();
        Instant next = Stream.of(toCome.stream().map(ToCome::dueAt), running.stream().map(ObligationView::dueAt),
                Stream.of(row.ends())).flatMap(one -> one).filter(one -> row.endedAt() == null)
                .min(Comparator.naturalOrder()).orElse(null);
        return new DrillView(row.version(), row.round(), row.phase(), row.script().title(), row.script().situation(),
                row.script().start(), row.script().lastsMinutes(), row.leader(), row.startedAt(), row.begins(),
                row.ends(), row.endedAt(), now, next,
                row.injected().stream()
                        .map(one -> new CameUp(one.injection().key(), one.issue(), one.at(), one.reported())).toList(),
                leads ? toCome : List.of(), toCome.size(), running, actions);
    }

    private static ToCome toCome(DrillRow row, Injection one) {
        return new ToCome(one.key(), row.dueAt(one), one.request(), one.urgency(), one.description());
    }
}

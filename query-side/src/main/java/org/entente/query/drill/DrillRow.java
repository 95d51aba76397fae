package org.entente.query.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.entente.api.drill.DrillPhase;
import org.entente.api.drill.DrillScript;
import org.entente.api.drill.Injection;
import org.jspecify.annotations.Nullable;

/**
 * One drill.
 *
 * @param version  of the stream of all drills
 * @param leader   who started it
 * @param ends     when it ends by itself
 * @param endedAt  when it ended; null while it is under way
 * @param early    whether its leader ended it before its time
 * @param injected what has come up so far, in that order
 */
public record DrillRow(long version, int round, DrillScript script, String leader, Instant startedAt, Instant begins,
        Instant ends, @Nullable Instant endedAt, boolean early, List<InjectedIssue> injected) {
    public DrillRow {
        injected = List.copyOf(injected);
    }

    DrillPhase phase() {
        return endedAt == null ? DrillPhase.RUNNING : DrillPhase.ENDED;
    }

    /** What has not come up yet. */
    List<Injection> toCome() {
        return endedAt != null
                ? List.of()
                : script.injections().stream()
                        .filter(one -> injected.stream().noneMatch(came -> came.injection().key().equals(one.key())))
                        .toList();
    }

    /** When an injection comes up. */
    Instant dueAt(Injection injection) {
        return begins.plus(Duration.ofMinutes(injection.afterMinutes()));
    }

    DrillRow cameUp(InjectedIssue one, long newVersion) {
        List<InjectedIssue> more = new ArrayList<>(injected);
        more.add(one);
        return new DrillRow(newVersion, round, script, leader, startedAt, begins, ends, endedAt, early, more);
    }

    DrillRow ended(Instant at, boolean beforeItsTime, long newVersion) {
        return new DrillRow(newVersion, round, script, leader, startedAt, begins, ends, at, beforeItsTime, injected);
    }

    DrillRow changed(String issue, UnaryOperator<InjectedIssue> change) {
        return new DrillRow(version, round, script, leader, startedAt, begins, ends, endedAt, early, injected.stream()
                .map(one -> one.issue().value().equals(issue) ? change.apply(one) : one).toList());
    }
}

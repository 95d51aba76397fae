package org.entente.command.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent;
import org.entente.api.obligation.ObligationEvent.AlarmCleared;
import org.entente.api.obligation.ObligationEvent.AlarmSet;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.api.obligation.ObligationEvent.ObligationCancelled;
import org.entente.api.obligation.ObligationEvent.ObligationFulfilledLate;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.obligation.ObligationEvent.ObligationWaived;
import org.entente.api.obligation.ObligationId;

/**
 * The obligations that one aggregate keeps: a pure fold of {@link ObligationEvent}s. Open ones and missed ones that were
 * not yet done are remembered; the rest is history.
 *
 * @param opened how many were ever opened; numbers the next one
 * @param open   the open ones in the order of opening
 * @param late   missed and not yet fulfilled, in the order of opening
 * @param alarms by name
 * @param halted cancelled by the suspension of the case and not open again since, in the order of opening
 * @param standstills by how much acts, not rules, moved the due moments of open ones
 */
public record Obligations(int opened, List<Obligation> open, List<Obligation> late, Map<String, Instant> alarms,
        List<Obligation> halted, Map<ObligationId, Duration> standstills) {
    public static final Obligations NONE = new Obligations(0, List.of(), List.of(), Map.of(), List.of(), Map.of());
    /** Why an obligation is cancelled that opens again when its case goes on. */
    public static final String CASE_SUSPENDED = "case-suspended";

    public Obligations {
        open = List.copyOf(open);
        late = List.copyOf(late);
        alarms = Map.copyOf(alarms);
        halted = List.copyOf(halted);
        standstills = Map.copyOf(standstills);
    }

    /** By how much acts moved the due moment of this obligation: a suspension, a date set by hand. */
    public Duration standstill(Obligation one) {
        return standstills.getOrDefault(one.id(), Duration.ZERO);
    }

    public Optional<Obligation> open(ObligationCode code, String subject) {
        return find(open, code, subject);
    }

    /** Of several that were missed in turn it is the last one that an act still fulfils. */
    public Optional<Obligation> late(ObligationCode code, String subject) {
        return find(late.reversed(), code, subject);
    }

    public Stream<Obligation> openOf(ObligationCode... codes) {
        return open.stream().filter(one -> List.of(codes).contains(one.code()));
    }

    /** The obligation that falls due first, by due moment, then by opening. */
    public Optional<Obligation> nextDue() {
        return open.stream().min(Comparator.comparing(Obligation::dueAt));
    }

    /** The alarm that rings first, by moment, then by name. */
    public Optional<Alarm> nextAlarm() {
        return alarms.entrySet().stream().map(one -> new Alarm(one.getKey(), one.getValue()))
                .min(Comparator.comparing(Alarm::at).thenComparing(Alarm::name));
    }

    public Obligations evolve(ObligationEvent event) {
        return switch (event) {
            case ObligationOpened e -> opened(e.obligation());
            case ObligationMet e -> closed(e);
            case ObligationWaived e -> closed(e);
            case ObligationCancelled e -> e.cause().equals(CASE_SUSPENDED)
                    ? closed(e).halting(plus(halted, opened(e)))
                    : closed(e);
            case ObligationMissed e -> {
                Obligation missed = opened(e);
                yield new Obligations(opened, minus(open, missed), plus(late, missed), alarms, halted, standstills);
            }
            case ObligationFulfilledLate e -> new Obligations(opened, open,
                    late.stream().filter(one -> !one.id().equals(e.obligation())).toList(), alarms, halted,
                    standstills);
            case DeadlineRebased e -> {
                Obligation moved = opened(e).moved(e);
                yield new Obligations(opened,
                        open.stream().map(one -> one.id().equals(moved.id()) ? moved : one).toList(), late, alarms,
                        halted, e.publication() == null ? stoodStill(e) : standstills);
            }
            case AlarmSet e -> {
                Map<String, Instant> more = new TreeMap<>(alarms);
                more.put(e.alarm(), e.at());
                yield new Obligations(opened, open, late, more, halted, standstills);
            }
            case AlarmCleared e -> {
                Map<String, Instant> less = new TreeMap<>(alarms);
                less.remove(e.alarm());
                yield new Obligations(opened, open, late, less, halted, standstills);
            }
        };
    }

    private Map<ObligationId, Duration> stoodStill(DeadlineRebased e) {
        Map<ObligationId, Duration> more = new HashMap<>(standstills);
        more.merge(e.obligation(), Duration.between(e.from(), e.to()), Duration::plus);
        return more;
    }

    private Obligations closed(ObligationEvent event) {
        return new Obligations(opened, minus(open, opened(event)), late, alarms, halted, standstills);
    }

    private Obligations opened(Obligation next) {
        List<Obligation> stillHalted = halted.stream()
                .filter(one -> one.code() != next.code() || !one.subject().equals(next.subject())).toList();
        return new Obligations(opened + 1, plus(open, next), late, alarms, stillHalted, standstills);
    }

    private Obligations halting(List<Obligation> more) {
        return new Obligations(opened, open, late, alarms, more, standstills);
    }

    private Obligation opened(ObligationEvent event) {
        String id = switch (event) {
            case ObligationMet e -> e.obligation().value();
            case ObligationMissed e -> e.obligation().value();
            case ObligationWaived e -> e.obligation().value();
            case ObligationCancelled e -> e.obligation().value();
            case DeadlineRebased e -> e.obligation().value();
            case ObligationOpened e -> e.obligation().id().value();
            case ObligationFulfilledLate e -> e.obligation().value();
            case AlarmSet e -> e.alarm();
            case AlarmCleared e -> e.alarm();
        };
        return open.stream().filter(one -> one.id().value().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalStateException("not open: " + id));
    }

    private static Optional<Obligation> find(List<Obligation> all, ObligationCode code, String subject) {
        return all.stream().filter(one -> one.code() == code && one.subject().equals(subject)).findFirst();
    }

    private static List<Obligation> plus(List<Obligation> all, Obligation one) {
        List<Obligation> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    private static List<Obligation> minus(List<Obligation> all, Obligation one) {
        return all.stream().filter(other -> !other.id().equals(one.id())).toList();
    }
}

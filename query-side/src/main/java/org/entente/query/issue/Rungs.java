package org.entente.query.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.api.issue.Urgency;
import org.entente.api.notice.NoticeKind;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.entente.query.obligation.ObligationRow;
import org.entente.query.obligation.Verdict;
import org.jspecify.annotations.Nullable;

/** Tells every rung of an issue's escalation from what is kept of it. Pure. */
record Rungs(EscalationRow row) {
    /** In the order in which they were or are due; levels not reached last. */
    List<RungView> all() {
        List<RungView> rungs = new ArrayList<>();
        row.levels().forEach(level -> rungs.add(entered(level)));
        row.limits().forEach(limit -> rungs.add(limit(limit)));
        row.raises().forEach(raise -> rungs.add(raise(raise)));
        row.warnings().forEach(warning -> rungs.add(warning(warning)));
        for (Urgency level : Urgency.values()) {
            if (row.levels().stream().noneMatch(one -> one.urgency() == level)
                    && level.isAbove(row.levels().getLast().urgency())) {
                rungs.add(RungView.still("level", level, null, null, null, "not-reached", null, null));
            }
        }
        rungs.sort(Comparator.comparing(RungView::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return rungs;
    }

    private RungView entered(Level level) {
        return RungView.fired("level", level.urgency(), null, null, level.from(), level.from(), level.recordedAt(),
                told(level), acknowledged(level), level.cause()).reached(reached(level));
    }

    private RungView limit(ObligationRow limit) {
        Obligation terms = limit.terms();
        Verdict verdict = limit.verdict();
        Urgency level = levelAt(limit.position());
        if (verdict == null) {
            return RungView.still("limit", level, terms.code(), terms.id(), terms.dueAt(), "not-due-yet", null, null);
        }
        return switch (verdict.state()) {
            case MISSED -> RungView.fired("limit", level, terms.code(), terms.id(), terms.dueAt(), verdict.at(),
                    verdict.recordedAt(), toldOfMiss(terms), List.of(), null)
                    .reached(reached(NoticeKind.ISSUE_LIMIT_MISSED, terms.id(), null));
            case MET -> settled(level, terms, verdict, "met");
            case WAIVED -> settled(level, terms, verdict, "waived");
            case CANCELLED -> settled(level, terms, verdict, "cancelled");
            case OPEN -> throw new IllegalStateException("open is no verdict");
        };
    }

    private static RungView settled(Urgency level, Obligation terms, Verdict verdict, String outcome) {
        return RungView.still("limit", level, terms.code(), terms.id(), terms.dueAt(), outcome, verdict.at(),
                verdict.reason());
    }

    private RungView raise(PlannedRaise raise) {
        Instant fired = raise.firedAt();
        Instant recorded = raise.recordedAt();
        if (fired != null && recorded != null) {
            Optional<Level> entered = row.levels().stream()
                    .filter(one -> one.urgency() == raise.to() && one.from().equals(fired)).findFirst();
            return RungView.fired("raise", raise.to(), null, raise.obligation(), raise.dueAt(), fired, recorded,
                    entered.map(this::told).orElse(List.of()), entered.map(this::acknowledged).orElse(List.of()),
                    raise.cause()).reached(entered.map(this::reached).orElse(List.of()));
        }
        return raise.calledOffAt() == null
                ? RungView.still("raise", raise.to(), null, raise.obligation(), raise.dueAt(), "not-due-yet", null,
                        raise.cause())
                : RungView.still("raise", raise.to(), null, raise.obligation(), raise.dueAt(), "suppressed",
                        raise.calledOffAt(), raise.calledOffBy());
    }

    private RungView warning(Warning one) {
        return RungView.fired("warning", one.level(), one.limit(), one.obligation(), one.at(), one.at(),
                one.recordedAt(), one.told(), List.of(), one.percent() + " %")
                .reached(reached(NoticeKind.ISSUE_CLOCK, one.obligation(), one.percent()));
    }

    private List<RungNotice> reached(Level level) {
        return row.notices().stream()
                .filter(one -> one.limit() == null && one.level() == level.urgency()
                        && one.occurredAt().equals(level.from()) && one.kind() != NoticeKind.ISSUE_SOLVED
                        && one.kind() != NoticeKind.ISSUE_REOPENED)
                .flatMap(one -> reached(one, acknowledged(level))).toList();
    }

    private List<RungNotice> reached(NoticeKind kind, ObligationId limit, @Nullable Integer percent) {
        return row.notices().stream()
                .filter(one -> one.kind() == kind && limit.equals(one.limit())
                        && Objects.equals(percent, one.percent()))
                .flatMap(one -> reached(one, List.of())).toList();
    }

    private static Stream<RungNotice> reached(NoticeRow notice, List<Acknowledgement> acknowledged) {
        return notice.people().stream().map(one -> new RungNotice(one.person(), one.as(), one.times(), one.sent(),
                one.readAt(), acknowledged.stream().filter(word -> word.person().equals(one.person().value()))
                        .map(Acknowledgement::at).findFirst().orElse(null)));
    }

    /** Told at once, and by the director's own notice while the issue stood there. */
    private List<Party> told(Level level) {
        List<Party> told = new ArrayList<>(level.told());
        row.tellings().stream().filter(one -> one.obligation() == null && one.level() == level.urgency())
                .filter(one -> stoodAt(level, one.at())).map(Telling::party).filter(one -> !told.contains(one))
                .forEach(told::add);
        return told;
    }

    private List<Acknowledgement> acknowledged(Level level) {
        return row.acknowledgements().stream()
                .filter(one -> one.level() == level.urgency() && stoodAt(level, one.at())).toList();
    }

    /** The level above, or, where the miss made the issue climb, those told of the raise. */
    private List<Party> toldOfMiss(Obligation missed) {
        List<Party> told = row.tellings().stream().filter(one -> missed.id().equals(one.obligation()))
                .map(Telling::party).toList();
        return told.isEmpty()
                ? row.raises().stream().filter(one -> missed.id().equals(one.obligation())).findFirst()
                        .map(raise -> raise(raise).told()).orElse(List.of())
                : told;
    }

    /** From its beginning to that of the next level. */
    private boolean stoodAt(Level level, Instant moment) {
        int index = row.levels().indexOf(level);
        boolean before = index + 1 < row.levels().size()
                && !moment.isBefore(row.levels().get(index + 1).recordedAt());
        return !moment.isBefore(level.from()) && !before;
    }

    /** Limits open with the level entered last before them in the ledger. */
    private Urgency levelAt(long position) {
        return row.levels().stream().filter(one -> one.position() < position)
                .reduce((first, last) -> last).map(Level::urgency)
                .orElseThrow(() -> new IllegalStateException("no level before position " + position));
    }
}

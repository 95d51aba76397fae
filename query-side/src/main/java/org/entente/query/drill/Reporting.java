package org.entente.query.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.api.drill.DrillStep;
import org.entente.api.drill.Expectation;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationState;
import org.entente.query.drill.DrillReport.Acknowledged;
import org.entente.query.drill.DrillReport.IssueReport;
import org.entente.query.drill.DrillReport.LimitOutcome;
import org.entente.query.drill.DrillReport.Reaction;
import org.entente.query.drill.DrillReport.Rung;
import org.entente.query.drill.DrillReport.Silent;
import org.entente.query.drill.DrillReport.StepTime;
import org.entente.query.drill.DrillReport.Totals;
import org.entente.query.obligation.ObligationRow;
import org.entente.query.obligation.Verdict;
import org.jspecify.annotations.Nullable;

/** Tells from a drill's row what it has shown. Pure. */
record Reporting(DrillRow row, Addressees addressees, Instant until) {
    // DRL-7: the report says of each issue who did what how long after it came up, which limits held, and who kept silent
    static DrillReport of(DrillRow row, Addressees addressees, Instant now) {
        Instant ended = row.endedAt();
        return new Reporting(row, addressees, ended == null ? now : ended).report();
    }

    private DrillReport report() {
        List<IssueReport> issues = row.injected().stream().map(this::issue).toList();
        return new DrillReport(row.version(), row.round(), row.phase(), row.script().title(), row.begins(), until,
                totals(issues), issues, silent(issues));
    }

    private IssueReport issue(InjectedIssue one) {
        Urgency reached = one.climbs().isEmpty() ? one.injection().urgency() : one.climbs().getLast().to();
        return new IssueReport(one.injection().key(), one.issue(), one.injection().description(),
                one.injection().urgency(), reached, one.at(), one.reported(),
                Stream.of(DrillStep.values()).map(step -> step(one, step)).toList(),
                one.deeds().stream().filter(deed -> isStep(deed, DrillStep.ACKNOWLEDGED))
                        .map(deed -> new Acknowledged(deed.actor(), deed.role(), deed.at(), since(one, deed.at())))
                        .toList(),
                one.limits().stream().map(this::limit).toList(), rungs(one),
                one.told().stream().map(told -> reaction(one, told)).toList());
    }

    private StepTime step(InjectedIssue one, DrillStep step) {
        Optional<Deed> done = one.deeds().stream().filter(deed -> isStep(deed, step)).findFirst();
        Integer within = one.injection().expected().stream().filter(expected -> expected.step() == step)
                .map(Expectation::withinMinutes).findFirst().orElse(null);
        Duration took = done.map(deed -> since(one, deed.at())).orElse(null);
        String verdict = within == null ? "none" : verdict(took, Duration.ofMinutes(within), since(one, until));
        return new StepTime(step, done.map(Deed::at).orElse(null), done.map(Deed::actor).orElse(null), took, within,
                verdict);
    }

    /** In time is up to and with the last minute: what a leader expects is no limit of the process. */
    private String verdict(@Nullable Duration took, Duration within, Duration passed) {
        if (took != null) {
            return took.compareTo(within) <= 0 ? "kept" : "late";
        }
        return row.endedAt() == null && passed.compareTo(within) <= 0 ? "running" : "missing";
    }

    private static boolean isStep(Deed deed, DrillStep step) {
        return switch (step) {
            case FIRST_ACTION -> true;
            case ACKNOWLEDGED -> deed.type().equals("issue.acknowledged");
            case NOTICE -> deed.type().equals("issue.notice-recorded");
            case MEASURES -> deed.type().equals("issue.measures-set");
            case CONTAINED -> deed.type().equals("issue.contained");
            case SOLVED -> deed.type().equals("issue.solved");
        };
    }

    private LimitOutcome limit(ObligationRow limit) {
        Obligation terms = limit.terms();
        Verdict verdict = limit.verdict();
        if (verdict == null || verdict.state() != ObligationState.MET && verdict.state() != ObligationState.MISSED) {
            return new LimitOutcome(terms.code(), terms.debtor(), terms.openedAt(), terms.dueAt(), limit.state(), null,
                    null, null);
        }
        if (verdict.state() == ObligationState.MET) {
            return new LimitOutcome(terms.code(), terms.debtor(), terms.openedAt(), terms.dueAt(), limit.state(),
                    verdict.at(), Duration.between(verdict.at(), terms.dueAt()), null);
        }
        Instant done = verdict.fulfilledAt();
        return new LimitOutcome(terms.code(), terms.debtor(), terms.openedAt(), terms.dueAt(), limit.state(), done,
                null, Duration.between(terms.dueAt(), done == null ? until : done));
    }

    private static List<Rung> rungs(InjectedIssue one) {
        List<Rung> rungs = new ArrayList<>();
        one.limits().stream().filter(limit -> limit.state() == ObligationState.MISSED)
                .forEach(limit -> rungs.add(new Rung("miss", limit.terms().code().code(), null, limit.terms().dueAt(),
                        since(one, limit.terms().dueAt()))));
        one.climbs().forEach(climb -> rungs.add(
                new Rung("raise", climb.to().code(), climb.cause(), climb.at(), since(one, climb.at()))));
        rungs.sort(Comparator.comparing(Rung::at));
        return rungs;
    }

    private Reaction reaction(InjectedIssue one, Told told) {
        Optional<Deed> first = one.deeds().stream()
                .filter(deed -> !deed.at().isBefore(told.at()) && addressees.isBy(deed, told.party())).findFirst();
        return new Reaction(told.party(), addressees.of(told.party()), told.at(), first.map(Deed::at).orElse(null),
                first.map(Deed::actor).orElse(null),
                first.map(deed -> Duration.between(told.at(), deed.at())).orElse(null));
    }

    private static List<Silent> silent(List<IssueReport> issues) {
        List<Reaction> all = issues.stream().flatMap(issue -> issue.told().stream()).toList();
        return all.stream().map(Reaction::party).distinct()
                .filter(party -> all.stream().noneMatch(one -> one.party().equals(party) && one.reactedAt() != null))
                .flatMap(party -> all.stream().filter(one -> one.party().equals(party))
                        .min(Comparator.comparing(Reaction::toldAt)).stream())
                .map(one -> new Silent(one.party(), one.people(), one.toldAt())).toList();
    }

    private Totals totals(List<IssueReport> issues) {
        List<LimitOutcome> limits = issues.stream().flatMap(one -> one.limits().stream()).toList();
        List<String> verdicts = issues.stream().flatMap(one -> one.steps().stream()).map(StepTime::verdict).toList();
        return new Totals(issues.size(), row.toCome().size(), count(limits, ObligationState.MET),
                count(limits, ObligationState.MISSED), count(limits, ObligationState.OPEN),
                issues.stream().mapToInt(one -> one.rungs().size()).sum(),
                Math.toIntExact(verdicts.stream().filter("kept"::equals).count()),
                Math.toIntExact(
                        verdicts.stream().filter(one -> one.equals("late") || one.equals("missing")).count()));
    }

    private static int count(List<LimitOutcome> limits, ObligationState state) {
        return Math.toIntExact(limits.stream().filter(one -> one.state() == state).count());
    }

    private static Duration since(InjectedIssue one, Instant moment) {
        return Duration.between(one.at(), moment);
    }
}

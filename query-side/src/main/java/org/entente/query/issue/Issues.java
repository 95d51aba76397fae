package org.entente.query.issue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.entente.api.identity.Role;
import org.entente.api.identity.RoleHeld;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssuePhase;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestId;
import org.entente.query.access.Sight;
import org.entente.query.obligation.ObligationProjection;
import org.entente.query.obligation.ObligationRow;
import org.entente.query.obligation.ObligationView;
import org.entente.query.organization.OrganizationProjection;
import org.entente.query.policy.PolicyProjection;
import org.entente.query.request.Cases;
import org.entente.query.request.RequestProjection;
import org.entente.query.request.RequestRow;
import org.entente.query.view.Filter;
import org.entente.query.view.Page;
import org.entente.query.view.Snapshot;
import org.jspecify.annotations.Nullable;

/** Gathers what is shown of issues. */
public final class Issues {
    private static final int MOST_OBLIGATIONS = 1_000;
    private static final Set<IssuePhase> UNSOLVED = EnumSet.of(IssuePhase.REPORTED, IssuePhase.HANDLING,
            IssuePhase.MEASURES_SET);

    private Issues() {}

    static IssueView view(IssueRow row, Snapshot at, Sight sight) {
        Set<RoleHeld> held = at.one(RequestProjection.REQUESTS, row.request().value())
                .map(belongsTo -> Cases.rolesByItemsToo(belongsTo, at, sight.person()))
                .orElseGet(() -> OrganizationProjection.of(at).rolesOf(sight.person()));
        if (row.people().contains(sight.person())) {
            held.add(RoleHeld.of(Role.ISSUE_MEMBER));
        }
        List<ObligationRow> owed = owed(row, at);
        Beside beside = beside(row, at);
        return new IssueView(row.id(), number(row, at), row.version(), row.request(), row.phase(), row.urgency(),
                row.report().record().kind(), row.held(), row.report().record().description(),
                row.report().record().responsible(), row.departments(), row.solveBy(), isOverdue(row, at),
                row.paused(), row.report(), row.levels(), row.handling(), row.solution(), beside.evidence(),
                beside.merged(),
                beside.mergedInto(),
                StatutoryReminder.of(row, at.now()), beside.times(), IssueHint.of(row),
                owed.stream().map(ObligationView::of).toList(), IssueActions.of(row, held));
    }

    /**
     * What belongs to an issue without standing in its own row.
     *
     * @param evidence   of the issue and of those that were merged into it
     * @param mergedInto the issue that goes on in its place; null unless it was merged
     * @param times      of every limit that it ever had
     */
    public record Beside(List<EvidenceFile> evidence, List<MergedIssue> merged, @Nullable MergedIssue mergedInto,
            List<ResponseTime> times) {
        public Beside {
            evidence = List.copyOf(evidence);
            merged = List.copyOf(merged);
            times = List.copyOf(times);
        }
    }

    /** The other records that belong to an issue. */
    public static Beside beside(IssueRow row, Snapshot at) {
        List<MergedIssue> merged = new ArrayList<>();
        List<EvidenceFile> evidence = new ArrayList<>(row.handling().evidence());
        for (IssueId one : row.merged()) {
            IssueRow other = at.get(IssueProjection.ISSUES, one.value());
            merged.add(MergedIssue.of(other, number(other, at)));
            other.handling().evidence().forEach(file -> evidence.add(file.of(one)));
        }
        IssueId survivor = row.solution().mergedInto();
        return new Beside(evidence, merged, survivor == null
                ? null
                : at.one(IssueProjection.ISSUES, survivor.value()).map(one -> MergedIssue.of(one, number(one, at)))
                        .orElse(null),
                ResponseTime.of(owed(row, at)));
    }

    static EmergencyView emergency(IssueRow row, Snapshot at) {
        EmergencyRun run = row.handling().emergency();
        if (run == null) {
            throw Refusal.notFound("emergency plan of " + row.id());
        }
        return EmergencyView.of(row.id(), run, PolicyProjection.emergencyPlan(at, run.plan()), owed(row, at),
                at.now());
    }

    private static List<ObligationRow> owed(IssueRow row, Snapshot at) {
        return at.all(ObligationProjection.OBLIGATIONS, Filter.none().equal("owner", row.id()), MOST_OBLIGATIONS);
    }

    static Page<IssueLine> lines(Page<IssueRow> page, Snapshot at) {
        Map<RequestId, RequestRow> cases = at.some(RequestProjection.REQUESTS,
                page.items().stream().map(row -> row.request().value()).distinct().toList()).stream()
                .collect(Collectors.toMap(RequestRow::id, Function.identity()));
        return page.map(row -> new IssueLine(row.id(), number(row, cases.get(row.request())), row.version(),
                row.request(), row.phase(), row.urgency(), row.report().record().kind(), row.held(),
                row.report().record().description(), row.report().record().responsible(), row.report().at(),
                row.solveBy(), isOverdue(row, at)));
    }

    static EscalationView escalation(IssueRow row, Snapshot at) {
        EscalationRow kept = at.get(IssueProjection.ESCALATIONS, row.id().value());
        return new EscalationView(row.id(), number(row, at), row.phase(), row.urgency(), row.held(), at.now(),
                row.handling().suspension(), new Rungs(kept).all());
    }

    private static @Nullable String number(IssueRow row, Snapshot at) {
        return number(row, at.one(RequestProjection.REQUESTS, row.request().value()).orElse(null));
    }

    /** Such as XT-2026-007-I3; null until both parts are there. */
    public static @Nullable String number(IssueRow row, @Nullable RequestRow belongsTo) {
        String number = belongsTo == null ? null : belongsTo.number();
        return number == null || row.label().isEmpty() ? null : number + "-" + row.label();
    }

    private static boolean isOverdue(IssueRow row, Snapshot at) {
        return UNSOLVED.contains(row.phase()) && !row.paused() && !at.now().isBefore(row.solveBy());
    }
}

package org.entente.query.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.Party;
import org.entente.api.request.RequestId;
import org.entente.query.access.Sight;
import org.entente.query.obligation.Debtors;

/**
 * An issue as it stands.
 *
 * @param label   such as I3: its number within the case; empty if none was given
 * @param levels  every level entered, the present one last
 * @param solveBy until when it is to be solved
 * @param paused  its limits ended with the suspension of the case
 * @param merged  the issues that were merged into it
 */
public record IssueRow(IssueId id, long version, RequestId request, String label, IssuePhase phase, Report report,
        List<Level> levels, Instant solveBy, boolean paused, Handling handling, Solution solution,
        List<IssueId> merged) {
    public IssueRow {
        levels = List.copyOf(levels);
        merged = List.copyOf(merged);
    }

    public Level level() {
        return levels.getLast();
    }

    public Urgency urgency() {
        return level().urgency();
    }

    public Party held() {
        return level().held();
    }

    /** Who holds it, as the text of a filter: {@code office}, {@code vice-president:finance}, {@code general-manager}. */
    String holder() {
        return Debtors.code(held(), request.value());
    }

    /** The reporter's department, the responsible ones, those that joined. */
    public List<DepartmentId> departments() {
        Set<DepartmentId> all = new LinkedHashSet<>(report.record().responsible());
        all.addAll(handling.joined());
        DepartmentId reporter = report.department();
        if (reporter != null) {
            all.add(reporter);
        }
        return List.copyOf(all);
    }

    /** Its members by person: who reported it, who is responsible for it, who is in its task force. */
    Set<PersonId> people() {
        Set<PersonId> all = new LinkedHashSet<>(handling.people());
        report.person().ifPresent(all::add);
        return all;
    }

    /** Who may see it: the members of the case, the departments concerned, its members by person. */
    public List<String> circle() {
        List<String> circle = new ArrayList<>(List.of(request.value()));
        departments().forEach(one -> circle.add(one.value()));
        people().forEach(one -> circle.add(Sight.of(one)));
        return circle;
    }

    IssueRow absorbed(IssueId other) {
        List<IssueId> more = new ArrayList<>(merged);
        more.add(other);
        return new IssueRow(id, version, request, label, phase, report, levels, solveBy, paused, handling, solution,
                more);
    }

    IssueRow at(long newVersion) {
        return new IssueRow(id, newVersion, request, label, phase, report, levels, solveBy, paused, handling, solution,
                merged);
    }

    IssueRow in(IssuePhase next) {
        return new IssueRow(id, version, request, label, next, report, levels, solveBy, paused, handling, solution,
                merged);
    }

    IssueRow entered(Level level) {
        List<Level> more = new ArrayList<>(levels);
        more.add(level);
        return new IssueRow(id, version, request, label, phase, report, more, level.solveBy(), paused, handling,
                solution, merged);
    }

    IssueRow due(Instant moment) {
        return new IssueRow(id, version, request, label, phase, report, levels, moment, paused, handling, solution,
                merged);
    }

    IssueRow paused(boolean withCase) {
        return new IssueRow(id, version, request, label, phase, report, levels, solveBy, withCase, handling, solution,
                merged);
    }

    IssueRow with(Handling next) {
        return new IssueRow(id, version, request, label, phase, report, levels, solveBy, paused, next, solution,
                merged);
    }

    IssueRow with(Solution next) {
        return new IssueRow(id, version, request, label, phase, report, levels, solveBy, paused, handling, next,
                merged);
    }
}

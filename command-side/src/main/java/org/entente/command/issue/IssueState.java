package org.entente.command.issue;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.Acting;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationCode;
import org.entente.command.decision.IssueFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is true of one issue.
 *
 * @param origin     null before the report
 * @param done       what was done once; at the raise to a level, what that level asks for counts anew
 * @param triaged    nobody need confirm the urgency any more
 * @param response   task force, response team, evidence, emergency plan
 * @param solver     who said that it is solved; null while it is not
 * @param suspension null unless suspended
 * @param paused     its limits ended with the suspension of the case
 * @param reviewed   the review after a critical issue was recorded
 */
record IssueState(IssuePhase phase, @Nullable Origin origin, Level level, Set<ObligationCode> done, boolean triaged,
        Response response, @Nullable String solver, @Nullable Suspension suspension, boolean paused,
        boolean reviewed) {
    private static final Set<IssuePhase> OPEN = EnumSet.of(IssuePhase.REPORTED, IssuePhase.HANDLING,
            IssuePhase.MEASURES_SET, IssuePhase.SUSPENDED);
    static final IssueState NONE = new IssueState(IssuePhase.NONE, null, Level.NONE, Set.of(), false,
            Response.NONE, null, null, false, false);

    IssueState {
        done = Set.copyOf(done);
    }

    /** @throws IllegalStateException before the report */
    Origin reported() {
        if (origin == null) {
            throw new IllegalStateException("not reported");
        }
        return origin;
    }

    Urgency urgency() {
        return level.urgency();
    }

    boolean isDone(ObligationCode code) {
        return done.contains(code);
    }

    /** Every department concerned: the reporter's, the responsible ones, those that joined. */
    Set<DepartmentId> concerned() {
        Set<DepartmentId> all = new LinkedHashSet<>(answerable());
        DepartmentId reporter = reported().reportedBy();
        if (reporter != null) {
            all.add(reporter);
        }
        return all;
    }

    /** The departments that work on it: the responsible ones and those that joined. */
    Set<DepartmentId> answerable() {
        Set<DepartmentId> all = new LinkedHashSet<>(reported().responsible());
        all.addAll(response.joined());
        return all;
    }

    /** Its members by person: who reported it, who is responsible for it, who is in its task force; nobody before the report. */
    Set<PersonId> people() {
        Set<PersonId> all = new LinkedHashSet<>(response.people());
        if (origin != null) {
            Acting.personOf(origin.person()).ifPresent(all::add);
        }
        return all;
    }

    /** What the rest of the case may know; departments in an order that is always the same. */
    IssueFacts facts() {
        Set<DepartmentId> working = new LinkedHashSet<>(reported().responsible());
        response.joined().stream().sorted(Comparator.comparing(DepartmentId::value)).forEach(working::add);
        Set<DepartmentId> all = new LinkedHashSet<>(working);
        all.addAll(concerned());
        return new IssueFacts(reported().issue(), reported().request(), urgency(), OPEN.contains(phase),
                List.copyOf(all), List.copyOf(working), reported().verifier(),
                reported().item());
    }

    IssueState in(IssuePhase next) {
        return new IssueState(next, origin, level, done, triaged, response, solver, suspension, paused, reviewed);
    }

    IssueState at(Level next) {
        return new IssueState(phase, origin, next, done, triaged, response, solver, suspension, paused, reviewed);
    }

    IssueState with(ObligationCode act) {
        Set<ObligationCode> more = EnumSet.of(act);
        more.addAll(done);
        return new IssueState(phase, origin, level, more, triaged, response, solver, suspension, paused, reviewed);
    }

    IssueState without(Set<ObligationCode> acts) {
        Set<ObligationCode> less = new LinkedHashSet<>(done);
        less.removeAll(acts);
        return new IssueState(phase, origin, level, less, triaged, response, solver, suspension, paused, reviewed);
    }

    IssueState withUrgencySettled() {
        return new IssueState(phase, origin, level, done, true, response, solver, suspension, paused, reviewed);
    }

    IssueState with(Response next) {
        return new IssueState(phase, origin, level, done, triaged, next, solver, suspension, paused, reviewed);
    }

    IssueState solvedBy(@Nullable String person) {
        return new IssueState(phase, origin, level, done, triaged, response, person, suspension, paused, reviewed);
    }

    IssueState suspended(@Nullable Suspension stop) {
        return new IssueState(phase, origin, level, done, triaged, response, solver, stop, paused, reviewed);
    }

    IssueState paused(boolean withCase) {
        return new IssueState(phase, origin, level, done, triaged, response, solver, suspension, withCase, reviewed);
    }

    IssueState withReview() {
        return new IssueState(phase, origin, level, done, triaged, response, solver, suspension, paused, true);
    }
}

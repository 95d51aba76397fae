package org.entente.command.issue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import org.entente.api.identity.Acting;
import org.entente.api.identity.Role;
import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.Urgency;
import org.entente.api.refusal.Refusal;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.Yunlan.COORDINATOR;
import static org.entente.command.issue.Yunlan.DIRECTOR;
import static org.entente.command.issue.Yunlan.GENERAL_MANAGER;
import static org.entente.command.issue.Yunlan.liaison;

/**
 * Rules ISS-4, ISS-10, ISS-12, ISS-16, ISS-17, ISS-18, ISS-20 and ISS-23 together: after any sequence of acts exactly the limits are
 * open that the handbook's ladder names for the level and what was done, until the moments that it names. Whether an act is taken is
 * the rules' to say and is tested elsewhere; what it opens and ends is compared with the naive oracle.
 */
class OpenLimitsPropertiesTest {
    private static final Acting VP_RND = new Acting("vp.rnd", Role.VICE_PRESIDENT, null);
    private static final LocalDateTime START = LocalDateTime.parse("2026-05-11T15:00");

    /** Somebody's act, and what the oracle is told of it if it is taken. */
    private record Act(Acting by, IssueCommand command, BiConsumer<ExpectedLimits, LocalDateTime> told) {
        @Override
        public String toString() {
            return by.actor() + " " + command.getClass().getSimpleName();
        }
    }

    private record Step(int minutes, Act act) {}

    private static final List<Act> ACTS = List.of(
            new Act(COORDINATOR, Asked.triage(Urgency.NORMAL), (limits, now) -> limits.triaged()),
            new Act(COORDINATOR, Asked.triage(Urgency.URGENT), (limits, now) -> triaged(limits, Urgency.URGENT, now)),
            new Act(COORDINATOR, Asked.triage(Urgency.CRITICAL),
                    (limits, now) -> triaged(limits, Urgency.CRITICAL, now)),
            new Act(liaison("sales"), Asked.raise(Urgency.URGENT), (limits, now) -> limits.raise(Urgency.URGENT, now)),
            new Act(liaison("sales"), Asked.raise(Urgency.CRITICAL),
                    (limits, now) -> limits.raise(Urgency.CRITICAL, now)),
            new Act(GENERAL_MANAGER, Asked.lower(Urgency.URGENT), (limits, now) -> limits.lower(Urgency.URGENT, now)),
            new Act(GENERAL_MANAGER, Asked.lower(Urgency.NORMAL), (limits, now) -> limits.lower(Urgency.NORMAL, now)),
            new Act(VP_RND, Asked.lower(Urgency.NORMAL), (limits, now) -> limits.lower(Urgency.NORMAL, now)),
            new Act(DIRECTOR, Asked.notice(), (limits, now) -> limits.done(limits.level().code() + "_notice")),
            new Act(VP_RND, Asked.acknowledge(), (limits, now) -> holderKnows(limits, Urgency.URGENT)),
            new Act(GENERAL_MANAGER, Asked.acknowledge(), (limits, now) -> holderKnows(limits, Urgency.CRITICAL)),
            new Act(liaison("rnd"), Asked.acknowledge(), (limits, now) -> {}),
            new Act(DIRECTOR, Asked.team("rnd"), (limits, now) -> limits.done("critical_team")),
            new Act(COORDINATOR, Asked.meeting(), (limits, now) -> limits.done("normal_meeting")),
            new Act(liaison("rnd"), Asked.measures("rnd"), (limits, now) -> limits.done("urgent_measures")),
            new Act(DIRECTOR, Asked.contain(), ExpectedLimits::contained),
            new Act(DIRECTOR, Asked.fileReport(), (limits, now) -> limits.done("critical_report")),
            new Act(DIRECTOR, Asked.followUp(), ExpectedLimits::followedUp),
            new Act(DIRECTOR, Asked.taskForce("legal"), (limits, now) -> {}),
            new Act(DIRECTOR, Asked.step("alarm"), (limits, now) -> {}),
            new Act(GENERAL_MANAGER, Asked.solveBy("2026-05-22T09:00"),
                    (limits, now) -> limits.setSolveBy(LocalDateTime.parse("2026-05-22T09:00"))),
            new Act(COORDINATOR, Asked.suspend("2026-05-14T09:00"),
                    (limits, now) -> limits.suspended(LocalDateTime.parse("2026-05-14T09:00"), now)),
            new Act(VP_RND, Asked.suspend("2026-05-14T09:00"),
                    (limits, now) -> limits.suspended(LocalDateTime.parse("2026-05-14T09:00"), now)),
            new Act(COORDINATOR, Asked.resume(), ExpectedLimits::resume),
            new Act(VP_RND, Asked.resume(), ExpectedLimits::resume),
            new Act(liaison("rnd"), Asked.solve(), ExpectedLimits::solved),
            new Act(liaison("rnd"), Asked.solve(), ExpectedLimits::solved),
            new Act(liaison("production"), Asked.accept(), ExpectedLimits::closed),
            new Act(liaison("production"), Asked.notAccepted(), ExpectedLimits::reopened),
            new Act(COORDINATOR, Asked.dismiss(), (limits, now) -> limits.setAside()),
            new Act(DIRECTOR, Asked.review(), (limits, now) -> limits.done("incident_review")));

    private static void triaged(ExpectedLimits limits, Urgency to, LocalDateTime now) {
        limits.triaged();
        if (to.isAbove(limits.level())) {
            limits.raise(to, now);
        }
    }

    private static void holderKnows(ExpectedLimits limits, Urgency holds) {
        if (limits.level() == holds) {
            limits.done(holds.code() + "_notice");
        }
    }

    @Property(tries = 1_000)
    void exactly_the_limits_of_the_ladder_are_open(@ForAll Urgency urgency, @ForAll("steps") List<Step> steps) {
        Told issue = IssueStories.none().at(START.toString(), liaison("production"),
                Asked.report("production", urgency, "rnd"));
        ExpectedLimits expected = new ExpectedLimits();
        expected.reported(urgency, START);
        LocalDateTime now = START;
        compare(issue, expected, "the report", now);
        for (Step step : steps) {
            now = now.plusMinutes(step.minutes());
            expected.passUntil(now);
            issue.tick(now.toString());
            compare(issue, expected, "nothing but time", now);
            if (isTaken(issue, now, step.act())) {
                step.act().told().accept(expected, now);
            }
            compare(issue, expected, step.act().toString(), now);
        }
    }

    private static boolean isTaken(Told issue, LocalDateTime now, Act act) {
        try {
            issue.at(now.toString(), act.by(), act.command());
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    private static void compare(Told issue, ExpectedLimits expected, String act, LocalDateTime now) {
        assertThat(new TreeSet<>(issue.owed())).as("after %s at %s", act, now).isEqualTo(expected.open());
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> pause = Arbitraries.oneOf(Arbitraries.integers().between(1, 30),
                Arbitraries.integers().between(1, 240), Arbitraries.integers().between(1, 1_500));
        return Combinators.combine(pause, Arbitraries.of(ACTS)).as(Step::new).list().ofMinSize(3).ofMaxSize(18);
    }
}

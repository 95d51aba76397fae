package org.entente.command.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

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

/** What an issue's events say depends on commands and their times, never on ticks. */
class IssueHistoryPropertiesTest {
    private static final Acting VP_RND = new Acting("vp.rnd", Role.VICE_PRESIDENT, null);
    private static final Acting REACTION = Acting.system("reaction/x");

    /** Somebody who may ask for something, in some phase and at some level. */
    record Act(Acting by, IssueCommand command) {}

    private static final List<Act> ACTS = List.of(new Act(COORDINATOR, Asked.triage(Urgency.NORMAL)),
            new Act(COORDINATOR, Asked.triage(Urgency.URGENT)), new Act(liaison("sales"), Asked.raise(Urgency.URGENT)),
            new Act(GENERAL_MANAGER, Asked.lower(Urgency.URGENT)), new Act(VP_RND, Asked.lower(Urgency.NORMAL)),
            new Act(DIRECTOR, Asked.notice()), new Act(VP_RND, Asked.acknowledge()),
            new Act(GENERAL_MANAGER, Asked.acknowledge()), new Act(DIRECTOR, Asked.taskForce("legal")),
            new Act(DIRECTOR, Asked.team("rnd")), new Act(COORDINATOR, Asked.meeting()),
            new Act(liaison("rnd"), Asked.measures("rnd")), new Act(DIRECTOR, Asked.contain()),
            new Act(DIRECTOR, Asked.fileReport()), new Act(DIRECTOR, Asked.followUp()),
            new Act(GENERAL_MANAGER, Asked.solveBy("2026-04-03T09:00")),
            new Act(COORDINATOR, Asked.suspend("2026-03-31T09:00")), new Act(VP_RND, Asked.suspend("2026-03-31T09:00")),
            new Act(COORDINATOR, Asked.resume()), new Act(liaison("rnd"), Asked.solve()),
            new Act(liaison("rnd"), Asked.solve()), new Act(liaison("production"), Asked.accept()),
            new Act(liaison("production"), Asked.notAccepted()), new Act(DIRECTOR, Asked.review()),
            new Act(REACTION, Asked.pause()), new Act(REACTION, Asked.resumeWithCase()));

    /** Somebody asks for something after some minutes; in the ticked telling the clock looks in between. */
    record Step(int minutes, Act act, int tickAfter) {}

    @Property(tries = 300)
    void the_history_is_the_same_with_many_ticks_as_with_one_at_the_end(@ForAll Urgency urgency,
            @ForAll("steps") List<Step> steps) {
        Told ticked = tell(urgency, steps, true);
        Told untouched = tell(urgency, steps, false);
        assertThat(ticked.history()).isEqualTo(untouched.history());
    }

    private static Told tell(Urgency urgency, List<Step> steps, boolean ticking) {
        Instant now = Yunlan.at("2026-03-26T15:00");
        Told issue = IssueStories.none().at(Yunlan.local(now), Yunlan.liaison("production"),
                Asked.report("production", urgency, "rnd"));
        for (Step step : steps) {
            Instant tick = now.plus(Duration.ofMinutes(Math.min(step.tickAfter(), step.minutes())));
            now = now.plus(Duration.ofMinutes(step.minutes()));
            if (ticking) {
                issue.tick(Yunlan.local(tick));
            }
            attempt(issue, now, step);
            assertBalanced(issue);
        }
        return issue.tick(Yunlan.local(now.plus(Duration.ofDays(2))));
    }

    private static void attempt(Told issue, Instant now, Step step) {
        try {
            issue.at(Yunlan.local(now), step.act().by(), step.act().command());
        } catch (Refusal refused) {
            assertThat(refused.code()).isNotBlank();
        }
    }

    private static void assertBalanced(Told issue) {
        assertThat(issue.all("opened")).hasSize(issue.all("met").size() + issue.all("missed").size()
                + issue.all("waived").size() + issue.all("cancelled").size() + issue.open().size());
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> pause = Arbitraries.oneOf(Arbitraries.integers().between(0, 30),
                Arbitraries.integers().between(0, 300), Arbitraries.integers().between(0, 2_000));
        return Combinators.combine(pause, Arbitraries.of(ACTS), Arbitraries.integers().between(0, 2_000))
                .as(Step::new).list().ofMinSize(5).ofMaxSize(40);
    }
}

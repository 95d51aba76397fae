package org.entente.command.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.entente.api.identity.Acting;
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

/** What an issue's events say depends on commands and their times, never on ticks. */
class IssueHistoryPropertiesTest {
    private static final List<Acting> PEOPLE = List.of(Yunlan.COORDINATOR, Yunlan.DIRECTOR, Yunlan.GENERAL_MANAGER,
            new Acting("vp.rnd", org.entente.api.identity.Role.VICE_PRESIDENT, null), Yunlan.liaison("rnd"),
            Yunlan.liaison("production"), Acting.system("reaction/x"));

    /** Somebody asks for something after some minutes; in the ticked telling the clock looks in between. */
    record Step(int minutes, Acting by, IssueCommand command, int tickAfter) {}

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
            issue.at(Yunlan.local(now), step.by(), step.command());
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
        List<IssueCommand> commands = IssueStories.commands().stream().filter(one -> !one.equals(Asked.tick()))
                .toList();
        return Combinators.combine(Arbitraries.integers().between(0, 1_500), Arbitraries.of(PEOPLE),
                Arbitraries.oneOf(Arbitraries.of(commands), Arbitraries.of(Asked.solve(), Asked.notAccepted(),
                        Asked.measures("rnd"), Asked.followUp(), Asked.triage(Urgency.CRITICAL),
                        Asked.lower(Urgency.URGENT))),
                Arbitraries.integers().between(0, 1_500)).as(Step::new).list().ofMaxSize(30);
    }
}

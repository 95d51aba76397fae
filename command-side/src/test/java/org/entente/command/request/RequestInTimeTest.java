package org.entente.command.request;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.entente.api.identity.Acting;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.RequestCommand.Tick;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.at;

/** Rule OBL-1 on requests: the history depends on what people do and when, never on how often the clock looks. */
class RequestInTimeTest {
    @Property(tries = 200)
    void looking_at_the_clock_in_between_changes_nothing(@ForAll("acts") List<Act> acts) {
        List<DomainEvent> watched = history(acts, true);
        List<DomainEvent> unwatched = history(acts, false);

        assertThat(watched).isEqualTo(unwatched);
    }

    /** One act so many hours after the one before, after a look at the clock or not. */
    record Act(int hoursLater, int what) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators
                .combine(Arbitraries.integers().between(0, 30), Arbitraries.integers().between(0, RequestActs.LAST))
                .as(Act::new).list().ofMinSize(1).ofMaxSize(25);
    }

    private static List<DomainEvent> history(List<Act> acts, boolean watched) {
        var story = Requests.approved();
        Instant now = at("2026-03-03T11:00");
        for (Act act : acts) {
            for (int hour = 0; hour < act.hoursLater(); hour++) {
                now = now.plus(Duration.ofHours(1));
                if (watched) {
                    story.when(now, Acting.CLOCK, new Tick(REQUEST));
                }
            }
            RequestActs.attempt(story, now, act.what());
        }
        story.when(at("2026-12-01T09:00"), Acting.CLOCK, new Tick(REQUEST));
        return story.history();
    }
}

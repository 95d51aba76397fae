package org.entente.command.request;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.api.identity.Acting;
import org.entente.api.identity.DepartmentId;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.request.ObjectionState;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestCommand.Tick;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestPhase;
import org.entente.command.decision.Story;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.at;

/**
 * Rules CNF-1, CNF-7, CNF-14 and CNF-21 after any sequence of answers, objections, revisions, rulings and appeals: who owes an
 * answer is who has not answered its part, and the request is confirmed exactly when every part is settled.
 */
class ConfirmationPropertiesTest {
    @Property(tries = 300)
    void who_owes_and_whether_it_is_agreed_follows_from_where_everybody_stands(@ForAll("acts") List<Act> acts) {
        var story = Requests.approved();
        Instant now = at("2026-03-03T11:00");
        for (Act act : acts) {
            now = now.plus(Duration.ofMinutes(act.minutesLater()));
            story.when(now, Acting.CLOCK, new Tick(REQUEST));
            RequestActs.attempt(story, now, act.what());
            check(story);
        }
    }

    record Act(int minutesLater, int what) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators
                .combine(Arbitraries.of(1, 30, 200, 1_500), Arbitraries.integers().between(0, RequestActs.LAST))
                .as(Act::new).list().ofMinSize(5).ofMaxSize(60);
    }

    private static void check(Story<RequestState, RequestCommand, RequestEvent> story) {
        RequestState state = story.state();
        Set<String> pending = state.answers().pending().stream().map(DepartmentId::value).collect(Collectors.toSet());
        Set<String> owing = subjects(story, ObligationCode.CONFIRMATION);
        assertThat(pending).containsAll(owing);
        assertThat(pending).allMatch(one -> owing.contains(one)
                || story.obligations().late(ObligationCode.CONFIRMATION, one).isPresent());

        Set<String> toAnswer = inState(state, ObjectionState.OPEN);
        Set<String> revising = subjects(story, ObligationCode.REVISION);
        assertThat(toAnswer).containsAll(revising);
        assertThat(toAnswer).allMatch(one -> revising.contains(one)
                || story.obligations().late(ObligationCode.REVISION, one).isPresent());
        assertThat(story.obligations().alarms().keySet()).isEqualTo(inState(state, ObjectionState.RULED).stream()
                .map(one -> "ruling-" + one).collect(Collectors.toSet()));

        boolean agreed = state.answers().allSettled();
        assertThat(state.phase() == RequestPhase.CONFIRMED).isEqualTo(agreed);
        assertThat(state.phase() == RequestPhase.REVISING).isEqualTo(state.answers().anyObjected());
    }

    private static Set<String> subjects(Story<?, ?, ?> story, ObligationCode code) {
        return story.obligations().openOf(code).map(Obligation::subject).collect(Collectors.toSet());
    }

    private static Set<String> inState(RequestState state, ObjectionState asked) {
        return state.objections().all().stream().filter(one -> one.state() == asked)
                .map(one -> Integer.toString(one.number())).collect(Collectors.toSet());
    }
}

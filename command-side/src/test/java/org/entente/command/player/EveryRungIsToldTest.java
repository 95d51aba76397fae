package org.entente.command.player;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.entente.api.issue.IssueEvent.LimitWarned;
import org.entente.api.issue.IssueEvent.Lowered;
import org.entente.api.issue.IssueEvent.NextLevelTold;
import org.entente.api.issue.IssueEvent.RaiseScheduled;
import org.entente.api.issue.IssueEvent.Raised;
import org.entente.api.issue.IssueEvent.Reopened;
import org.entente.api.issue.IssueEvent.Reported;
import org.entente.api.issue.IssueEvent.Solved;
import org.entente.api.message.DomainEvent;
import org.entente.api.notice.NoticeEvent.Told;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules NTC-1 and NTC-5 over all sample cases: every rung that fires reaches at least one person, in the very moment in which it fires. */
class EveryRungIsToldTest {
    private static final List<Class<? extends DomainEvent>> RUNGS = List.of(Reported.class, Raised.class, Lowered.class,
            RaiseScheduled.class, NextLevelTold.class, LimitWarned.class, Solved.class, Reopened.class);
    private static final MemoryStage STAGE = new MemoryStage(Instant.parse("2026-01-05T01:00:00Z"));

    @BeforeAll
    static void play() {
        new Player(STAGE, Script.sample())
                .play(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    @Test
    void there_are_as_many_tellings_as_rungs_each_to_somebody() {
        List<String> fired = of(RUNGS).map(one -> one.aggregateId() + " " + one.event().occurredAt()).sorted().toList();
        List<Told> told = of(List.of(Told.class)).map(one -> (Told) one.event()).toList();

        assertThat(fired).hasSizeGreaterThan(80);
        assertThat(told.stream().map(one -> one.issue() + " " + one.occurredAt()).sorted().toList()).isEqualTo(fired);
        assertThat(told).allSatisfy(one -> assertThat(one.people()).isNotEmpty());
    }

    @Test
    void nobody_is_told_late_while_the_service_runs() {
        assertThat(of(List.of(Told.class)).map(one -> (Told) one.event()))
                .allSatisfy(one -> assertThat(one.recordedAt()).isEqualTo(one.occurredAt()));
    }

    private static Stream<MemoryStage.Told> of(List<Class<? extends DomainEvent>> types) {
        return STAGE.history().stream().filter(one -> types.contains(one.event().getClass()));
    }
}

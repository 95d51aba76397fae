package org.entente.command.player;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.entente.api.identity.PersonId;
import org.entente.api.request.RequestCommand.SignRequest;
import org.entente.api.rollup.RollUpCommand.PublishRollUp;
import org.entente.api.rollup.RollUpId;
import org.entente.command.desk.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** A play that is broken off goes on where it stopped; one that cannot go on says at which step and why. */
class BrokenOffPlayTest {
    private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");
    private static final PrintStream SILENT = new PrintStream(new ByteArrayOutputStream(), true,
            StandardCharsets.UTF_8);

    /** A company whose power fails before or after so many orders. */
    private record PowerCut(MemoryStage stage, int[] left, boolean afterwards) implements Stage {
        @Override
        public Instant now() {
            return stage.now();
        }

        @Override
        public void moveTo(Instant moment) {
            stage.moveTo(moment);
        }

        @Override
        public boolean hasDone(Step step, String requestHash) {
            return stage.hasDone(step, requestHash);
        }

        @Override
        public PublishRollUp drawUp(RollUpId rollUp, PersonId by) {
            return stage.drawUp(rollUp, by);
        }

        @Override
        public void carryOut(Order order) {
            boolean last = --left[0] == 0;
            if (last && !afterwards) {
                throw new IllegalStateException("the power is gone");
            }
            stage.carryOut(order);
            if (last) {
                throw new IllegalStateException("the power is gone");
            }
        }

        @Override
        public long events() {
            return stage.events();
        }
    }

    @Test
    void a_play_broken_off_twice_records_the_same_history_as_one_in_one_go() {
        MemoryStage whole = new MemoryStage(START);
        new Player(whole, Lines.SCRIPT).play(SILENT);
        MemoryStage broken = new MemoryStage(START);

        for (PowerCut cut : List.of(new PowerCut(broken, new int[]{200}, false),
                new PowerCut(broken, new int[]{150}, true))) {
            assertThatIllegalStateException().isThrownBy(() -> new Player(cut, Lines.SCRIPT).play(SILENT));
        }
        new Player(broken, Lines.SCRIPT).play(SILENT);

        assertThat(broken.history()).isEqualTo(whole.history());
    }

    @Test
    void a_refused_step_stops_the_play_and_is_named_with_its_code_and_clause() {
        Step tooEarly = stepsUpTo(SignRequest.class).getLast();
        Script script = new Script(List.of(Lines.SCRIPT.steps().get(0), Lines.SCRIPT.steps().get(1), tooEarly));

        assertThatExceptionOfType(PlayStopped.class)
                .isThrownBy(() -> new Player(new MemoryStage(START), script).play(SILENT))
                .withMessageContaining("2026-02-11T01:10:00Z SignRequest by gao.xiang in XT-2026-004")
                .withMessageContaining("not-found");
    }

    @Test
    void a_clock_that_stands_beyond_a_step_not_played_stops_the_play() {
        MemoryStage late = new MemoryStage(Instant.parse("2026-01-05T01:00:01Z"));

        assertThatExceptionOfType(PlayStopped.class).isThrownBy(() -> new Player(late, Lines.SCRIPT).play(SILENT))
                .withMessageContaining("ImportOrganization").withMessageContaining("2026-01-05T01:00:01Z");
        assertThat(late.events()).isZero();
    }

    @Test
    void a_company_brought_in_before_is_no_reason_to_stop() {
        MemoryStage stage = new MemoryStage(START);
        Step setUp = Lines.SCRIPT.steps().getFirst();
        new Player(stage, new Script(List.of(setUp))).play(SILENT);
        Step again = new Step(setUp.at(), "", 99, setUp.actor(), setUp.act(), null);

        assertThat(new Player(stage, new Script(List.of(again))).play(SILENT).steps()).isZero();
    }

    @Test
    void a_step_before_its_rule_is_said() {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        Step setUp = Lines.SCRIPT.steps().getFirst();
        Step earlier = new Step(setUp.at(), "", 0, setUp.actor(), setUp.act(), Instant.parse("2026-01-06T01:00:00Z"));

        new Player(new MemoryStage(START), new Script(List.of(earlier)))
                .play(new PrintStream(console, true, StandardCharsets.UTF_8));

        assertThat(console.toString(StandardCharsets.UTF_8))
                .contains("ImportOrganization by system:setup in the company"
                        + " comes before its limit instead of at 2026-01-06T01:00:00Z");
    }

    @Test
    void a_script_of_what_is_not_covered_plays_nothing_and_says_so() {
        Step missing = new Step(START, "XT-2026-004", 0, "he.jia", new StepAct.NotCovered("archive"), null);

        Played played = new Player(new MemoryStage(START), new Script(List.of(missing, missing))).play(SILENT);

        assertThat(played.steps()).isZero();
        assertThat(played.skipped()).isEqualTo(Map.of("archive", 2));
    }

    private static List<Step> stepsUpTo(Class<?> command) {
        List<Step> steps = Lines.SCRIPT.steps();
        int last = 0;
        while (!(steps.get(last).act() instanceof StepAct.Give give && command.isInstance(give.command()))) {
            last++;
        }
        return steps.subList(0, last + 1);
    }
}

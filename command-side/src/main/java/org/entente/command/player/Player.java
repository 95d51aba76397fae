package org.entente.command.player;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Supplier;

import org.entente.api.identity.PersonId;
import org.entente.api.message.Command;
import org.entente.api.refusal.Refusal;
import org.entente.command.desk.Order;

/**
 * Plays a script step by step. What was played before is not played again, so a play that was broken off goes on where it
 * stopped; a step that is refused ends the play, because a story with a step left out is another story.
 */
public final class Player {
    private static final String CHANNEL = "player";
    /** A first set-up may have brought the same in already; then there is nothing to do. */
    private static final Set<String> KNOWN_ALREADY = Set.of("organization-unchanged", "calendar-unchanged");

    private final Stage stage;
    private final Script script;

    public Player(Stage stage, Script script) {
        this.stage = stage;
        this.script = script;
    }

    /**
     * Plays all that has not been played yet and moves the clock to the story's end.
     *
     * @param console where progress and what deserves a word are shown
     * @throws PlayStopped at a step that is refused or whose time has passed
     */
    public Played play(PrintStream console) {
        long began = System.nanoTime();
        long before = stage.events();
        Progress progress = new Progress(console, script.steps().size());
        int given = 0;
        for (Step step : script.steps()) {
            progress.at(step);
            sayIfEarlier(step, progress);
            given += play(step) ? 1 : 0;
        }
        finish();
        Played played = new Played(given, stage.events() - before, Duration.ofNanos(System.nanoTime() - began),
                script.notCovered());
        progress.end(played);
        return played;
    }

    private boolean play(Step step) {
        return switch (step.act()) {
            case StepAct.Give give -> play(step, hash(give.command()), give::command);
            case StepAct.RollUp act ->
                play(step, hash(act), () -> stage.drawUp(act.rollUp(), new PersonId(step.actor())));
            case StepAct.NotCovered nothing -> false;
        };
    }

    private boolean play(Step step, String hash, Supplier<Command> command) {
        if (stage.hasDone(step, hash)) {
            return false;
        }
        if (stage.now().isAfter(step.at())) {
            throw new PlayStopped(step, stage.now());
        }
        try {
            stage.moveTo(step.at());
            Order order = new Order(command.get(), step.actor(), step.commandId(), hash, null, stage.events(), CHANNEL,
                    null);
            stage.carryOut(order);
            return true;
        } catch (Refusal refusal) {
            if (KNOWN_ALREADY.contains(refusal.code())) {
                return false;
            }
            throw new PlayStopped(step, refusal);
        }
    }

    private void finish() {
        Instant end = script.steps().isEmpty() ? stage.now() : script.steps().getLast().at();
        stage.moveTo(end);
    }

    private static void sayIfEarlier(Step step, Progress progress) {
        Instant instead = step.instead();
        if (instead != null) {
            progress.say(step + " comes before its limit instead of at " + instead);
        }
    }

    private static String hash(Object told) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(told.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

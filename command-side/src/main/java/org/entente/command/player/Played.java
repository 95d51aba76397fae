package org.entente.command.player;

import java.time.Duration;
import java.util.Map;

/**
 * What a play came to.
 *
 * @param steps   given in this play; those of an earlier one are not counted
 * @param events  recorded during this play
 * @param skipped what the script tells and the service has no command for, each kind with its count
 */
public record Played(int steps, long events, Duration took, Map<String, Integer> skipped) {
    public Played {
        skipped = Map.copyOf(skipped);
    }

    public int skippedSteps() {
        return skipped.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** For the console. */
    String summary() {
        StringBuilder lines = new StringBuilder("played %d steps, %d events in %d s%n".formatted(steps, events,
                took.toSeconds()));
        lines.append("skipped steps: %d%n".formatted(skippedSteps()));
        skipped.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(one -> lines.append("  %s: %d%n".formatted(one.getKey(), one.getValue())));
        return lines.toString();
    }
}

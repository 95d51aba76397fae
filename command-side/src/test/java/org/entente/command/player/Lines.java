package org.entente.command.player;

import java.time.ZoneId;
import java.util.List;

/** The sample's script as lines to read: {@code 2026-03-02T09:20 du.hang CreateDraft REQ-XT-2026-007}. */
final class Lines {
    static final Script SCRIPT = Script.sample();
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private Lines() {}

    /** The lines that are about an aggregate whose id begins so, in order. */
    static List<String> about(String id) {
        return SCRIPT.steps().stream().filter(step -> aggregate(step).startsWith(id)).map(Lines::of).toList();
    }

    private static String aggregate(Step step) {
        return switch (step.act()) {
            case StepAct.Give give -> give.command().aggregateId();
            case StepAct.RollUp act -> act.rollUp().value();
            case StepAct.NotCovered nothing -> "";
        };
    }

    static String of(Step step) {
        String line = step.at().atZone(SHANGHAI).toLocalDateTime() + " " + step.actor() + " " + step.act().title();
        return switch (step.act()) {
            case StepAct.Give give -> line + " " + give.command().aggregateId();
            case StepAct.RollUp act -> line + " " + act.rollUp();
            case StepAct.NotCovered nothing -> line;
        };
    }
}

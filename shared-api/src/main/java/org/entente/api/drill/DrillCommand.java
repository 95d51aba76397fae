package org.entente.api.drill;

import org.entente.api.message.Command;
import org.entente.api.message.TickCommand;

/** What can be asked of the company's drills: they are one stream, round after round, under a fixed id. */
public sealed interface DrillCommand extends Command {
    String ID = "DRL-company";

    @Override
    default String aggregateId() {
        return ID;
    }

    /** Rehearses this script. */
    record StartDrill(DrillScript script) implements DrillCommand {}

    /** Ends the drill under way before its time. */
    record EndDrill() implements DrillCommand {}

    /** The clock asks to look what comes up. */
    record Tick() implements DrillCommand, TickCommand {}
}

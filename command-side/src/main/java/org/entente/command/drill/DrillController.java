package org.entente.command.drill;

import java.time.Instant;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Moves the clock of a drill; refused on a database that runs on the real clock. */
@RestController
@Tag(name = "Operations")
final class DrillController {
    private final Drill drill;

    DrillController(Drill drill) {
        this.drill = drill;
    }

    /** @param to where the clock shall stand; an earlier moment than now changes nothing */
    record AdvanceBody(Instant to) {}

    /** Where the clock stands, everything that fell due on the way being recorded. */
    record ClockBody(Instant now) {}

    @PostMapping("/api/drill/advance")
    @Operation(summary = "Advance the drill's clock from due moment to due moment")
    ClockBody advance(@RequestBody AdvanceBody body) {
        Instant reached = drill.advanceTo(body.to());
        drill.settle();
        return new ClockBody(reached);
    }
}

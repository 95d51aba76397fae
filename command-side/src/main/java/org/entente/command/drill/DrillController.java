package org.entente.command.drill;

import java.time.Duration;
import java.time.Instant;

import org.entente.api.drill.DrillCommand.EndDrill;
import org.entente.api.drill.DrillCommand.StartDrill;
import org.entente.api.drill.DrillScript;
import org.entente.api.refusal.Refusal;
import org.entente.command.organization.FileFormat;
import org.entente.command.web.Answer;
import org.entente.command.web.Changes;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Creates;
import org.entente.command.web.Instruction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Rehearses emergencies and moves the clock of a drill; refused on a database that runs on the real clock. */
@RestController
@RequestMapping("/api/drill")
@Tag(name = "Drill")
final class DrillController {
    private static final int MOST_STEPS = 1_000;
    private static final Duration FARTHEST = Duration.ofDays(400);

    private final CommandAnswers answers;
    private final Drill drill;

    DrillController(CommandAnswers answers, Drill drill) {
        this.answers = answers;
        this.drill = drill;
    }

    /** The body is the script itself or {@code {"sample": name}}, one of those that come with the product. */
    @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_YAML_VALUE, "application/x-yaml",
            "text/yaml", "text/x-yaml"})
    @Operation(summary = "Start a drill from a script, YAML or JSON; its issues come up as the clock is advanced")
    @Creates
    ResponseEntity<Answer> start(@RequestBody byte[] script,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) String mediaType,
            @Parameter(hidden = true) Instruction by) {
        drill.requireDrill();
        DrillScript read = DrillScripts.read(script, FileFormat.ofMediaType(mediaType).orElseThrow());
        return answers.createdAt(new StartDrill(read), by, done -> "/api/drill");
    }

    @PostMapping("/end")
    @Operation(summary = "End the drill under way before its time")
    @Changes
    ResponseEntity<Answer> end(@Parameter(hidden = true) Instruction by) {
        drill.requireDrill();
        return answers.changed(new EndDrill(), by);
    }

    /**
     * Exactly one of these.
     *
     * @param to    where the clock shall stand; an earlier moment than now changes nothing
     * @param by    by how much it moves
     * @param steps how often it moves to the next moment at which anything falls due
     */
    record AdvanceBody(@Nullable Instant to, @Nullable Duration by, @Nullable Integer steps) {}

    /** Where the clock stands, everything that fell due on the way being recorded; and when the next thing does. */
    record ClockBody(Instant now, @Nullable Instant nextDue) {}

    @PostMapping("/advance")
    @Operation(summary = "Advance the drill's clock from due moment to due moment: to a moment, by a duration, or step by step")
    ClockBody advance(@RequestBody AdvanceBody body) {
        drill.requireDrill();
        Instant reached = move(body);
        drill.settle();
        return new ClockBody(reached, drill.nextDue().orElse(null));
    }

    private Instant move(AdvanceBody body) {
        Instant to = body.to();
        Duration by = body.by();
        Integer steps = body.steps();
        if (to != null && by == null && steps == null) {
            return drill.advanceTo(within(to));
        }
        if (by != null && to == null && steps == null && !by.isNegative() && by.compareTo(FARTHEST) <= 0) {
            return drill.advanceTo(drill.now().plus(by));
        }
        if (steps != null && to == null && by == null && steps > 0 && steps <= MOST_STEPS) {
            return drill.step(steps);
        }
        throw Refusal.invalid("advance-unclear", "", "Say either to which moment, or by how much (at most "
                + FARTHEST.toDays() + " days), or by how many steps (1 to " + MOST_STEPS + ").");
    }

    private Instant within(Instant to) {
        if (to.isAfter(drill.now().plus(FARTHEST))) {
            throw Refusal.invalid("advance-unclear", "", "At most " + FARTHEST.toDays() + " days at once.");
        }
        return to;
    }
}

package org.entente.command.rollup;

import org.entente.api.rollup.RollUpId;
import org.entente.api.week.WeekKey;
import org.entente.command.web.Answer;
import org.entente.command.web.Changes;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Instruction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The company's roll-up, found by any week that it covers (handbook 1.4 C3). */
@RestController
@RequestMapping("/api/weeks/{week}/roll-up")
@Tag(name = "Weeks")
final class RollUpController {
    private final CommandAnswers answers;
    private final RollUpPress press;

    RollUpController(CommandAnswers answers, RollUpPress press) {
        this.answers = answers;
        this.press = press;
    }

    /** Where to cut; the ledger's head if it is not said. */
    record PublicationBody(@Nullable Long position) {}

    @PostMapping
    @Operation(summary = "Publish the company's roll-up that covers this week")
    @Changes
    ResponseEntity<Answer> publish(@PathVariable WeekKey week,
            @RequestBody(required = false) @Nullable PublicationBody body,
            @Parameter(hidden = true) Instruction by) {
        RollUpId rollUp = press.covering(week);
        Long position = body == null ? null : body.position();
        return answers.changed(press.drawUp(rollUp, position, by.person(), !by.dryRun()), by);
    }
}

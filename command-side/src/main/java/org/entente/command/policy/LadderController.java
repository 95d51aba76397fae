package org.entente.command.policy;

import java.security.Principal;
import java.time.LocalDate;

import org.entente.api.identity.PersonId;
import org.entente.api.issue.Ladder.Rung;
import org.entente.api.policy.PolicyCommand.PublishLadder;
import org.entente.api.policy.PolicyCommand.WithdrawLadder;
import org.entente.command.effect.ReasonBody;
import org.entente.command.preview.LadderPreview;
import org.entente.command.preview.PublicationPreview;
import org.entente.command.web.Answer;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Decides;
import org.entente.command.web.Instruction;
import org.entente.command.web.Previews;
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

/** New versions of the ladder (handbook 1.5). */
@RestController
@RequestMapping("/api/policies/ladder")
@Tag(name = "Rules")
final class LadderController {
    private final CommandAnswers answers;
    private final PublicationPreview previews;

    LadderController(CommandAnswers answers, PublicationPreview previews) {
        this.answers = answers;
        this.previews = previews;
    }

    /** @param from the day from which it is in force; null for at once */
    record LadderBody(Rung normal, Rung urgent, Rung critical, String reason, @Nullable LocalDate from) {
        private PublishLadder command() {
            return new PublishLadder(normal, urgent, critical, reason, from);
        }
    }

    @PostMapping("/versions")
    @Operation(summary = "Replace the ladder as a whole; at once or from a later day, for what enters a level from then on")
    @Decides
    ResponseEntity<Answer> publish(@RequestBody LadderBody body, @Parameter(hidden = true) Instruction by) {
        return answers.decided(body.command(), by);
    }

    @PostMapping("/preview")
    @Operation(summary = "Try a ladder out: what would be different, and how much is open that stays by the old one")
    @Previews
    LadderPreview preview(@RequestBody LadderBody body, @Parameter(hidden = true) Principal who) {
        return previews.of(body.command(), new PersonId(who.getName()));
    }

    @PostMapping("/versions/{version}/withdrawal")
    @Operation(summary = "Take a ladder back that is not yet in force")
    @Decides
    ResponseEntity<Answer> withdraw(@PathVariable long version, @RequestBody ReasonBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.decided(new WithdrawLadder(version, body.reason()), by);
    }
}

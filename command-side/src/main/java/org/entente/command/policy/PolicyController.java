package org.entente.command.policy;

import java.util.Map;

import org.entente.api.deadline.Budget;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.PolicyCommand.PublishLimits;
import org.entente.command.web.Answer;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Decides;
import org.entente.command.web.Instruction;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** New versions of the company's policy (handbook 1.7). */
@RestController
@RequestMapping("/api/policies")
@Tag(name = "Rules")
final class PolicyController {
    private final CommandAnswers answers;

    PolicyController(CommandAnswers answers) {
        this.answers = answers;
    }

    record PolicyVersionBody(Map<LimitKey, Budget> values, String reason) {}

    @PostMapping("/versions")
    @Operation(summary = "Set these limits and leave the others as they are; in force at once")
    @Decides
    ResponseEntity<Answer> publish(@RequestBody PolicyVersionBody body, @Parameter(hidden = true) Instruction by) {
        return answers.decided(new PublishLimits(body.values(), body.reason()), by);
    }
}

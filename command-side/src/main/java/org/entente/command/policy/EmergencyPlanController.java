package org.entente.command.policy;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.issue.EmergencyStep;
import org.entente.api.policy.PolicyCommand.PublishEmergencyPlan;
import org.entente.api.policy.PolicyCommand.WithdrawEmergencyPlan;
import org.entente.api.text.Bounds;
import org.entente.command.effect.ReasonBody;
import org.entente.command.web.Answer;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Decides;
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

/** New versions of the company's emergency plan (handbook 1.5). */
@RestController
@RequestMapping("/api/policies/emergency-plan/versions")
@Tag(name = "Rules")
final class EmergencyPlanController {
    private final CommandAnswers answers;

    EmergencyPlanController(CommandAnswers answers) {
        this.answers = answers;
    }

    /** @param from the day from which it is in force; null for at once */
    record EmergencyPlanBody(List<EmergencyStep> steps, String reason, @Nullable LocalDate from) {}

    @PostMapping
    @Operation(summary = "Replace the emergency plan; at once or from a later day, for what is started from then on")
    @Decides
    ResponseEntity<Answer> publish(@RequestBody EmergencyPlanBody body, @Parameter(hidden = true) Instruction by) {
        return answers.decided(new PublishEmergencyPlan(Bounds.list("steps", body.steps()), body.reason(), body.from()),
                by);
    }

    @PostMapping("/{version}/withdrawal")
    @Operation(summary = "Take a plan back that is not yet in force")
    @Decides
    ResponseEntity<Answer> withdraw(@PathVariable long version, @RequestBody ReasonBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.decided(new WithdrawEmergencyPlan(version, body.reason()), by);
    }
}

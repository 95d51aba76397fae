package org.entente.command.plan;

import org.entente.api.plan.ContingencyCommand.ActivateContingency;
import org.entente.api.plan.ContingencyCommand.DismissContingency;
import org.entente.api.plan.PlanId;
import org.entente.api.request.RequestId;
import org.entente.command.plan.PlanBodies.ActivationBody;
import org.entente.command.plan.PlanBodies.DismissalBody;
import org.entente.command.web.Answer;
import org.entente.command.web.Changes;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Instruction;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What is decided about the contingencies of the plan in force (handbook 1.3 B6). */
@RestController
@RequestMapping("/api/requests/{id}/plan/contingencies/{risk}")
@Tag(name = "Plan")
final class ContingencyController {
    private final CommandAnswers answers;

    ContingencyController(CommandAnswers answers) {
        this.answers = answers;
    }

    @PostMapping("/activation")
    @Operation(summary = "Put a contingency into action, as proposed or, with a reason, by judgement")
    @Changes
    ResponseEntity<Answer> activate(@PathVariable RequestId id, @PathVariable String risk,
            @RequestBody ActivationBody body, @Parameter(hidden = true) Instruction by) {
        String reason = body.reason() == null ? "" : body.reason();
        return answers.changed(new ActivateContingency(PlanId.of(id), risk, reason), by);
    }

    @PostMapping("/dismissal")
    @Operation(summary = "Say why a proposed contingency is not needed")
    @Changes
    ResponseEntity<Answer> dismiss(@PathVariable RequestId id, @PathVariable String risk,
            @RequestBody DismissalBody body, @Parameter(hidden = true) Instruction by) {
        return answers.changed(new DismissContingency(PlanId.of(id), risk, body.reason()), by);
    }
}

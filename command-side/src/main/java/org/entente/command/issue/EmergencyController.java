package org.entente.command.issue;

import org.entente.api.issue.IssueCommand.AnswerStatutoryQuestion;
import org.entente.api.issue.IssueCommand.CompleteEmergencyStep;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.StatutoryAnswer;
import org.entente.command.issue.IssueBodies.StepBody;
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

/** The emergency plan of a critical issue, and what the law asks (handbook 1.5). */
@RestController
@RequestMapping("/api/issues/{id}")
@Tag(name = "Issues")
final class EmergencyController {
    private final CommandAnswers answers;

    EmergencyController(CommandAnswers answers) {
        this.answers = answers;
    }

    @PostMapping("/emergency-plan/steps/{step}")
    @Operation(summary = "Tick a step of the emergency plan off")
    @Changes
    ResponseEntity<Answer> done(@PathVariable IssueId id, @PathVariable String step, @RequestBody StepBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new CompleteEmergencyStep(id, step, body.note()), by);
    }

    @PostMapping("/statutory-answer")
    @Operation(summary = "Say whether the law wants it reported, and when and under which reference that was done")
    @Changes
    ResponseEntity<Answer> answer(@PathVariable IssueId id, @RequestBody StatutoryAnswer body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new AnswerStatutoryQuestion(id, body), by);
    }
}

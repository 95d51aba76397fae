package org.entente.command.improvement;

import org.entente.api.improvement.ImprovementCommand.CompleteImprovement;
import org.entente.api.improvement.ImprovementCommand.RejectImprovement;
import org.entente.api.improvement.ImprovementCommand.VerifyImprovement;
import org.entente.api.improvement.ImprovementId;
import org.entente.api.text.Text;
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

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Improvement actions on their way to being done (handbook 1.6 E7). */
@RestController
@RequestMapping("/api/improvements/{id}")
@Tag(name = "Closing")
final class ImprovementController {
    private final CommandAnswers answers;

    ImprovementController(CommandAnswers answers) {
        this.answers = answers;
    }

    /** What shows that it is done. */
    record CompletionBody(Text evidence) {}

    /** Whether it works. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "result")
    @JsonSubTypes({@JsonSubTypes.Type(name = "accepted", value = AcceptedBody.class),
            @JsonSubTypes.Type(name = "not_accepted", value = NotAcceptedBody.class)})
    sealed interface VerificationBody {}

    record AcceptedBody(@Nullable Text note) implements VerificationBody {}

    record NotAcceptedBody(String reason) implements VerificationBody {}

    @PostMapping("/completion")
    @Operation(summary = "Say that an improvement action is done, with what shows it")
    @Changes
    ResponseEntity<Answer> complete(@PathVariable ImprovementId id, @RequestBody CompletionBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new CompleteImprovement(id, body.evidence()), by);
    }

    @PostMapping("/verification")
    @Operation(summary = "Say as the Office whether an improvement action works")
    @Changes
    ResponseEntity<Answer> verify(@PathVariable ImprovementId id, @RequestBody VerificationBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(switch (body) {
            case AcceptedBody it -> new VerifyImprovement(id, Text.orNone(it.note()));
            case NotAcceptedBody it -> new RejectImprovement(id, it.reason());
        }, by);
    }
}

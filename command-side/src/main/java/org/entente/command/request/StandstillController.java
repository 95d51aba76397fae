package org.entente.command.request;

import java.time.LocalDate;

import org.entente.api.request.RequestCommand.CancelRequest;
import org.entente.api.request.RequestCommand.ResumeRequest;
import org.entente.api.request.RequestCommand.SuspendRequest;
import org.entente.api.request.RequestId;
import org.entente.command.web.Answer;
import org.entente.command.web.Changes;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Instruction;
import org.entente.command.web.NoFields;
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

/** A case stands still, goes on, or ends after its kickoff (handbook 1.2). */
@RestController
@RequestMapping("/api/requests")
@Tag(name = "Requests")
final class StandstillController {
    private final CommandAnswers answers;

    StandstillController(CommandAnswers answers) {
        this.answers = answers;
    }

    /** Why, and when it is expected to go on. */
    record SuspensionBody(String reason, LocalDate expectedEnd) {}

    /** Why it ends. */
    record CancellationBody(String reason) {}

    @PostMapping("/{id}/suspension")
    @Operation(summary = "Let the case stand still; its open limits end, not those of urgent and critical issues")
    @Changes
    ResponseEntity<Answer> suspend(@PathVariable RequestId id, @RequestBody SuspensionBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new SuspendRequest(id, body.reason(), body.expectedEnd()), by);
    }

    @PostMapping("/{id}/resumption")
    @Operation(summary = "Let a suspended case go on where it stood; its limits open again in full")
    @Changes
    ResponseEntity<Answer> resume(@PathVariable RequestId id,
            @RequestBody(required = false) @Nullable NoFields nothing, @Parameter(hidden = true) Instruction by) {
        return answers.changed(new ResumeRequest(id), by);
    }

    @PostMapping("/{id}/cancellation")
    @Operation(summary = "End a case after its kickoff; its issues stay and are settled")
    @Changes
    ResponseEntity<Answer> cancel(@PathVariable RequestId id, @RequestBody CancellationBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new CancelRequest(id, body.reason()), by);
    }
}

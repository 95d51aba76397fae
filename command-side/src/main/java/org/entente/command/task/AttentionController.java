package org.entente.command.task;

import org.entente.api.task.AttentionCommand.ClearAttention;
import org.entente.api.task.AttentionCommand.NoteContact;
import org.entente.api.task.TaskId;
import org.entente.command.task.TaskBodies.ClearanceBody;
import org.entente.command.task.TaskBodies.ContactBody;
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

/** The attention flag of a work item, asked about and lifted by the Office (handbook 1.4 C4, C5). */
@RestController
@RequestMapping("/api/tasks/{id}/attention")
@Tag(name = "Attention")
final class AttentionController {
    private final CommandAnswers answers;

    AttentionController(CommandAnswers answers) {
        this.answers = answers;
    }

    @PostMapping("/contacts")
    @Operation(summary = "Note whom of the responsible department you asked about a flagged item, and what you learnt")
    @Changes
    ResponseEntity<Answer> contact(@PathVariable TaskId id, @RequestBody ContactBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new NoteContact(id, body.spokenTo(), body.way(), body.note()), by);
    }

    @PostMapping("/clearance")
    @Operation(summary = "Lift the flag of an item that a later roll-up found recovered")
    @Changes
    ResponseEntity<Answer> clear(@PathVariable TaskId id, @RequestBody ClearanceBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new ClearAttention(id, body.note() == null ? "" : body.note()), by);
    }
}

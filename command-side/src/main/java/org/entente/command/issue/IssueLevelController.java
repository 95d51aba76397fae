package org.entente.command.issue;

import org.entente.api.issue.IssueCommand.Acknowledge;
import org.entente.api.issue.IssueCommand.Lower;
import org.entente.api.issue.IssueCommand.Raise;
import org.entente.api.issue.IssueCommand.RecordNotice;
import org.entente.api.issue.IssueCommand.Triage;
import org.entente.api.issue.IssueId;
import org.entente.command.issue.IssueBodies.NoticeBody;
import org.entente.command.issue.IssueBodies.TriageBody;
import org.entente.command.issue.IssueBodies.UrgencyBody;
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

/** How urgent an issue is and who was told (handbook 1.5, the ladder). */
@RestController
@RequestMapping("/api/issues/{id}")
@Tag(name = "Issues")
final class IssueLevelController {
    private final CommandAnswers answers;

    IssueLevelController(CommandAnswers answers) {
        this.answers = answers;
    }

    @PostMapping("/triage")
    @Operation(summary = "Confirm the urgency, or raise it, as the Office")
    @Changes
    ResponseEntity<Answer> triage(@PathVariable IssueId id, @RequestBody TriageBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new Triage(id, body.urgency(), body.note()), by);
    }

    @PostMapping("/escalation")
    @Operation(summary = "Raise the issue, with a reason")
    @Changes
    ResponseEntity<Answer> raise(@PathVariable IssueId id, @RequestBody UrgencyBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new Raise(id, body.urgency(), body.reason()), by);
    }

    @PostMapping("/de-escalation")
    @Operation(summary = "Lower the issue, as the level that holds it")
    @Changes
    ResponseEntity<Answer> lower(@PathVariable IssueId id, @RequestBody UrgencyBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new Lower(id, body.urgency(), body.reason()), by);
    }

    @PostMapping("/notice")
    @Operation(summary = "Record that the vice president or the general manager was told")
    @Changes
    ResponseEntity<Answer> tell(@PathVariable IssueId id, @RequestBody NoticeBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new RecordNotice(id, body.toldAt(), body.note()), by);
    }

    @PostMapping("/acknowledgement")
    @Operation(summary = "Confirm to know of the issue at its present level")
    @Changes
    ResponseEntity<Answer> acknowledge(@PathVariable IssueId id, @RequestBody(required = false) @Nullable NoFields body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new Acknowledge(id), by);
    }
}

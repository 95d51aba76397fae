package org.entente.command.issue;

import org.entente.api.issue.IssueCommand.AttachEvidence;
import org.entente.api.issue.IssueCommand.RemoveEvidence;
import org.entente.api.issue.IssueId;
import org.entente.api.request.Attachment;
import org.entente.api.request.ContentHash;
import org.entente.command.file.FileIntake;
import org.entente.command.issue.IssueBodies.IssueReasonBody;
import org.entente.command.web.Answer;
import org.entente.command.web.Changes;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Creates;
import org.entente.command.web.Instruction;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The files of an issue (handbook 1.5 D6). */
@RestController
@RequestMapping("/api/issues")
@Tag(name = "Issues")
final class EvidenceController {
    private final CommandAnswers answers;
    private final FileIntake intake;

    EvidenceController(CommandAnswers answers, FileIntake intake) {
        this.answers = answers;
        this.intake = intake;
    }

    @PostMapping(path = "/{id}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Attach a file to the issue, the one part «file», of at most 20 MiB")
    @Creates
    ResponseEntity<Answer> attach(@PathVariable IssueId id, @RequestPart("file") MultipartFile file,
            @Parameter(hidden = true) Instruction by) {
        Attachment attachment = intake.examine(file);
        if (!by.dryRun()) {
            intake.keep(file, attachment);
        }
        return answers.added(new AttachEvidence(id, attachment), by, "/api/attachments/" + attachment.sha256());
    }

    @PostMapping("/{id}/evidence/{sha256}/removal")
    @Operation(summary = "Take a file off the issue, as whoever attached it or as its holder")
    @Changes
    ResponseEntity<Answer> remove(@PathVariable IssueId id, @PathVariable ContentHash sha256,
            @RequestBody IssueReasonBody body, @Parameter(hidden = true) Instruction by) {
        return answers.changed(new RemoveEvidence(id, sha256, body.reason()), by);
    }
}

package org.entente.command.request;

import org.entente.api.request.Attachment;
import org.entente.api.request.ContentHash;
import org.entente.api.request.RequestCommand.AddAttachment;
import org.entente.api.request.RequestCommand.RemoveAttachment;
import org.entente.api.request.RequestId;
import org.entente.command.file.FileIntake;
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

/** The files of a case (handbook 1.8 T1). */
@RestController
@RequestMapping("/api/requests")
@Tag(name = "Attachments")
final class AttachmentController {
    private final CommandAnswers answers;
    private final FileIntake intake;

    AttachmentController(CommandAnswers answers, FileIntake intake) {
        this.answers = answers;
        this.intake = intake;
    }

    /** Why a file comes off again. */
    record RemovalBody(String reason) {}

    @PostMapping(path = "/{id}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Attach a file, the one part «file», of at most 20 MiB")
    @Creates
    ResponseEntity<Answer> attach(@PathVariable RequestId id, @RequestPart("file") MultipartFile file,
            @Parameter(hidden = true) Instruction by) {
        Attachment attachment = intake.examine(file);
        if (!by.dryRun()) {
            intake.keep(file, attachment);
        }
        return answers.added(new AddAttachment(id, attachment), by, "/api/attachments/" + attachment.sha256());
    }

    @PostMapping("/{id}/attachments/{sha256}/removal")
    @Operation(summary = "Take a file off the case; its content and the history stay")
    @Changes
    ResponseEntity<Answer> remove(@PathVariable RequestId id, @PathVariable ContentHash sha256,
            @RequestBody RemovalBody body, @Parameter(hidden = true) Instruction by) {
        return answers.changed(new RemoveAttachment(id, sha256, body.reason()), by);
    }
}

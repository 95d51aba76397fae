package org.entente.command.request;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestCommand.ApproveRequest;
import org.entente.api.request.RequestCommand.CreateDraft;
import org.entente.api.request.RequestCommand.RejectRequest;
import org.entente.api.request.RequestCommand.ReturnRequest;
import org.entente.api.request.RequestCommand.ReviseForm;
import org.entente.api.request.RequestCommand.SignRequest;
import org.entente.api.request.RequestCommand.Submit;
import org.entente.api.request.RequestCommand.Withdraw;
import org.entente.api.request.RequestId;
import org.entente.command.request.RequestBodies.ApprovalBody;
import org.entente.command.request.RequestBodies.DraftBody;
import org.entente.command.request.RequestBodies.RejectionBody;
import org.entente.command.request.RequestBodies.RequestSignatureBody;
import org.entente.command.request.RequestBodies.ReturnBody;
import org.entente.command.request.RequestBodies.ReviewBody;
import org.entente.command.request.RequestBodies.RevisionBody;
import org.entente.command.request.RequestBodies.SubmissionBody;
import org.entente.command.request.RequestBodies.WithdrawalBody;
import org.entente.command.web.Answer;
import org.entente.command.web.Changes;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Consents;
import org.entente.command.web.Creates;
import org.entente.command.web.Decides;
import org.entente.command.web.Instruction;
import org.entente.command.web.OwnDepartment;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** A request from its draft to the Office's review, and its withdrawal (handbook 1.2). */
@RestController
@RequestMapping("/api/requests")
@Tag(name = "Requests")
final class RequestController {
    private final CommandAnswers answers;
    private final OwnDepartment own;

    RequestController(CommandAnswers answers, OwnDepartment own) {
        this.answers = answers;
        this.own = own;
    }

    @PostMapping
    @Operation(summary = "Draft a request, as thin as a title")
    @Creates
    ResponseEntity<Answer> draft(@RequestBody DraftBody body, @Parameter(hidden = true) Instruction by) {
        DepartmentId department = own.of(body.department(), by);
        RequestId id = new RequestId(by.newId(RequestId.PREFIX));
        return answers.created(new CreateDraft(id, department, body.number(), body.form().form()), by,
                "/api/requests");
    }

    @PutMapping("/{id}/form")
    @Operation(summary = "Replace the whole form; a new revision")
    @Decides
    ResponseEntity<Answer> revise(@PathVariable RequestId id, @RequestBody RevisionBody body,
            @Parameter(hidden = true) Instruction by) {
        DepartmentId department = own.of(body.department(), by, id.value());
        return answers.decided(new ReviseForm(id, department, body.form().form()), by);
    }

    @PostMapping("/{id}/signature")
    @Operation(summary = "Sign this revision as head of the initiating department")
    @Consents
    ResponseEntity<Answer> sign(@PathVariable RequestId id, @RequestBody RequestSignatureBody body,
            @Parameter(hidden = true) Instruction by) {
        DepartmentId department = own.of(body.department(), by, id.value());
        return answers.consented(new SignRequest(id, department, body.revision()), by);
    }

    @PostMapping("/{id}/submission")
    @Operation(summary = "Submit to the Coordination Office; gives the request its number")
    @Consents
    ResponseEntity<Answer> submit(@PathVariable RequestId id, @RequestBody SubmissionBody body,
            @Parameter(hidden = true) Instruction by) {
        DepartmentId department = own.of(body.department(), by, id.value());
        return answers.consented(new Submit(id, department, body.number()), by);
    }

    @PostMapping("/{id}/review")
    @Operation(summary = "Decide the preliminary review: approve, return or reject")
    @Decides
    ResponseEntity<Answer> review(@PathVariable RequestId id, @RequestBody ReviewBody body,
            @Parameter(hidden = true) Instruction by) {
        RequestCommand decision = switch (body) {
            case ApprovalBody it -> new ApproveRequest(id, it.findings().findings());
            case ReturnBody it -> new ReturnRequest(id, it.findings().findings(), it.comment());
            case RejectionBody it -> new RejectRequest(id, it.findings().findings(), it.reason());
        };
        return answers.decided(decision, by);
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "Withdraw the request before its kickoff")
    @Changes
    ResponseEntity<Answer> withdraw(@PathVariable RequestId id, @RequestBody WithdrawalBody body,
            @Parameter(hidden = true) Instruction by) {
        DepartmentId department = own.of(body.department(), by, id.value());
        return answers.changed(new Withdraw(id, department, body.reason()), by);
    }
}

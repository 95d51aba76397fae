package org.entente.command.request;

import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestCommand.AcceptObjection;
import org.entente.api.request.RequestCommand.AppealRuling;
import org.entente.api.request.RequestCommand.DeclineObjection;
import org.entente.api.request.RequestCommand.RuleObjection;
import org.entente.api.request.RequestId;
import org.entente.command.request.ObjectionBodies.AcceptedBody;
import org.entente.command.request.ObjectionBodies.AppealBody;
import org.entente.command.request.ObjectionBodies.DeclinedBody;
import org.entente.command.request.ObjectionBodies.ObjectionAnswerBody;
import org.entente.command.request.ObjectionBodies.RulingBody;
import org.entente.command.web.Answer;
import org.entente.command.web.Changes;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Consents;
import org.entente.command.web.Instruction;
import org.entente.command.web.OwnDepartment;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What becomes of a department's objection: answered, ruled on, appealed (handbook 1.2 A7, 4.11). */
@RestController
@RequestMapping("/api/requests/{id}/objections/{number}")
@Tag(name = "Confirmation")
final class ObjectionController {
    private final CommandAnswers answers;
    private final OwnDepartment own;

    ObjectionController(CommandAnswers answers, OwnDepartment own) {
        this.answers = answers;
        this.own = own;
    }

    @PostMapping("/answer")
    @Operation(summary = "Accept the objection, which revises the form, or decline it with a reason")
    @Consents
    ResponseEntity<Answer> answer(@PathVariable RequestId id, @PathVariable int number,
            @RequestBody ObjectionAnswerBody body, @Parameter(hidden = true) Instruction by) {
        RequestCommand answer = switch (body) {
            case AcceptedBody it -> new AcceptObjection(id, own.of(it.department(), by, id.value()), number);
            case DeclinedBody it ->
                new DeclineObjection(id, own.of(it.department(), by, id.value()), number, it.reason());
        };
        return answers.consented(answer, by);
    }

    @PostMapping("/ruling")
    @Operation(summary = "Rule on the objection: the Office, after an appeal the vice president over the department")
    @Changes
    ResponseEntity<Answer> rule(@PathVariable RequestId id, @PathVariable int number, @RequestBody RulingBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new RuleObjection(id, number, body.outcome(), body.reason()), by);
    }

    @PostMapping("/appeal")
    @Operation(summary = "Appeal against the Office's ruling, as the objecting or the initiating department")
    @Changes
    ResponseEntity<Answer> appeal(@PathVariable RequestId id, @PathVariable int number, @RequestBody AppealBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new AppealRuling(id, own.of(body.department(), by, id.value()), number, body.reason()),
                by);
    }
}

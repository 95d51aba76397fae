package org.entente.command.request;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestCommand.ClaimWronglyListed;
import org.entente.api.request.RequestCommand.Confirm;
import org.entente.api.request.RequestCommand.ForceKickoff;
import org.entente.api.request.RequestCommand.NameLiaison;
import org.entente.api.request.RequestCommand.ObjectToPart;
import org.entente.api.request.RequestId;
import org.entente.command.request.ObjectionBodies.ConfirmationBody;
import org.entente.command.request.ObjectionBodies.ConfirmedBody;
import org.entente.command.request.ObjectionBodies.ForcedKickoffBody;
import org.entente.command.request.ObjectionBodies.ObjectedBody;
import org.entente.command.request.ObjectionBodies.WronglyListedBody;
import org.entente.command.request.RequestBodies.LiaisonBody;
import org.entente.command.web.Answer;
import org.entente.command.web.Changes;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Consents;
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

/**
 * What the departments answer (handbook 1.2 A5, A6). Nothing here needs a version: many answer the same request at once, each
 * only for itself.
 */
@RestController
@RequestMapping("/api/requests/{id}")
@Tag(name = "Confirmation")
final class ConfirmationController {
    private final CommandAnswers answers;
    private final OwnDepartment own;

    ConfirmationController(CommandAnswers answers, OwnDepartment own) {
        this.answers = answers;
        this.own = own;
    }

    @PutMapping("/liaisons/{department}")
    @Operation(summary = "Name the department's liaison in this case")
    @Changes
    ResponseEntity<Answer> name(@PathVariable RequestId id, @PathVariable DepartmentId department,
            @RequestBody LiaisonBody body, @Parameter(hidden = true) Instruction by) {
        return answers.changed(new NameLiaison(id, department, body.liaison()), by);
    }

    @PostMapping("/confirmations")
    @Operation(summary = "Confirm the department's part, object with concrete adjustments, or say that it is wrongly listed")
    @Consents
    ResponseEntity<Answer> answer(@PathVariable RequestId id, @RequestBody ConfirmationBody body,
            @Parameter(hidden = true) Instruction by) {
        RequestCommand answer = switch (body) {
            case ConfirmedBody it -> new Confirm(id, own.of(it.department(), by, id.value()), it.revision());
            case ObjectedBody it ->
                new ObjectToPart(id, own.of(it.department(), by, id.value()), it.revision(), it.proposed());
            case WronglyListedBody it ->
                new ClaimWronglyListed(id, own.of(it.department(), by, id.value()), it.revision(), it.reason());
        };
        return answers.consented(answer, by);
    }

    @PostMapping("/forced-kickoff")
    @Operation(summary = "Begin an emergency although departments are silent")
    @Changes
    ResponseEntity<Answer> force(@PathVariable RequestId id, @RequestBody ForcedKickoffBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new ForceKickoff(id, body.reason()), by);
    }
}

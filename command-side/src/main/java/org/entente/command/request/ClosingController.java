package org.entente.command.request;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.ClosingCommand.ApplyForAcceptance;
import org.entente.api.request.ClosingCommand.ArchiveRequest;
import org.entente.api.request.ClosingCommand.DecideAcceptance;
import org.entente.api.request.ClosingCommand.EvaluateDepartment;
import org.entente.api.request.ClosingCommand.RecordRectification;
import org.entente.api.request.ClosingCommand.RecordRetrospective;
import org.entente.api.request.RequestId;
import org.entente.api.text.Text;
import org.entente.command.request.ClosingBodies.AcceptanceBody;
import org.entente.command.request.ClosingBodies.ApplicationBody;
import org.entente.command.request.ClosingBodies.ArchiveBody;
import org.entente.command.request.ClosingBodies.EvaluationBody;
import org.entente.command.request.ClosingBodies.RectificationBody;
import org.entente.command.request.ClosingBodies.RetrospectiveBody;
import org.entente.command.web.Answer;
import org.entente.command.web.Changes;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Decides;
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

/** The end of a case: acceptance, evaluation, retrospective, archive (handbook 1.6). */
@RestController
@RequestMapping("/api/requests/{id}")
@Tag(name = "Closing")
final class ClosingController {
    private final CommandAnswers answers;
    private final OwnDepartment own;

    ClosingController(CommandAnswers answers, OwnDepartment own) {
        this.answers = answers;
        this.own = own;
    }

    @PostMapping("/acceptance-application")
    @Operation(summary = "Hand the work over for acceptance: deliverables, and what was measured of each goal")
    @Changes
    ResponseEntity<Answer> apply(@PathVariable RequestId id, @RequestBody ApplicationBody body,
            @Parameter(hidden = true) Instruction by) {
        DepartmentId department = own.of(body.department(), by, id.value());
        return answers.changed(new ApplyForAcceptance(id, department, body.handedOver(), body.measured()), by);
    }

    @PostMapping("/acceptance")
    @Operation(summary = "Record the acceptance: passed, passed with remarks, or not passed with all corrections at once")
    @Decides
    ResponseEntity<Answer> accept(@PathVariable RequestId id, @RequestBody AcceptanceBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.decided(new DecideAcceptance(id, body.round(), body.meeting(), body.result(),
                body.judgements(), Text.orNone(body.remarks()), body.consent(), body.ordered()), by);
    }

    @PostMapping("/rectification")
    @Operation(summary = "Record that all corrections are done")
    @Changes
    ResponseEntity<Answer> rectify(@PathVariable RequestId id, @RequestBody RectificationBody body,
            @Parameter(hidden = true) Instruction by) {
        DepartmentId department = own.of(body.department(), by, id.value());
        return answers.changed(new RecordRectification(id, department, body.report()), by);
    }

    @PostMapping("/evaluations")
    @Operation(summary = "Judge how another department worked together with yours; it does not learn who judged")
    @Changes
    ResponseEntity<Answer> evaluate(@PathVariable RequestId id, @RequestBody EvaluationBody body,
            @Parameter(hidden = true) Instruction by) {
        DepartmentId department = own.of(body.department(), by, id.value());
        return answers.changed(new EvaluateDepartment(id, department, body.judged(), body.scores().scores(),
                Text.orNone(body.remark())), by);
    }

    @PostMapping("/retrospective")
    @Operation(summary = "Record what the case taught, and what shall be different from now on")
    @Changes
    ResponseEntity<Answer> reflect(@PathVariable RequestId id, @RequestBody RetrospectiveBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new RecordRetrospective(id, body.meeting(), body.content(), body.orders()), by);
    }

    @PostMapping("/archive")
    @Operation(summary = "Put the case into the archive; nothing of it changes any more")
    @Changes
    ResponseEntity<Answer> archive(@PathVariable RequestId id, @RequestBody ArchiveBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new ArchiveRequest(id, body.ground()), by);
    }
}

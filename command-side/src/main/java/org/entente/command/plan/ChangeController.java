package org.entente.command.plan;

import org.entente.api.plan.PlanChangeCommand;
import org.entente.api.plan.PlanChangeCommand.ApproveChange;
import org.entente.api.plan.PlanChangeCommand.DeferChange;
import org.entente.api.plan.PlanChangeCommand.FileChange;
import org.entente.api.plan.PlanChangeCommand.FileChangeForOffice;
import org.entente.api.plan.PlanChangeCommand.GiveOpinion;
import org.entente.api.plan.PlanChangeCommand.RaiseTier;
import org.entente.api.plan.PlanChangeCommand.RecordEmergencyChange;
import org.entente.api.plan.PlanChangeCommand.RecordEmergencyChangeForOffice;
import org.entente.api.plan.PlanChangeCommand.RejectChange;
import org.entente.api.plan.PlanChangeCommand.SupplementChange;
import org.entente.api.plan.PlanChangeCommand.WithdrawChange;
import org.entente.api.plan.PlanId;
import org.entente.api.request.RequestId;
import org.entente.api.text.Text;
import org.entente.command.plan.ChangeBodies.ApproveBody;
import org.entente.command.plan.ChangeBodies.ChangeBody;
import org.entente.command.plan.ChangeBodies.DecisionBody;
import org.entente.command.plan.ChangeBodies.DeferBody;
import org.entente.command.plan.ChangeBodies.DepartmentChangeBody;
import org.entente.command.plan.ChangeBodies.DepartmentEmergencyBody;
import org.entente.command.plan.ChangeBodies.EmergencyBody;
import org.entente.command.plan.ChangeBodies.OfficeChangeBody;
import org.entente.command.plan.ChangeBodies.OfficeEmergencyBody;
import org.entente.command.plan.ChangeBodies.OpinionBody;
import org.entente.command.plan.ChangeBodies.ProposalBody;
import org.entente.command.plan.ChangeBodies.RejectBody;
import org.entente.command.plan.ChangeBodies.SupplementBody;
import org.entente.command.plan.ChangeBodies.TierBody;
import org.entente.command.plan.ChangeBodies.WithdrawalBody;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Changes to a plan in force (handbook 1.3 B8–B14). */
@RestController
@RequestMapping("/api/requests/{id}/plan")
@Tag(name = "Plan")
final class ChangeController {
    private final CommandAnswers answers;
    private final OwnDepartment own;
    private final FiledChanges filed;

    ChangeController(CommandAnswers answers, OwnDepartment own, FiledChanges filed) {
        this.answers = answers;
        this.own = own;
        this.filed = filed;
    }

    @PostMapping("/changes")
    @Operation(summary = "Ask for a change to the plan in force, for a department or for the Coordination Office")
    @Creates
    ResponseEntity<Answer> file(@PathVariable RequestId id, @RequestBody ChangeBody body,
            @Parameter(hidden = true) Instruction by) {
        PlanId plan = PlanId.of(id);
        PlanChangeCommand command = switch (body) {
            case DepartmentChangeBody it ->
                new FileChange(plan, own.of(it.department(), by, id.value()), it.proposal().proposal(),
                        it.emergency());
            case OfficeChangeBody it -> new FileChangeForOffice(plan, it.proposal().proposal(), it.emergency());
        };
        return answers.createdAt(command, by,
                answer -> "/api/requests/" + id + "/plan/changes/" + filed.lastAt(plan, answer.version()));
    }

    @PostMapping("/changes/{n}/supplement")
    @Operation(summary = "Add what the decider wanted to know, or propose something else")
    @Changes
    ResponseEntity<Answer> supplement(@PathVariable RequestId id, @PathVariable int n,
            @RequestBody SupplementBody body, @Parameter(hidden = true) Instruction by) {
        ProposalBody proposal = body.proposal();
        return answers.changed(new SupplementChange(PlanId.of(id), n, body.supplement(),
                proposal == null ? null : proposal.proposal()), by);
    }

    @PostMapping("/changes/{n}/opinions")
    @Operation(summary = "Give an affected department's opinion: agree, agree with remarks, refuse with reasons")
    @Consents
    ResponseEntity<Answer> opine(@PathVariable RequestId id, @PathVariable int n, @RequestBody OpinionBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers
                .consented(new GiveOpinion(PlanId.of(id), n, own.of(body.department(), by, id.value()), body.revision(),
                        body.stance(), Text.orNone(body.remarks())), by);
    }

    @PostMapping("/changes/{n}/decision")
    @Operation(summary = "Approve, reject or defer a change, as whoever decides changes of its tier")
    @Decides
    ResponseEntity<Answer> decide(@PathVariable RequestId id, @PathVariable int n, @RequestBody DecisionBody body,
            @Parameter(hidden = true) Instruction by) {
        PlanId plan = PlanId.of(id);
        return answers.decided(switch (body) {
            case ApproveBody it -> new ApproveChange(plan, n, Text.orNone(it.note()));
            case RejectBody it -> new RejectChange(plan, n, it.reason());
            case DeferBody it -> new DeferChange(plan, n, it.needed(), it.until());
        }, by);
    }

    @PostMapping("/changes/{n}/withdrawal")
    @Operation(summary = "Take a change back")
    @Changes
    ResponseEntity<Answer> withdraw(@PathVariable RequestId id, @PathVariable int n, @RequestBody WithdrawalBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new WithdrawChange(PlanId.of(id), n, body.reason()), by);
    }

    @PostMapping("/changes/{n}/tier")
    @Operation(summary = "Put a change before a higher level than its contents call for")
    @Changes
    ResponseEntity<Answer> raise(@PathVariable RequestId id, @PathVariable int n, @RequestBody TierBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new RaiseTier(PlanId.of(id), n, body.tier(), body.reason()), by);
    }

    @PostMapping("/emergency-changes")
    @Operation(summary = "Record what was done at once because of an urgent or critical issue; its change request is owed")
    @Changes
    ResponseEntity<Answer> act(@PathVariable RequestId id, @RequestBody EmergencyBody body,
            @Parameter(hidden = true) Instruction by) {
        PlanId plan = PlanId.of(id);
        return answers.changed(switch (body) {
            case DepartmentEmergencyBody it ->
                new RecordEmergencyChange(plan, own.of(it.department(), by, id.value()), it.issue(),
                        it.done());
            case OfficeEmergencyBody it -> new RecordEmergencyChangeForOffice(plan, it.issue(), it.done());
        }, by);
    }
}

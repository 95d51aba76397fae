package org.entente.command.plan;

import org.entente.api.identity.DepartmentId;
import org.entente.api.plan.PlanCommand;
import org.entente.api.plan.PlanCommand.Circulate;
import org.entente.api.plan.PlanCommand.CreateItem;
import org.entente.api.plan.PlanCommand.Refuse;
import org.entente.api.plan.PlanCommand.SetDependencies;
import org.entente.api.plan.PlanCommand.Sign;
import org.entente.api.plan.PlanCommand.WritePlan;
import org.entente.api.plan.PlanId;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;
import org.entente.command.plan.PlanBodies.CirculationBody;
import org.entente.command.plan.PlanBodies.DependenciesBody;
import org.entente.command.plan.PlanBodies.PlanBody;
import org.entente.command.plan.PlanBodies.PlanRefusedBody;
import org.entente.command.plan.PlanBodies.PlanSignatureBody;
import org.entente.command.plan.PlanBodies.PlanSignedBody;
import org.entente.command.plan.PlanBodies.WorkItemBody;
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

/** The execution plan of a case and its breakdown into work items (handbook 1.3 B6, 1.4 C1). */
@RestController
@RequestMapping("/api/requests/{id}")
@Tag(name = "Plan")
final class PlanController {
    private final CommandAnswers answers;
    private final OwnDepartment own;

    PlanController(CommandAnswers answers, OwnDepartment own) {
        this.answers = answers;
        this.own = own;
    }

    @PutMapping("/plan")
    @Operation(summary = "Replace the draft; a new version of the plan")
    @Decides
    ResponseEntity<Answer> write(@PathVariable RequestId id, @RequestBody PlanBody body,
            @Parameter(hidden = true) Instruction by) {
        DepartmentId department = own.of(body.department(), by, id.value());
        return answers.decided(new WritePlan(PlanId.of(id), department, body.content().content()), by);
    }

    @PostMapping("/plan/circulation")
    @Operation(summary = "Send this version to the heads of all participants for signature")
    @Changes
    ResponseEntity<Answer> circulate(@PathVariable RequestId id, @RequestBody CirculationBody body,
            @Parameter(hidden = true) Instruction by) {
        DepartmentId department = own.of(body.department(), by, id.value());
        return answers.changed(new Circulate(PlanId.of(id), department, body.version()), by);
    }

    @PostMapping("/plan/signatures")
    @Operation(summary = "Sign this version as head of a participating department, or refuse it")
    @Consents
    ResponseEntity<Answer> sign(@PathVariable RequestId id, @RequestBody PlanSignatureBody body,
            @Parameter(hidden = true) Instruction by) {
        PlanCommand answer = switch (body) {
            case PlanSignedBody it -> new Sign(PlanId.of(id), own.of(it.department(), by, id.value()), it.version(),
                    it.contentHash());
            case PlanRefusedBody it -> new Refuse(PlanId.of(id), own.of(it.department(), by, id.value()), it.version(),
                    it.reason());
        };
        return answers.consented(answer, by);
    }

    @PutMapping("/tasks/{task}/dependencies")
    @Operation(summary = "Say for which other items of the case a work item waits")
    @Decides
    ResponseEntity<Answer> depend(@PathVariable RequestId id, @PathVariable TaskId task,
            @RequestBody DependenciesBody body, @Parameter(hidden = true) Instruction by) {
        DepartmentId department = own.of(body.department(), by, id.value());
        return answers.decided(new SetDependencies(PlanId.of(id), department, task,
                Bounds.list("dependsOn", body.dependsOn())), by);
    }

    /** The plan decides, and the service opens the item in consequence: the answer is about the item. */
    @PostMapping("/tasks")
    @Operation(summary = "Break a plan task down into a work item")
    @Creates
    ResponseEntity<Answer> breakDown(@PathVariable RequestId id, @RequestBody WorkItemBody body,
            @Parameter(hidden = true) Instruction by) {
        DepartmentId department = own.of(body.department(), by, id.value());
        TaskId task = new TaskId(by.newId(TaskId.PREFIX));
        return answers.broughtAbout(new CreateItem(PlanId.of(id), department, task, body.planTask(), body.title(),
                body.assignee(), body.firstWeek(), body.lastWeek(),
                Text.orNone(body.deliverable()), body.risk(), Bounds.list("dependsOn", body.dependsOn())), by,
                "/api/tasks", task.value());
    }
}

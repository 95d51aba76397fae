package org.entente.command.task;

import org.entente.api.identity.DepartmentId;
import org.entente.api.task.TaskCommand.AcceptDone;
import org.entente.api.task.TaskCommand.AssignTask;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskCommand.DeclineDone;
import org.entente.api.task.TaskCommand.DescribeTask;
import org.entente.api.task.TaskCommand.ReopenTask;
import org.entente.api.task.TaskCommand.ReportProgress;
import org.entente.api.task.TaskCommand.StartTask;
import org.entente.api.task.TaskId;
import org.entente.api.text.Text;
import org.entente.command.task.TaskBodies.AcceptedBody;
import org.entente.command.task.TaskBodies.AssignmentBody;
import org.entente.command.task.TaskBodies.CompletionBody;
import org.entente.command.task.TaskBodies.DeclinedBody;
import org.entente.command.task.TaskBodies.DescriptionBody;
import org.entente.command.task.TaskBodies.ItemAcceptanceBody;
import org.entente.command.task.TaskBodies.ProgressBody;
import org.entente.command.task.TaskBodies.ReopeningBody;
import org.entente.command.task.TaskBodies.StartBody;
import org.entente.command.web.Answer;
import org.entente.command.web.Changes;
import org.entente.command.web.CommandAnswers;
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

/** A work item on its way to completion (handbook 1.4). */
@RestController
@RequestMapping("/api/tasks/{id}")
@Tag(name = "Tasks")
final class TaskController {
    private final CommandAnswers answers;
    private final OwnDepartment own;

    TaskController(CommandAnswers answers, OwnDepartment own) {
        this.answers = answers;
        this.own = own;
    }

    @PostMapping("/assignment")
    @Operation(summary = "Give the item another assignee")
    @Changes
    ResponseEntity<Answer> assign(@PathVariable TaskId id, @RequestBody AssignmentBody body,
            @Parameter(hidden = true) Instruction by) {
        DepartmentId department = own.of(body.department(), by, id.value());
        return answers.changed(new AssignTask(id, department, body.assignee()), by);
    }

    @PostMapping("/start")
    @Operation(summary = "Record that work has begun, now or earlier")
    @Changes
    ResponseEntity<Answer> start(@PathVariable TaskId id, @RequestBody StartBody body,
            @Parameter(hidden = true) Instruction by) {
        DepartmentId department = own.of(body.department(), by, id.value());
        return answers.changed(new StartTask(id, department, body.startedAt()), by);
    }

    @PostMapping("/progress")
    @Operation(summary = "Report how the item stands: in progress, delayed or blocked")
    @Changes
    ResponseEntity<Answer> report(@PathVariable TaskId id, @RequestBody ProgressBody body,
            @Parameter(hidden = true) Instruction by) {
        DepartmentId department = own.of(body.department(), by, id.value());
        return answers.changed(new ReportProgress(id, department, body.status(), body.percent(),
                Text.orNone(body.note()), body.newExpectedEnd(), body.cause(), body.waitingFor(), body.forecast()), by);
    }

    @PostMapping("/completion")
    @Operation(summary = "Record that the item is done, now or earlier")
    @Changes
    ResponseEntity<Answer> complete(@PathVariable TaskId id, @RequestBody CompletionBody body,
            @Parameter(hidden = true) Instruction by) {
        DepartmentId department = own.of(body.department(), by, id.value());
        return answers.changed(new CompleteTask(id, department, Text.orNone(body.note()), body.completedAt()), by);
    }

    @PostMapping("/acceptance")
    @Operation(summary = "Accept an item that was reported done, or decline with what is missing")
    @Changes
    ResponseEntity<Answer> answer(@PathVariable TaskId id, @RequestBody ItemAcceptanceBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(switch (body) {
            case AcceptedBody it -> new AcceptDone(id);
            case DeclinedBody it -> new DeclineDone(id, it.reason());
        }, by);
    }

    @PutMapping("/description")
    @Operation(summary = "Say anew what the item is called, delivers and risks")
    @Decides
    ResponseEntity<Answer> describe(@PathVariable TaskId id, @RequestBody DescriptionBody body,
            @Parameter(hidden = true) Instruction by) {
        DepartmentId department = own.of(body.department(), by, id.value());
        return answers.decided(new DescribeTask(id, department, body.title(), Text.orNone(body.deliverable()),
                body.risk()), by);
    }

    @PostMapping("/reopening")
    @Operation(summary = "Reopen a completed item")
    @Changes
    ResponseEntity<Answer> reopen(@PathVariable TaskId id, @RequestBody ReopeningBody body,
            @Parameter(hidden = true) Instruction by) {
        DepartmentId department = own.of(body.department(), by, id.value());
        return answers.changed(new ReopenTask(id, department, body.reason()), by);
    }
}

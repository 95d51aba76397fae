package org.entente.command.issue;

import org.entente.api.issue.IssueCommand.ConveneTeam;
import org.entente.api.issue.IssueCommand.EndTaskForce;
import org.entente.api.issue.IssueCommand.FileReport;
import org.entente.api.issue.IssueCommand.FollowUp;
import org.entente.api.issue.IssueCommand.FormTaskForce;
import org.entente.api.issue.IssueCommand.RecordContainment;
import org.entente.api.issue.IssueCommand.RecordMeeting;
import org.entente.api.issue.IssueCommand.SetMeasures;
import org.entente.api.issue.IssueId;
import org.entente.api.text.Bounds;
import org.entente.command.issue.IssueBodies.ContainmentBody;
import org.entente.command.issue.IssueBodies.CoordinationBody;
import org.entente.command.issue.IssueBodies.FollowUpBody;
import org.entente.command.issue.IssueBodies.IssueReasonBody;
import org.entente.command.issue.IssueBodies.MeasuresBody;
import org.entente.command.issue.IssueBodies.ReportBody;
import org.entente.command.issue.IssueBodies.TaskForceBody;
import org.entente.command.issue.IssueBodies.TeamBody;
import org.entente.command.web.Answer;
import org.entente.command.web.Changes;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Instruction;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What is done about an issue (handbook 1.5). */
@RestController
@RequestMapping("/api/issues/{id}")
@Tag(name = "Issues")
final class IssueHandlingController {
    private final CommandAnswers answers;

    IssueHandlingController(CommandAnswers answers) {
        this.answers = answers;
    }

    @PostMapping("/task-force")
    @Operation(summary = "Set up the temporary task force, or change it")
    @Changes
    ResponseEntity<Answer> formTaskForce(@PathVariable IssueId id, @RequestBody TaskForceBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new FormTaskForce(id, Bounds.list("departments", body.departments()),
                Bounds.list("members", body.members()), body.mandate()), by);
    }

    @PostMapping("/task-force/end")
    @Operation(summary = "End the task force before the issue is closed")
    @Changes
    ResponseEntity<Answer> endTaskForce(@PathVariable IssueId id, @RequestBody IssueReasonBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new EndTaskForce(id, body.reason()), by);
    }

    @PostMapping("/emergency-plan")
    @Operation(summary = "Convene the emergency response team")
    @Changes
    ResponseEntity<Answer> conveneTeam(@PathVariable IssueId id, @RequestBody TeamBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new ConveneTeam(id, Bounds.list("departments", body.departments())), by);
    }

    @PostMapping("/meeting")
    @Operation(summary = "Record that the coordination meeting was held and what it decided")
    @Changes
    ResponseEntity<Answer> meet(@PathVariable IssueId id, @RequestBody CoordinationBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new RecordMeeting(id, body.meeting(), body.heldAt(), body.decisions()), by);
    }

    @PostMapping("/measures")
    @Operation(summary = "Set who does what by when and who is responsible; replaces the measures in force")
    @Changes
    ResponseEntity<Answer> setMeasures(@PathVariable IssueId id, @RequestBody MeasuresBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new SetMeasures(id, Bounds.list("measures", body.measures()), body.responsible()), by);
    }

    @PostMapping("/containment")
    @Operation(summary = "Record that the danger is contained")
    @Changes
    ResponseEntity<Answer> contain(@PathVariable IssueId id, @RequestBody ContainmentBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new RecordContainment(id, body.how(),
                Bounds.list("attachments", body.attachments())), by);
    }

    @PostMapping("/report")
    @Operation(summary = "File the written report on a critical issue")
    @Changes
    ResponseEntity<Answer> fileReport(@PathVariable IssueId id, @RequestBody ReportBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new FileReport(id, body.report(), body.statutory(),
                Bounds.list("attachments", body.attachments())), by);
    }

    @PostMapping("/follow-ups")
    @Operation(summary = "Report how it stands")
    @Changes
    ResponseEntity<Answer> followUp(@PathVariable IssueId id, @RequestBody FollowUpBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new FollowUp(id, body.report()), by);
    }
}

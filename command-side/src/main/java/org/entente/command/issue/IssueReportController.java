package org.entente.command.issue;

import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssueCommand.GiveStatement;
import org.entente.api.issue.IssueCommand.ReportForOffice;
import org.entente.api.issue.IssueCommand.ReportIssue;
import org.entente.api.issue.IssueId;
import org.entente.api.request.RequestId;
import org.entente.command.issue.IssueBodies.DepartmentIssueBody;
import org.entente.command.issue.IssueBodies.IssueBody;
import org.entente.command.issue.IssueBodies.OfficeIssueBody;
import org.entente.command.issue.IssueBodies.StatementBody;
import org.entente.command.web.Answer;
import org.entente.command.web.Changes;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Creates;
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

/** Where an issue comes from, and what a department has to say to it (handbook 1.5 D1). */
@RestController
@RequestMapping("/api")
@Tag(name = "Issues")
final class IssueReportController {
    private final CommandAnswers answers;
    private final OwnDepartment own;

    IssueReportController(CommandAnswers answers, OwnDepartment own) {
        this.answers = answers;
        this.own = own;
    }

    @PostMapping("/requests/{id}/issues")
    @Operation(summary = "Report an issue, for a department or for the Coordination Office")
    @Creates
    ResponseEntity<Answer> report(@PathVariable RequestId id, @RequestBody IssueBody body,
            @Parameter(hidden = true) Instruction by) {
        IssueId issue = new IssueId(by.newId(IssueId.PREFIX));
        IssueCommand report = switch (body) {
            case DepartmentIssueBody it ->
                new ReportIssue(issue, id, own.of(it.department(), by, id.value()), it.record().issue());
            case OfficeIssueBody it -> new ReportForOffice(issue, id, it.record().issue());
        };
        return answers.created(report, by, "/api/issues");
    }

    @PostMapping("/issues/{id}/statements")
    @Operation(summary = "State a department's reasons for the ruling")
    @Changes
    ResponseEntity<Answer> state(@PathVariable IssueId id, @RequestBody StatementBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new GiveStatement(id, own.of(body.department(), by, id.value()), body.reasons()), by);
    }
}

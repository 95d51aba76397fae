package org.entente.command.issue;

import org.entente.api.issue.IssueCommand.Dismiss;
import org.entente.api.issue.IssueCommand.Merge;
import org.entente.api.issue.IssueCommand.RecordReview;
import org.entente.api.issue.IssueCommand.Resume;
import org.entente.api.issue.IssueCommand.SetSolveBy;
import org.entente.api.issue.IssueCommand.Solve;
import org.entente.api.issue.IssueCommand.Suspend;
import org.entente.api.issue.IssueCommand.Verify;
import org.entente.api.issue.IssueId;
import org.entente.api.text.Bounds;
import org.entente.command.issue.IssueBodies.IssueReasonBody;
import org.entente.command.issue.IssueBodies.IssueReviewBody;
import org.entente.command.issue.IssueBodies.IssueSuspensionBody;
import org.entente.command.issue.IssueBodies.MergeBody;
import org.entente.command.issue.IssueBodies.SolutionBody;
import org.entente.command.issue.IssueBodies.SolveByBody;
import org.entente.command.issue.IssueBodies.VerificationBody;
import org.entente.command.web.Answer;
import org.entente.command.web.Changes;
import org.entente.command.web.CommandAnswers;
import org.entente.command.web.Instruction;
import org.entente.command.web.NoFields;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** How an issue ends, and what stops or moves its clock (handbook 1.5). */
@RestController
@RequestMapping("/api/issues/{id}")
@Tag(name = "Issues")
final class IssueClosingController {
    private final CommandAnswers answers;

    IssueClosingController(CommandAnswers answers) {
        this.answers = answers;
    }

    @PostMapping("/solve-by")
    @Operation(summary = "Set another date for the solution, as general manager")
    @Changes
    ResponseEntity<Answer> setSolveBy(@PathVariable IssueId id, @RequestBody SolveByBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new SetSolveBy(id, body.solveBy(), body.reason()), by);
    }

    @PostMapping("/suspension")
    @Operation(summary = "Stop the clock until an outside party answers")
    @Changes
    ResponseEntity<Answer> suspend(@PathVariable IssueId id, @RequestBody IssueSuspensionBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new Suspend(id, body.reason(), body.until()), by);
    }

    @PostMapping("/resumption")
    @Operation(summary = "Let the clock run again")
    @Changes
    ResponseEntity<Answer> resume(@PathVariable IssueId id, @RequestBody(required = false) @Nullable NoFields body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new Resume(id), by);
    }

    @PostMapping("/solution")
    @Operation(summary = "Report it solved, with the evidence")
    @Changes
    ResponseEntity<Answer> solve(@PathVariable IssueId id, @RequestBody SolutionBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new Solve(id, body.result(), Bounds.list("attachments", body.attachments())), by);
    }

    @PostMapping("/verification")
    @Operation(summary = "Accept the solution, or not: then it is open again")
    @Changes
    ResponseEntity<Answer> verify(@PathVariable IssueId id, @RequestBody VerificationBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new Verify(id, body.accepted(), body.comment()), by);
    }

    @PostMapping("/merge")
    @Operation(summary = "Merge it into another issue, which goes on")
    @Changes
    ResponseEntity<Answer> merge(@PathVariable IssueId id, @RequestBody MergeBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new Merge(id, body.into(), body.reason()), by);
    }

    @PostMapping("/dismissal")
    @Operation(summary = "Dismiss it: it is no issue")
    @Changes
    ResponseEntity<Answer> dismiss(@PathVariable IssueId id, @RequestBody IssueReasonBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(new Dismiss(id, body.reason()), by);
    }

    @PostMapping("/review")
    @Operation(summary = "Record the review after a critical issue")
    @Changes
    ResponseEntity<Answer> review(@PathVariable IssueId id, @RequestBody IssueReviewBody body,
            @Parameter(hidden = true) Instruction by) {
        return answers.changed(
                new RecordReview(id, body.cause(), body.responseTimes(), body.cost(), body.improvements(),
                        Bounds.list("attachments", body.attachments())),
                by);
    }
}

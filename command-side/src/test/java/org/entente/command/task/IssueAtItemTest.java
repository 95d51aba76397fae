package org.entente.command.task;

import org.entente.api.issue.IssueId;
import org.entente.api.request.RequestId;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskCommand.LinkIssue;
import org.entente.api.task.TaskCommand.ReleaseIssue;
import org.entente.api.task.TaskCommand.ReportProgress;
import org.entente.api.task.TaskEvent.BlockedByIssue;
import org.entente.api.task.TaskEvent.IssueLinked;
import org.entente.api.task.TaskEvent.IssueReleased;
import org.entente.api.task.TaskEvent.UnblockedByIssue;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.text;
import static org.entente.command.task.Items.TASK;
import static org.entente.command.task.Items.opened;
import static org.entente.command.task.Items.report;
import static org.entente.command.task.Items.reported;
import static org.entente.command.task.Items.started;

/** Rules TSK-17 and TSK-18: an issue blocks its item, and with the last one that does the item goes back to where it was. */
class IssueAtItemTest {
    private static final IssueId ONE = new IssueId("ISS-1");
    private static final IssueId OTHER = new IssueId("ISS-2");

    @ParameterizedTest
    @EnumSource(names = {"IN_PROGRESS", "DELAYED"})
    void an_issue_that_blocks_turns_the_item_and_its_end_turns_it_back(TaskStatus before) {
        var story = reported(before).when(at("2026-03-24T10:00"), REACTION, link(ONE, true)).then(
                new IssueLinked(TASK, ONE, true, at("2026-03-24T10:00")),
                new BlockedByIssue(TASK, ONE, before, at("2026-03-24T10:00")));
        assertThat(story.state().status()).isEqualTo(TaskStatus.BLOCKED);
        story.refused(at("2026-03-24T11:00"), asLiaison(RND), new CompleteTask(TASK, RND, Text.NONE, null), "phase");

        story.when(at("2026-03-26T10:00"), REACTION, release(ONE)).then(
                new IssueReleased(TASK, ONE, at("2026-03-26T10:00")),
                new UnblockedByIssue(TASK, ONE, before, at("2026-03-26T10:00")));
        assertThat(story.state().status()).isEqualTo(before);
    }

    @Test
    void an_issue_that_does_not_block_is_only_known() {
        started().when(at("2026-03-24T10:00"), REACTION, link(ONE, false))
                .then(new IssueLinked(TASK, ONE, false, at("2026-03-24T10:00")))
                .when(at("2026-03-26T10:00"), REACTION, release(ONE))
                .then(new IssueReleased(TASK, ONE, at("2026-03-26T10:00")));
    }

    @Test
    void what_has_not_begun_is_blocked_already_or_is_completed_stays_so() {
        opened().when(at("2026-03-24T10:00"), REACTION, link(ONE, true))
                .then(new IssueLinked(TASK, ONE, true, at("2026-03-24T10:00")));
        reported(TaskStatus.BLOCKED).when(at("2026-03-24T10:00"), REACTION, link(ONE, true))
                .then(new IssueLinked(TASK, ONE, true, at("2026-03-24T10:00")))
                .when(at("2026-03-26T10:00"), REACTION, release(ONE))
                .then(new IssueReleased(TASK, ONE, at("2026-03-26T10:00")));
        started().when(at("2026-03-20T15:00"), asLiaison(RND), new CompleteTask(TASK, RND, Text.NONE, null))
                .when(at("2026-03-24T10:00"), REACTION, link(ONE, true))
                .then(new IssueLinked(TASK, ONE, true, at("2026-03-24T10:00")));
    }

    @Test
    void only_the_last_issue_that_blocks_frees_the_item() {
        started().when(at("2026-03-24T10:00"), REACTION, link(ONE, true))
                .when(at("2026-03-24T10:00"), REACTION, link(OTHER, true))
                .when(at("2026-03-26T10:00"), REACTION, release(ONE))
                .then(new IssueReleased(TASK, ONE, at("2026-03-26T10:00")))
                .when(at("2026-03-26T10:00"), REACTION, release(OTHER)).then(
                        new IssueReleased(TASK, OTHER, at("2026-03-26T10:00")),
                        new UnblockedByIssue(TASK, OTHER, TaskStatus.IN_PROGRESS, at("2026-03-26T10:00")));
    }

    @Test
    void whatever_people_said_otherwise_since_stands() {
        started().when(at("2026-03-24T10:00"), REACTION, link(ONE, true))
                .when(at("2026-03-25T10:00"), asLiaison(RND), report(TaskStatus.DELAYED))
                .when(at("2026-03-26T10:00"), REACTION, release(ONE))
                .then(new IssueReleased(TASK, ONE, at("2026-03-26T10:00")));
        started().when(at("2026-03-24T10:00"), REACTION, link(ONE, true))
                .when(at("2026-03-25T10:00"), asLiaison(RND), report(TaskStatus.BLOCKED))
                .when(at("2026-03-26T10:00"), REACTION, release(ONE))
                .then(new IssueReleased(TASK, ONE, at("2026-03-26T10:00")));
    }

    @Test
    void who_repeats_that_it_is_the_issue_says_nothing_otherwise() {
        started().when(at("2026-03-24T10:00"), REACTION, link(ONE, true))
                .when(at("2026-03-25T10:00"), asLiaison(RND), new ReportProgress(TASK, RND, TaskStatus.BLOCKED, 50,
                        text("see issue"), null, SlipCause.ISSUE, null, null))
                .when(at("2026-03-26T10:00"), REACTION, release(ONE)).then(
                        new IssueReleased(TASK, ONE, at("2026-03-26T10:00")),
                        new UnblockedByIssue(TASK, ONE, TaskStatus.IN_PROGRESS, at("2026-03-26T10:00")));
    }

    @Test
    void an_issue_of_another_case_or_one_that_is_known_is_refused_and_so_is_the_end_of_one_that_is_not() {
        started().refused(at("2026-03-24T10:00"), REACTION,
                new LinkIssue(TASK, new RequestId("REQ-2"), ONE, true, at("2026-03-24T10:00")), "other-case");
        started().when(at("2026-03-24T10:00"), REACTION, link(ONE, true)).refused(at("2026-03-24T10:01"), REACTION,
                link(ONE, true), "issue-linked");
        started().refused(at("2026-03-24T10:00"), REACTION, release(ONE), "issue-not-linked");
    }

    private static LinkIssue link(IssueId issue, boolean blocks) {
        return new LinkIssue(TASK, REQUEST, issue, blocks, at("2026-03-24T10:00"));
    }

    private static ReleaseIssue release(IssueId issue) {
        return new ReleaseIssue(TASK, issue, at("2026-03-26T10:00"));
    }
}

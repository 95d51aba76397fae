package org.entente.command.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.issue.IssueEvent.Closed;
import org.entente.api.issue.IssueEvent.Dismissed;
import org.entente.api.issue.IssueEvent.Merged;
import org.entente.api.issue.IssueEvent.Reopened;
import org.entente.api.issue.IssueEvent.Reported;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssueKind;
import org.entente.api.issue.IssueRecord;
import org.entente.api.issue.Urgency;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.obligation.Party;
import org.entente.api.request.ArchiveContents;
import org.entente.api.request.ClosingEvent.RequestArchived;
import org.entente.api.request.ContentHash;
import org.entente.api.request.RequestEvent.RequestCancelled;
import org.entente.api.request.RequestEvent.RequestResumed;
import org.entente.api.request.RequestEvent.RequestSuspended;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.RetentionGround;
import org.entente.api.rollup.RollUpEvent.RollUpPublished;
import org.entente.api.rollup.SummedItem;
import org.entente.api.task.AttentionCommand.SumUp;
import org.entente.api.task.AttentionEvent.AttentionFlagged;
import org.entente.api.task.TaskCommand.ArchiveWithCase;
import org.entente.api.task.TaskCommand.CancelTask;
import org.entente.api.task.TaskCommand.EndWithCase;
import org.entente.api.task.TaskCommand.LinkIssue;
import org.entente.api.task.TaskCommand.PauseWithCase;
import org.entente.api.task.TaskCommand.ReleaseIssue;
import org.entente.api.task.TaskCommand.ResumeWithCase;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.decision.IssueFacts;
import org.entente.command.reaction.Reaction;
import org.entente.command.reaction.Recorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.text;
import static org.entente.command.task.Items.MARCH_23;
import static org.entente.command.task.Items.TASK;

/** What happens elsewhere and what it asks of work items. */
class TaskReactionsTest {
    private static final Instant WHEN = at("2026-03-23T10:00");
    private static final TaskId OTHER = new TaskId("TSK-2");
    private static final IssueId ISSUE = new IssueId("ISS-1");

    @Test
    void a_published_roll_up_asks_every_item_that_it_names() {
        RollUpPublished published = new RollUpPublished(MARCH_23, 4711, WHEN, new ContentHash("ab".repeat(32)),
                List.of(REQUEST), List.of(new SummedItem(TASK, TaskStatus.DELAYED, REQUEST, RND),
                        new SummedItem(OTHER, TaskStatus.COMPLETED, REQUEST, SALES)),
                WHEN);

        assertThat(to(new WhenRollUpIsPublishedThenSumUpItems(), published)).containsExactly(
                Items.sumUp(MARCH_23, TaskStatus.DELAYED),
                new SumUp(OTHER, MARCH_23, TaskStatus.COMPLETED, WHEN));
    }

    @Test
    void an_issue_is_linked_to_the_item_that_it_names_and_blocks_it_if_it_says_so() {
        assertThat(to(new WhenIssueIsReportedThenLinkItem(), reported(TASK, true)))
                .containsExactly(new LinkIssue(TASK, REQUEST, ISSUE, true, WHEN));
        assertThat(to(new WhenIssueIsReportedThenLinkItem(), reported(TASK, null)))
                .containsExactly(new LinkIssue(TASK, REQUEST, ISSUE, false, WHEN));
        assertThat(to(new WhenIssueIsReportedThenLinkItem(), reported(null, true))).isEmpty();
    }

    @Test
    void a_settled_issue_is_released_and_one_that_was_reopened_is_not() {
        WhenIssueIsSettledThenReleaseItem reaction = new WhenIssueIsSettledThenReleaseItem();

        for (DomainEvent settled : List.of(new Closed(Urgency.NORMAL, "du.hang", null, WHEN),
                new Dismissed(text("none"), WHEN), new Merged(new IssueId("ISS-2"), null, WHEN))) {
            assertThat(reaction.to(new Recorded(settled, WHEN, "ISS-1", "REQ-1"), cases(RequestPhase.EXECUTING)))
                    .containsExactly(new ReleaseIssue(TASK, ISSUE, WHEN));
        }
        assertThat(reaction.to(new Recorded(new Reopened("du.hang", text("no"), WHEN, WHEN), WHEN, "ISS-1", "REQ-1"),
                cases(RequestPhase.EXECUTING))).isEmpty();
    }

    @Test
    void items_wait_and_go_on_with_their_case() {
        assertThat(to(new WhenRequestIsSuspendedThenPauseTasks(), new RequestSuspended(REQUEST,
                RequestPhase.EXECUTING, "no budget", LocalDate.parse("2026-05-01"), WHEN)))
                .containsExactly(new PauseWithCase(TASK, WHEN), new PauseWithCase(OTHER, WHEN));
        assertThat(to(new WhenRequestIsResumedThenResumeTasks(),
                new RequestResumed(REQUEST, RequestPhase.EXECUTING, WHEN)))
                .containsExactly(new ResumeWithCase(TASK, WHEN), new ResumeWithCase(OTHER, WHEN));
    }

    @Test
    void an_item_that_is_flagged_while_its_case_stands_still_or_after_its_end_follows_it() {
        AttentionFlagged flagged = new AttentionFlagged(TASK, MARCH_23, TaskStatus.DELAYED, WHEN);
        Recorded recorded = new Recorded(flagged, WHEN, "TSK-1", "REQ-1");

        assertThat(new WhenRequestIsSuspendedThenPauseTasks().to(recorded, cases(RequestPhase.SUSPENDED)))
                .containsExactly(new PauseWithCase(TASK, WHEN));
        assertThat(new WhenRequestIsSuspendedThenPauseTasks().to(recorded, cases(RequestPhase.EXECUTING))).isEmpty();
        assertThat(new WhenRequestIsCancelledThenCancelTasks().to(recorded, cases(RequestPhase.CANCELLED)))
                .containsExactly(new CancelTask(TASK, "request-cancelled", WHEN), new EndWithCase(TASK, WHEN));
        assertThat(new WhenRequestIsCancelledThenCancelTasks().to(recorded, cases(RequestPhase.EXECUTING))).isEmpty();
    }

    @Test
    void with_a_cancelled_case_its_items_end() {
        assertThat(to(new WhenRequestIsCancelledThenCancelTasks(),
                new RequestCancelled(REQUEST, RequestPhase.EXECUTING, "no longer wanted", WHEN))).containsExactly(
                        new CancelTask(TASK, "request-cancelled", WHEN), new EndWithCase(TASK, WHEN),
                        new CancelTask(OTHER, "request-cancelled", WHEN), new EndWithCase(OTHER, WHEN));
    }

    @Test
    void with_an_archived_case_nothing_is_owed_about_its_items_any_more() {
        WhenRequestIsArchivedThenEndTasks reaction = new WhenRequestIsArchivedThenEndTasks();
        Recorded flagged = new Recorded(new AttentionFlagged(TASK, MARCH_23, TaskStatus.DELAYED, WHEN), WHEN, "TSK-1",
                "REQ-1");

        assertThat(to(reaction, new RequestArchived(REQUEST, RequestPhase.RETROSPECTIVE, RetentionGround.ORDINARY,
                LocalDate.parse("2029-03-23"), new ArchiveContents(1, 2, 3, 4, 1, 0, 6, 7, 8, 1, 1, 6, 1),
                CaseWorld.HE_JIA, WHEN)))
                .containsExactly(new ArchiveWithCase(TASK, WHEN), new ArchiveWithCase(OTHER, WHEN));
        assertThat(reaction.to(flagged, cases(RequestPhase.ARCHIVED))).containsExactly(new ArchiveWithCase(TASK, WHEN));
        assertThat(reaction.to(flagged, cases(RequestPhase.EXECUTING))).isEmpty();
    }

    private static List<Command> to(Reaction reaction, DomainEvent event) {
        return reaction.to(new Recorded(event, WHEN, "REQ-1", "REQ-1"), cases(RequestPhase.EXECUTING));
    }

    private static Reported reported(@Nullable TaskId task, @Nullable Boolean blocks) {
        return new Reported(ISSUE, REQUEST, RND, "du.hang", new IssueRecord(null, IssueKind.EXTERNAL_RISK,
                Urgency.NORMAL, List.of(RND), text("no lab"), text("a week"), null, null, List.of(), task, blocks,
                null), Party.OFFICE, List.of(), WHEN, null, WHEN, WHEN);
    }

    private static Cases cases(RequestPhase phase) {
        return new Cases() {
            @Override
            public CaseFacts of(RequestId request) {
                return CaseWorld.caseIn(phase);
            }

            @Override
            public IssueFacts issue(IssueId issue) {
                return new IssueFacts(issue, REQUEST, Urgency.NORMAL, false, List.of(RND), List.of(RND), null, TASK);
            }

            @Override
            public List<String> members(RequestId request, String prefix) {
                return List.of("TSK-1", "TSK-2");
            }
        };
    }
}

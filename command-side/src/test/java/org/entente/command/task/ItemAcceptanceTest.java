package org.entente.command.task;

import java.util.Map;

import org.entente.api.identity.Acting;
import org.entente.api.identity.Role;
import org.entente.api.issue.IssueId;
import org.entente.api.policy.LimitScope;
import org.entente.api.policy.Limits;
import org.entente.api.policy.PolicySwitch;
import org.entente.api.request.Category;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.Timeline;
import org.entente.api.task.TaskCommand;
import org.entente.api.task.TaskCommand.AcceptDone;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskCommand.DeclineDone;
import org.entente.api.task.TaskCommand.LinkIssue;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskEvent.DoneAccepted;
import org.entente.api.task.TaskEvent.DoneDeclined;
import org.entente.api.task.TaskEvent.DoneReported;
import org.entente.api.task.TaskEvent.IssueLinked;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.task.TaskStatus;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.BOOK;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.head;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.casework.CaseWorld.text;
import static org.entente.command.task.Items.TASK;
import static org.entente.command.task.Items.report;
import static org.entente.command.task.Items.started;

/** Rules TSK-14, TSK-15 and TSK-16: where the policy asks for it, done is what a second person accepted. */
class ItemAcceptanceTest {
    private static final AcceptDone ACCEPT = new AcceptDone(TASK);
    private static final DeclineDone DECLINE = new DeclineDone(TASK, "the drawings are not signed");

    @Test
    void where_nobody_asks_for_it_what_is_done_is_completed() {
        started().when(at("2026-04-16T15:00"), asLiaison(RND), done())
                .then(new TaskCompleted(TASK, text("frozen"), at("2026-04-16T15:00")));
    }

    @Test
    void where_the_policy_asks_for_it_the_item_stays_as_it_was_until_a_second_person_accepts() {
        var story = started(asking(LimitScope.COMPANY)).when(at("2026-04-16T15:00"), asLiaison(RND), done())
                .then(new DoneReported(TASK, liaison(RND), text("frozen"), at("2026-04-16T15:00"),
                        at("2026-04-16T15:00")));
        assertThat(story.state().status()).isEqualTo(TaskStatus.IN_PROGRESS);

        story.when(at("2026-04-20T09:00"), COORDINATOR, ACCEPT).then(
                new DoneAccepted(TASK, HE_JIA, at("2026-04-20T09:00")),
                new TaskCompleted(TASK, text("frozen"), at("2026-04-16T15:00")));
    }

    @Test
    void a_category_or_a_case_may_ask_for_it_alone() {
        assertThat(reportedUnder(LimitScope.of(Category.REGULAR)).state().done()).isNotNull();
        assertThat(reportedUnder(LimitScope.of(REQUEST)).state().done()).isNotNull();
        assertThat(reportedUnder(LimitScope.of(Category.EMERGENCY)).state().done()).isNull();
    }

    @Test
    void who_reported_it_does_not_accept_it_even_with_another_role() {
        reported().refused(at("2026-04-20T09:00"), new Acting(liaison(RND).value(),
                Role.COORDINATOR, null), ACCEPT, "own-work");
    }

    @Test
    void the_lead_and_the_initiating_department_accept_and_no_other_one_does() {
        reported().when(at("2026-04-20T09:00"), asHead(PRODUCT), ACCEPT);
        reported().when(at("2026-04-20T09:00"), asLiaison(PRODUCT), ACCEPT);
        reported().refused(at("2026-04-20T09:00"), asHead(RND), ACCEPT, "not-lead-initiator-nor-office");
        reported().refused(at("2026-04-20T09:00"), asLiaison(SALES), DECLINE, "not-lead-initiator-nor-office");
    }

    @Test
    void declined_the_work_goes_on_and_may_be_reported_done_again() {
        reported().when(at("2026-04-20T09:00"), asHead(PRODUCT), DECLINE)
                .then(new DoneDeclined(TASK, head(PRODUCT), "the drawings are not signed", at("2026-04-20T09:00")))
                .when(at("2026-04-21T09:00"), asLiaison(RND), done())
                .then(new DoneReported(TASK, liaison(RND), text("frozen"), at("2026-04-21T09:00"),
                        at("2026-04-21T09:00")));
    }

    @Test
    void nobody_accepts_what_was_not_reported_or_was_taken_back() {
        started(asking(LimitScope.COMPANY)).refused(at("2026-04-20T09:00"), COORDINATOR, ACCEPT, "nothing-to-accept");
        reported().refused(at("2026-04-17T09:00"), asLiaison(RND), done(), "done-already-reported");
        reported().when(at("2026-04-17T09:00"), asLiaison(RND), report(TaskStatus.IN_PROGRESS))
                .refused(at("2026-04-20T09:00"), COORDINATOR, ACCEPT, "nothing-to-accept");
    }

    @Test
    void what_was_reported_while_it_was_asked_for_is_accepted_even_if_it_no_longer_is() {
        reported().under(BOOK).when(at("2026-04-20T09:00"), COORDINATOR, ACCEPT);
    }

    @Test
    void no_issue_blocks_what_is_reported_done() {
        reported().when(at("2026-04-17T10:00"), REACTION,
                new LinkIssue(TASK, REQUEST, new IssueId("ISS-1"), true, at("2026-04-17T10:00")))
                .then(new IssueLinked(TASK, new IssueId("ISS-1"), true, at("2026-04-17T10:00")));
    }

    private static Story<TaskState, TaskCommand, TaskEvent> reported() {
        return reportedUnder(LimitScope.COMPANY);
    }

    private static Story<TaskState, TaskCommand, TaskEvent> reportedUnder(LimitScope scope) {
        return started(asking(scope)).when(at("2026-04-16T15:00"), asLiaison(RND), done());
    }

    private static CompleteTask done() {
        return new CompleteTask(TASK, RND, text("frozen"), null);
    }

    private static RuleBook asking(LimitScope scope) {
        Limits limits = Limits.STANDARD.switched(scope, Map.of(PolicySwitch.ITEM_ACCEPTANCE, true));
        return new RuleBook(BOOK.calendars(), Timeline.startingWith(Limits.STANDARD)
                .followedBy(at("2026-01-05T09:00"), limits), BOOK.organizations());
    }
}

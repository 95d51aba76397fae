package org.entente.command.task;

import java.util.List;
import java.util.Optional;

import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.api.policy.LimitKey;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.Rules;
import org.entente.api.task.AttentionEvent.AttentionCleared;
import org.entente.api.task.AttentionEvent.AttentionFlagged;
import org.entente.api.task.AttentionEvent.AttentionPersisted;
import org.entente.api.task.AttentionEvent.AttentionRecovered;
import org.entente.api.task.AttentionEvent.ContactNoted;
import org.entente.api.task.AttentionEvent.IssueDemanded;
import org.entente.api.task.TaskCommand.PauseWithCase;
import org.entente.api.task.TaskCommand.ResumeWithCase;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskEvent.BaselineMoved;
import org.entente.api.task.TaskEvent.BlockedByIssue;
import org.entente.api.task.TaskEvent.DoneAccepted;
import org.entente.api.task.TaskEvent.DoneDeclined;
import org.entente.api.task.TaskEvent.DoneReported;
import org.entente.api.task.TaskEvent.IssueLinked;
import org.entente.api.task.TaskEvent.IssueReleased;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.entente.api.task.TaskEvent.TaskArchived;
import org.entente.api.task.TaskEvent.TaskAssigned;
import org.entente.api.task.TaskEvent.TaskCancelled;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.task.TaskEvent.TaskDescribed;
import org.entente.api.task.TaskEvent.TaskEnded;
import org.entente.api.task.TaskEvent.TaskOpened;
import org.entente.api.task.TaskEvent.TaskPaused;
import org.entente.api.task.TaskEvent.TaskReopened;
import org.entente.api.task.TaskEvent.TaskResumed;
import org.entente.api.task.TaskEvent.TaskStarted;
import org.entente.api.task.TaskEvent.UnblockedByIssue;
import org.entente.command.casework.CaseStandstill;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;

/** What is owed about a flagged item: the contact of the Office, and what standstill and end of the case do to it. */
final class TaskObligations {
    private TaskObligations() {}

    static List<ObligationStep> follow(TaskState state, TaskEvent event, Obligations kept, Rules rules) {
        return switch (event) {
            // ATT-3: the Office asks the responsible department within one working day of the flag
            case AttentionFlagged e -> List.of(ObligationStep.open(ObligationCode.FLAG_CONTACT, e.rollUp().value(),
                    Party.OFFICE, Party.department(state.item().department()),
                    rules.limits().of(LimitKey.FLAG_CONTACT), e.occurredAt(), rules));
            case ContactNoted e ->
                List.of(new ObligationStep.Settle(ObligationCode.FLAG_CONTACT, e.rollUp().value()));
            // ATT-7: a cancelled item has no flag, and nobody owes a contact about it
            case TaskCancelled e -> CaseStandstill.cancel(kept, e.cause());
            // ATT-8: the contact owed follows the standstill of its case, and ends with a case that is cancelled
            case TaskPaused e -> CaseStandstill.halt(kept);
            case TaskResumed e -> CaseStandstill.goOn(kept, e.occurredAt(), rules, halted -> Optional.empty());
            case TaskEnded e -> CaseStandstill.cancel(kept, "request-cancelled");
            // ATT-9: in an archived case nobody can be asked about an item any more
            case TaskArchived e -> CaseStandstill.cancel(kept, "request-archived");
            case AttentionPersisted e -> List.of();
            case IssueDemanded e -> List.of();
            case AttentionRecovered e -> List.of();
            case AttentionCleared e -> List.of();
            case TaskOpened e -> List.of();
            case TaskStarted e -> List.of();
            case ProgressReported e -> List.of();
            case TaskCompleted e -> List.of();
            case DoneReported e -> List.of();
            case DoneAccepted e -> List.of();
            case DoneDeclined e -> List.of();
            case TaskReopened e -> List.of();
            case TaskAssigned e -> List.of();
            case TaskDescribed e -> List.of();
            case BaselineMoved e -> List.of();
            case IssueLinked e -> List.of();
            case IssueReleased e -> List.of();
            case BlockedByIssue e -> List.of();
            case UnblockedByIssue e -> List.of();
        };
    }

    static List<TaskEvent> pause(TaskState state, PauseWithCase c) {
        if (state.paused() || !state.isContactOwed()) {
            throw Refusal.rule("nothing-owed", "4.24", "Nothing is owed about the item.");
        }
        return List.of(new TaskPaused(c.task(), c.suspendedAt()));
    }

    static List<TaskEvent> resume(TaskState state, ResumeWithCase c) {
        if (!state.paused()) {
            throw Refusal.rule("not-paused", "4.24", "What is owed about the item did not end with its case.");
        }
        return List.of(new TaskResumed(c.task(), c.resumedAt()));
    }

    static List<TaskEvent> end(TaskState state, TaskEvent end, String clause) {
        if (!state.isContactOwed()) {
            throw Refusal.rule("nothing-owed", clause, "Nothing is owed about the item.");
        }
        return List.of(end);
    }
}

package org.entente.command.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.entente.api.issue.IssueId;
import org.entente.api.meeting.MeetingId;
import org.entente.api.plan.PlanGoal;
import org.entente.api.task.TaskId;
import org.entente.api.text.Text;

/**
 * What the end of a case has to know of its plan, its work, its issues and its meetings, folded from their own events.
 *
 * @param planVersion      the version in force
 * @param goal             its overall goal
 * @param goals            its goals, in their order
 * @param tasksWithoutItem the numbers of its tasks that nobody has broken down
 * @param openItems        work items that are neither completed nor cancelled
 * @param endedItems       the others
 * @param openIssues       issues that are neither closed nor set aside
 * @param unreviewed       issues that were critical when they were closed, and have no review yet
 */
public record ClosingFacts(int planVersion, Text goal, List<PlanGoal> goals, List<Integer> tasksWithoutItem,
        List<TaskId> openItems, Set<TaskId> endedItems, List<IssueId> openIssues,
        List<IssueId> unreviewed, List<MeetingFacts> meetings) {
    public ClosingFacts {
        goals = List.copyOf(goals);
        tasksWithoutItem = List.copyOf(tasksWithoutItem);
        openItems = List.copyOf(openItems);
        endedItems = Set.copyOf(endedItems);
        openIssues = List.copyOf(openIssues);
        unreviewed = List.copyOf(unreviewed);
        meetings = List.copyOf(meetings);
    }

    public Optional<MeetingFacts> meeting(MeetingId meeting) {
        return meetings.stream().filter(one -> one.meeting().equals(meeting)).findFirst();
    }
}

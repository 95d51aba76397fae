package org.entente.query.issue;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;

import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssueKind;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.Urgency;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What came back in a month: the monthly analysis of recurring issues (handbook 1.5 D8).
 *
 * @param from   the first month that is counted beside it
 * @param groups most frequent first
 */
public record RecurringView(YearMonth month, YearMonth from, List<Group> groups) {
    public RecurringView {
        groups = List.copyOf(groups);
    }

    /**
     * Issues of one kind and one department responsible first, about one plan task or in similar words.
     *
     * @param task       the plan task that they have in common; null where words are
     * @param words      what all of them have in common in words; empty where the task is
     * @param count      how many were reported in the month
     * @param months     how many in each month counted, months without any included
     * @param recurring  there were at least two in the months counted
     * @param solved     how many of all of them are solved
     * @param meanToSolve mean of solved minus reported over those; null without any
     * @param raised     how many of all of them climbed
     * @param raisedShare of all of them
     * @param issues     all of them, latest first
     */
    public record Group(IssueKind kind, DepartmentId department, @Nullable PlanTaskRef task, List<String> words,
            int count, SortedMap<YearMonth, Integer> months, boolean recurring, int solved,
            @Nullable Duration meanToSolve, int raised, double raisedShare, List<Item> issues) {
        public Group {
            words = List.copyOf(words);
            issues = List.copyOf(issues);
        }
    }

    /** A plan task of one case. */
    public record PlanTaskRef(String request, int planTask) {}

    /** One issue of a group. */
    public record Item(IssueId id, @Nullable String number, IssuePhase state, Urgency urgency, Text description,
            YearMonth month) {}
}

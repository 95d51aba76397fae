package org.entente.command.player;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

import org.entente.api.deadline.DailyTimes;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueCommand.Acknowledge;
import org.entente.api.issue.IssueCommand.FollowUp;
import org.entente.api.issue.IssueCommand.FormTaskForce;
import org.entente.api.issue.IssueCommand.RecordNotice;
import org.entente.api.issue.Urgency;
import org.entente.api.policy.LimitKey;
import org.jspecify.annotations.Nullable;

/** What is done while an issue is urgent, reported so or raised (handbook 5, rule 7). */
final class UrgentIssueSteps {
    private static final Duration ACKNOWLEDGED_AFTER = Duration.ofMinutes(5);
    private static final Duration TASK_FORCE_AFTER = Duration.ofMinutes(15);
    private static final Duration FOLLOW_UP_BEFORE = Duration.ofMinutes(10);
    private static final Duration FIRST_FOLLOW_UP_AFTER = Duration.ofHours(2);
    private static final DailyTimes FOLLOW_UPS = DailyTimes.of(LocalTime.of(17, 0));

    private final CaseSheet sheet;
    private final ScenarioIssue issue;

    UrgentIssueSteps(CaseSheet sheet, ScenarioIssue issue) {
        this.sheet = sheet;
        this.issue = issue;
    }

    void write() {
        boolean raised = issue.escalatedTo() == Urgency.URGENT;
        Instant from = sheet.at(raised ? stated(issue.escalatedAt()) : issue.reported());
        Instant notified = sheet.at(stated(issue.vpNotified()));
        PersonId director = sheet.cast().director();
        PersonId vicePresident = sheet.cast().seated(Objects.requireNonNull(issue.vp(), "vp"));
        sheet.give(notified, director, new RecordNotice(sheet.issue(issue), notified, null));
        sheet.give(notified.plus(ACKNOWLEDGED_AFTER), vicePresident, new Acknowledge(sheet.issue(issue)));
        sheet.give(notified.plus(TASK_FORCE_AFTER), director,
                new FormTaskForce(sheet.issue(issue), issue.force(), List.of(), null));
        sheet.give(sheet.at(stated(issue.measuresSet())), vicePresident,
                NormalIssueSteps.measures(sheet, issue, sheet.due(LimitKey.URGENT_SOLVED, from)));
        followUps(from, raised ? sheet.at(issue.resolved()) : end(), director);
    }

    /** Solved, or raised before that. */
    private Instant end() {
        LocalDateTime raised = issue.escalatedAt();
        LocalDateTime solved = issue.resolved();
        return sheet.at(raised != null && raised.isBefore(solved) ? raised : solved);
    }

    private void followUps(Instant from, Instant end, PersonId director) {
        Instant due = FOLLOW_UPS.atLeastAfter(FIRST_FOLLOW_UP_AFTER, from, sheet.zone());
        while (due.minus(FOLLOW_UP_BEFORE).isBefore(end)) {
            sheet.give(due.minus(FOLLOW_UP_BEFORE), director,
                    new FollowUp(sheet.issue(issue), Wording.followUp(issue)));
            due = FOLLOW_UPS.strictlyAfter(due, sheet.zone());
        }
    }

    static LocalDateTime stated(@Nullable LocalDateTime moment) {
        return Objects.requireNonNull(moment, "the file states no time for a step of this level");
    }
}

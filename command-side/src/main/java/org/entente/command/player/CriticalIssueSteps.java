package org.entente.command.player;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.entente.api.deadline.DailyTimes;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueCommand.Acknowledge;
import org.entente.api.issue.IssueCommand.ConveneTeam;
import org.entente.api.issue.IssueCommand.FileReport;
import org.entente.api.issue.IssueCommand.FollowUp;
import org.entente.api.issue.IssueCommand.RecordContainment;
import org.entente.api.issue.IssueCommand.RecordNotice;
import org.entente.api.issue.IssueCommand.RecordReview;
import org.entente.api.issue.StatutoryAnswer;
import org.entente.api.issue.Urgency;
import org.entente.api.policy.LimitKey;

import static org.entente.command.player.UrgentIssueSteps.stated;

/** What is done while an issue is critical, reported so or raised, and its review (handbook 5, rule 7). */
final class CriticalIssueSteps {
    private static final Duration MANAGER_ACKNOWLEDGES_AFTER = Duration.ofMinutes(1);
    private static final Duration OTHERS_ACKNOWLEDGE_AFTER = Duration.ofMinutes(10);
    private static final Duration FOLLOW_UP_BEFORE = Duration.ofMinutes(10);
    private static final DailyTimes ONCE_CONTAINED = DailyTimes.of(LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final int REVIEWED_AFTER_DAYS = 3;
    private static final LocalTime REVIEWED_AT = LocalTime.of(14, 0);

    private final CaseSheet sheet;
    private final ScenarioIssue issue;
    private final Instant from;
    private final Instant contained;

    CriticalIssueSteps(CaseSheet sheet, ScenarioIssue issue) {
        this.sheet = sheet;
        this.issue = issue;
        this.from = sheet.at(isRaised() ? stated(issue.escalatedAt()) : issue.reported());
        this.contained = sheet.at(stated(issue.contained()));
    }

    private boolean isRaised() {
        return issue.escalatedTo() == Urgency.CRITICAL;
    }

    void write() {
        PersonId director = sheet.cast().director();
        Instant told = sheet.at(stated(issue.gmNotified()));
        sheet.give(told, director, new RecordNotice(sheet.issue(issue), told, null));
        sheet.give(told.plus(MANAGER_ACKNOWLEDGES_AFTER), sheet.cast().generalManager(),
                new Acknowledge(sheet.issue(issue)));
        addressees().forEach(one -> sheet.give(from.plus(OTHERS_ACKNOWLEDGE_AFTER), one,
                new Acknowledge(sheet.issue(issue))));
        sheet.give(sheet.at(stated(issue.teamConvened())), director,
                new ConveneTeam(sheet.issue(issue), involved()));
        sheet.give(contained, director,
                new RecordContainment(sheet.issue(issue), issue.resolution(), List.of()));
        sheet.give(sheet.at(stated(issue.writtenReport())), director, new FileReport(sheet.issue(issue),
                Wording.report(issue), StatutoryAnswer.NOT_REPORTABLE, List.of()));
        followUps(director);
    }

    /** The vice presidents concerned, heads and liaisons of all involved (handbook 1.9). */
    private Set<PersonId> addressees() {
        Set<PersonId> all = new LinkedHashSet<>();
        issue.responsible().forEach(one -> all.add(sheet.cast().vicePresidentOver(one)));
        for (DepartmentId department : involved()) {
            all.add(sheet.cast().head(department));
            all.add(sheet.cast().liaison(department));
        }
        return all;
    }

    private List<DepartmentId> involved() {
        Set<DepartmentId> all = new LinkedHashSet<>(issue.concerned());
        all.addAll(issue.taskForce());
        return List.copyOf(all);
    }

    /** Every two hours until contained, then at 09:00 and 17:00, ten minutes before each is due. */
    private void followUps(PersonId director) {
        Instant end = sheet.at(issue.resolved());
        Instant due = sheet.due(LimitKey.CRITICAL_FOLLOW_UP, from);
        for (; due.minus(FOLLOW_UP_BEFORE).isBefore(contained)
                && due.minus(FOLLOW_UP_BEFORE).isBefore(end); due = sheet.due(LimitKey.CRITICAL_FOLLOW_UP, due)) {
            followUp(due.minus(FOLLOW_UP_BEFORE), director);
        }
        due = ONCE_CONTAINED.strictlyAfter(contained, sheet.zone());
        while (due.minus(FOLLOW_UP_BEFORE).isBefore(end)) {
            Instant at = due.minus(FOLLOW_UP_BEFORE);
            followUp(at.isBefore(contained) ? contained : at, director);
            due = ONCE_CONTAINED.strictlyAfter(due, sheet.zone());
        }
    }

    private void followUp(Instant at, PersonId director) {
        sheet.give(at, director, new FollowUp(sheet.issue(issue), Wording.followUp(issue)));
    }

    /** At 14:00 on the third working day after closing. */
    void review() {
        Instant closed = sheet.at(issue.verified());
        LocalDate day = sheet.calendar().plusWorkingDays(sheet.calendar().dateOf(closed), REVIEWED_AFTER_DAYS);
        sheet.giveInTime(sheet.at(day, REVIEWED_AT), sheet.due(LimitKey.INCIDENT_REVIEW, closed),
                sheet.cast().director(),
                new RecordReview(sheet.issue(issue), issue.problem(),
                        Wording.responseTimes(issue, isRaised()), Wording.COST,
                        Wording.improvement(sheet.scenario()), List.of()));
    }
}

package org.entente.command.player;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueCommand.ReportIssue;
import org.entente.api.issue.IssueCommand.Solve;
import org.entente.api.issue.IssueCommand.Triage;
import org.entente.api.issue.IssueCommand.Verify;
import org.entente.api.issue.IssueRecord;
import org.entente.api.issue.Urgency;
import org.entente.api.policy.LimitKey;

/** Phase D: the issues of one case (handbook 5, rule 7). What nobody does in time, and what climbs by it, is no step. */
final class IssueSteps {
    private static final Duration NORMAL_TRIAGE = Duration.ofMinutes(20);
    private static final Duration URGENT_TRIAGE = Duration.ofMinutes(10);

    private final CaseSheet sheet;

    IssueSteps(CaseSheet sheet) {
        this.sheet = sheet;
    }

    void write() {
        sheet.scenario().issues().forEach(this::write);
    }

    private void write(ScenarioIssue issue) {
        Instant reported = sheet.at(issue.reported());
        sheet.give(reported, sheet.cast().liaison(issue.reporter()),
                new ReportIssue(sheet.issue(issue), sheet.request(), issue.reporter(),
                        IssueRecord.of(issue.id(), issue.kind(), issue.urgency(), issue.responsible(),
                                issue.problem(), issue.impact())));
        triage(issue, reported);
        if (issue.urgency() == Urgency.NORMAL) {
            new NormalIssueSteps(sheet, issue).write();
        }
        if (issue.passes(Urgency.URGENT)) {
            new UrgentIssueSteps(sheet, issue).write();
        }
        if (issue.passes(Urgency.CRITICAL)) {
            new CriticalIssueSteps(sheet, issue).write();
        }
        end(issue);
    }

    private void triage(ScenarioIssue issue, Instant reported) {
        Triage triage = new Triage(sheet.issue(issue), issue.urgency(), null);
        switch (issue.urgency()) {
            case NORMAL -> sheet.giveInTime(reported.plus(NORMAL_TRIAGE), sheet.due(LimitKey.TRIAGE_NORMAL, reported),
                    sheet.coordinator(), triage);
            case URGENT -> sheet.giveInTime(reported.plus(URGENT_TRIAGE), sheet.due(LimitKey.TRIAGE_URGENT, reported),
                    sheet.coordinator(), triage);
            case CRITICAL -> {
            } // handled as reported
        }
    }

    private void end(ScenarioIssue issue) {
        sheet.give(sheet.at(issue.resolved()), sheet.cast().liaison(issue.main()),
                new Solve(sheet.issue(issue), issue.resolution(), List.of()));
        sheet.give(sheet.at(issue.verified()), verifier(issue), new Verify(sheet.issue(issue), true, null));
        if (issue.passes(Urgency.CRITICAL)) {
            new CriticalIssueSteps(sheet, issue).review();
        }
    }

    private PersonId verifier(ScenarioIssue issue) {
        return issue.responsible().contains(issue.reporter())
                ? sheet.coordinator()
                : sheet.cast().liaison(issue.reporter());
    }
}

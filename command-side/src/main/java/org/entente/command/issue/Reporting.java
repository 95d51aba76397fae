package org.entente.command.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssueCommand.ReportForOffice;
import org.entente.api.issue.IssueCommand.ReportIssue;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueEvent.Reported;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssuePhases;
import org.entente.api.issue.IssueRecord;
import org.entente.api.issue.Urgency;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestId;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.Silence;
import org.entente.api.rules.Rules;
import org.entente.api.text.Text;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Occasion;
import org.jspecify.annotations.Nullable;

/** Whether an issue may be reported, and with what it begins. */
final class Reporting {
    private static final int MOST_DEPARTMENTS = 50;

    private Reporting() {}

    static List<IssueEvent> report(ReportIssue command, Occasion occasion) {
        // Rule ISS-1: any member of the case may report, while the case is between confirmed and in acceptance.
        if (!occasion.cases().of(command.request()).isParticipant(command.department())) {
            throw Refusal.forbidden("not-a-member", "4.4", "Only departments of the collaboration report its issues.")
                    .with("department", command.department());
        }
        return report(command, command.issue(), command.request(), command.department(), command.record(), occasion);
    }

    static List<IssueEvent> report(ReportForOffice command, Occasion occasion) {
        return report(command, command.issue(), command.request(), null, command.record(), occasion);
    }

    private static List<IssueEvent> report(IssueCommand command, IssueId issue, RequestId request,
            @Nullable DepartmentId reportedBy, IssueRecord record, Occasion occasion) {
        CaseFacts theCase = occasion.cases().of(request);
        if (!isAboutSilence(command, theCase, record, occasion)) {
            requireOpenCase(command, theCase, record.urgency());
        }
        check(record, occasion);
        Instant at = Moments.backDated("reportedAt", record.reportedAt(), occasion);
        Origin origin = new Origin(issue, request, reportedBy, occasion.by().actor(), record.responsible(),
                record.task(), at);
        Set<DepartmentId> involved = new LinkedHashSet<>(record.responsible());
        if (reportedBy != null) {
            involved.add(reportedBy);
        }
        Urgency urgency = record.urgency();
        Rules rules = occasion.rules();
        return EscalationLadder.startingPlan(urgency, List.of(new Reported(issue, request, reportedBy,
                occasion.by().actor(), record, IssueParties.holder(urgency, origin.main()),
                IssueParties.told(rules.ladder().at(urgency), origin, involved),
                IssueLimits.solveBy(urgency, at, rules), EscalationLadder.published(rules.ladder()),
                occasion.now(), at)), rules, occasion.now());
    }

    /** CNF-23: one working day after a missed answer the Office may report a normal issue about the silent departments. */
    private static boolean isAboutSilence(IssueCommand command, CaseFacts theCase, IssueRecord record,
            Occasion occasion) {
        return command instanceof ReportForOffice && IssuePhases.ABOUT_SILENCE.contains(theCase.phase())
                && record.urgency() == Urgency.NORMAL && !record.responsible().isEmpty()
                && record.responsible().stream().allMatch(one -> {
                    Instant missed = theCase.missedAnswers().get(one);
                    return missed != null && !Silence.reportableFrom(missed, occasion.rules().calendar())
                            .isAfter(occasion.now());
                });
    }

    private static void requireOpenCase(IssueCommand command, CaseFacts facts, Urgency urgency) {
        boolean hasty = facts.hasty() && urgency == Urgency.CRITICAL
                && IssuePhases.OF_HASTY_CASE.allows(facts.phase(), command.getClass());
        if (!hasty && !IssuePhases.OF_CASE.allows(facts.phase(), command.getClass())) {
            throw Refusal.rule("case-takes-no-issue", "4.20",
                    "A case takes issues from its confirmation until its acceptance.").with("phase", facts.phase());
        }
        if (facts.phase() == RequestPhase.SUSPENDED && urgency == Urgency.NORMAL) {
            throw Refusal.rule("case-suspended", "4.24", "A suspended case takes urgent and critical issues only.");
        }
    }

    private static void check(IssueRecord record, Occasion occasion) {
        if (record.label() != null && !record.label().matches(IssueRecord.LABEL)) {
            throw Refusal.invalid("label-unfit", "1.8", "An issue's number in its case is written like I3.");
        }
        requireDepartments("responsible", record.responsible(), occasion);
        if (!record.helpFrom().isEmpty()) {
            requireDepartments("helpFrom", record.helpFrom(), occasion);
        }
        Text.required("description", record.description());
        Text.required("impact", record.impact());
    }

    // Rule ISS-22: departments outside the collaboration may be responsible or join, as long as the company has them.
    static List<DepartmentId> requireDepartments(String field, List<DepartmentId> departments, Occasion occasion) {
        if (departments.isEmpty() || departments.size() > MOST_DEPARTMENTS
                || Set.copyOf(departments).size() != departments.size()) {
            throw Refusal.invalid("departments-unfit", "1.8 T3", "Name 1 to " + MOST_DEPARTMENTS
                    + " departments, each once.").with("field", field);
        }
        List<DepartmentId> unknown = new ArrayList<>(departments);
        unknown.removeIf(occasion.rules().organization()::knows);
        if (!unknown.isEmpty()) {
            throw Refusal.invalid("department-unknown", "1.1", "There is no department " + unknown.getFirst() + ".")
                    .with("field", field);
        }
        return departments;
    }
}

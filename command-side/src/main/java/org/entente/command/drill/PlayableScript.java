package org.entente.command.drill;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.entente.api.drill.DrillScript;
import org.entente.api.drill.Expectation;
import org.entente.api.drill.Injection;
import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.IssueCommand.ReportForOffice;
import org.entente.api.issue.IssueCommand.ReportIssue;
import org.entente.api.issue.IssuePhases;
import org.entente.api.refusal.Refusal;
import org.entente.api.text.Text;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Occasion;

/**
 * Rule DRL-4: a script is refused as a whole when it starts rather than stumble in the middle: each injection has a name of its
 * own, comes up while the drill lasts, in a case that takes issues, from a participant, about departments of the company.
 */
final class PlayableScript {
    private static final int LONGEST_MINUTES = 14 * 24 * 60;
    private static final int MOST_INJECTIONS = 50;
    private static final int MOST_EXPECTATIONS = 20;
    private static final int MOST_RESPONSIBLE = 20;
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,29}");

    private PlayableScript() {}

    static void require(DrillScript script, Occasion occasion) {
        Text.title("title", script.title());
        requireBetween("lastsMinutes", script.lastsMinutes(), 1, LONGEST_MINUTES);
        requireBetween("injections", script.injections().size(), 1, MOST_INJECTIONS);
        Set<String> keys = new HashSet<>();
        for (Injection one : script.injections()) {
            if (!KEY.matcher(one.key()).matches() || !keys.add(one.key())) {
                throw unfit("key", "Each injection has a name of its own: up to 30 of a-z, 0-9 and '-'.", one.key());
            }
            requireBetween("afterMinutes", one.afterMinutes(), 0, script.lastsMinutes() - 1);
            requireReportable(one, occasion);
            requireExpectable(one.expected());
        }
    }

    private static void requireReportable(Injection one, Occasion occasion) {
        Text.required("description", one.description());
        Text.required("impact", one.impact());
        CaseFacts theCase = occasion.cases().of(one.request());
        DepartmentId reporter = one.department();
        if (reporter == null) {
            CaseRules.requireCase(IssuePhases.OF_CASE, theCase,
                    new ReportForOffice(one.issue(1), one.request(), one.record(occasion.now())), "4.4");
        } else {
            CaseRules.requireCase(IssuePhases.OF_CASE, theCase,
                    new ReportIssue(one.issue(1), one.request(), reporter, one.record(occasion.now())), "4.4");
            if (!theCase.isParticipant(reporter)) {
                throw unfit("department", "Only departments of the collaboration report its issues.",
                        reporter.value());
            }
        }
        requireBetween("responsible", one.responsible().size(), 1, MOST_RESPONSIBLE);
        for (DepartmentId department : one.responsible()) {
            if (!occasion.rules().organization().knows(department)) {
                throw unfit("responsible", "The company has no such department.", department.value());
            }
        }
    }

    private static void requireExpectable(List<Expectation> expected) {
        requireBetween("expected", expected.size(), 0, MOST_EXPECTATIONS);
        expected.forEach(one -> requireBetween("withinMinutes", one.withinMinutes(), 1, LONGEST_MINUTES));
        if (expected.stream().map(Expectation::step).distinct().count() != expected.size()) {
            throw unfit("expected", "Each step is expected once.", expected.size());
        }
    }

    private static void requireBetween(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw unfit(field, field + " is from " + least + " to " + most + ".", value);
        }
    }

    private static Refusal unfit(String field, String detail, Object value) {
        return Refusal.invalid("script-unfit", "1.5", detail).with("field", field).with("value", value);
    }
}

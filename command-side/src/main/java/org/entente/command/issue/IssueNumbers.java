package org.entente.command.issue;

import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssueCommand.ReportForOffice;
import org.entente.api.issue.IssueCommand.ReportIssue;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssueRecord;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The register of numbers within a case, such as I3 of XT-2026-007-I3. It writes in the transaction of the report, so a number
 * is taken exactly if the report is accepted; of two that reach for the same number at once, the later one waits.
 */
@Component
class IssueNumbers {
    private final JdbcClient jdbc;

    IssueNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refusal {@code label-taken} if a stated number belongs to another issue of the case */
    IssueCommand numbered(IssueCommand command) {
        return switch (command) {
            case ReportIssue c -> new ReportIssue(c.issue(), c.request(), c.department(),
                    numbered(c.issue(), c.request(), c.record()));
            case ReportForOffice c -> new ReportForOffice(c.issue(), c.request(),
                    numbered(c.issue(), c.request(), c.record()));
            default -> command;
        };
    }

    // Rule ISS-38: a number within its case belongs to one issue for ever; the reporter may state a free one, else the issue
    // gets the next of its case.
    private IssueRecord numbered(IssueId issue, RequestId request, IssueRecord record) {
        String stated = record.label();
        if (stated == null) {
            return record.labelled(next(issue, request));
        }
        if (stated.matches(IssueRecord.LABEL) && !insert(issue, request, stated)) {
            throw Refusal.rule("label-taken", "1.8", "The number belongs to another issue of the case.")
                    .with("label", stated);
        }
        return record;
    }

    private String next(IssueId issue, RequestId request) {
        while (true) {
            String label = "I" + jdbc.sql("""
                                          select coalesce(max(cast(substr(value, 2) as int)), 0) + 1
                                          from es.series where name = ?""").param(request.value())
                    .query(Integer.class).single();
            if (insert(issue, request, label)) {
                return label;
            }
        }
    }

    private boolean insert(IssueId issue, RequestId request, String label) {
        return jdbc.sql("insert into es.series (name, value, owner) values (?, ?, ?) on conflict do nothing")
                .params(request.value(), label, issue.value()).update() == 1;
    }
}

package org.entente.query.issue;

import org.entente.query.view.Columns;
import org.entente.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What issues there are, and how each climbed. */
@Configuration(proxyBeanMethods = false)
public class IssueProjection {
    public static final View<IssueRow> ISSUES = new View<>("issue", IssueRow.class, 4, new IssueFold(),
            Columns.<IssueRow>none().text("state", row -> row.phase().code())
                    .text("urgency", row -> row.urgency().code()).text("request", IssueRow::request)
                    .text("holder", IssueRow::holder).texts("departments", IssueRow::departments)
                    .instant("reported_at", row -> row.report().at()).instant("solve_by", IssueRow::solveBy)
                    .texts("circle", IssueRow::circle).text("kind", row -> row.report().record().kind().code()));
    static final View<EscalationRow> ESCALATIONS = new View<>("issue_escalation", EscalationRow.class, 2,
            new EscalationFold(), Columns.none());

    @Bean
    View<IssueRow> issueView() {
        return ISSUES;
    }

    @Bean
    View<EscalationRow> escalationView() {
        return ESCALATIONS;
    }
}

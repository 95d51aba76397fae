package org.entente.query.improvement;

import java.util.List;

import org.entente.query.view.Columns;
import org.entente.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What improvement actions there are and how each stands. */
@Configuration(proxyBeanMethods = false)
public class ImprovementProjection {
    public static final View<ImprovementRow> IMPROVEMENTS = new View<>("improvement", ImprovementRow.class, 1,
            new ImprovementFold(),
            Columns.<ImprovementRow>none().text("state", row -> row.state().code())
                    .text("request", ImprovementRow::request).text("assignee", row -> row.order().assignee())
                    .date("due_on", row -> row.order().due()).texts("circle", ImprovementProjection::circle));

    @Bean
    View<ImprovementRow> improvementView() {
        return IMPROVEMENTS;
    }

    /** Who may see it: the members of the case, and its assignee, who may be none. */
    private static List<String> circle(ImprovementRow row) {
        return List.of(row.request().value(), row.order().assignee().value());
    }
}

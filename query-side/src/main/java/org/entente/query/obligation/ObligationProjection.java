package org.entente.query.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.entente.api.obligation.Party;
import org.entente.query.view.Columns;
import org.entente.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who owes what to whom until when, and what became of it. */
@Configuration(proxyBeanMethods = false)
public class ObligationProjection {
    public static final View<ObligationRow> OBLIGATIONS = new View<>("obligation", ObligationRow.class, 3,
            new ObligationFold(), Columns.<ObligationRow>none().text("state", row -> row.state().code())
                    .text("code", row -> row.terms().code().code()).text("owner", ObligationRow::owner)
                    .text("request", ObligationRow::request)
                    .text("debtor", row -> Debtors.code(row.terms().debtor(), row.request()))
                    .instant("due_at", row -> row.terms().dueAt()).texts("circle", ObligationProjection::circle)
                    .number("position", ObligationRow::position)
                    .texts("publications", ObligationProjection::publications)
                    .text("creditor", row -> Debtors.code(row.terms().creditor(), row.request())));

    @Bean
    View<ObligationRow> obligationView() {
        return OBLIGATIONS;
    }

    /** Who may see it: the members of the case, and the department that owes. */
    static List<String> circle(ObligationRow row) {
        List<String> circle = new ArrayList<>();
        String request = row.request();
        if (request != null) {
            circle.add(request);
        }
        Party debtor = row.terms().debtor();
        String department = debtor.of();
        if (debtor.kind() == Party.Kind.DEPARTMENT && department != null) {
            circle.add(department);
        }
        return circle;
    }

    /** The publications that moved it. */
    private static List<String> publications(ObligationRow row) {
        return row.moves().stream().map(Move::publication).filter(Objects::nonNull).map(Object::toString).distinct()
                .toList();
    }
}

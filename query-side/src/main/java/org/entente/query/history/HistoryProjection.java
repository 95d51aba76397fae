package org.entente.query.history;

import org.entente.query.view.Columns;
import org.entente.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happened, in the order of the ledger. */
@Configuration(proxyBeanMethods = false)
public class HistoryProjection {
    public static final View<HistoryRow> HISTORY = new View<>("history", HistoryRow.class, 3, new HistoryFold(),
            Columns.<HistoryRow>none().text("request", HistoryRow::request).text("aggregate", HistoryRow::aggregate)
                    .number("position", HistoryRow::position).text("type", HistoryRow::type)
                    .flag("bookkeeping", row -> isBookkeeping(row.type()))
                    .texts("audience", HistoryRow::audience));

    @Bean
    View<HistoryRow> historyView() {
        return HISTORY;
    }

    /** Whether it is about an obligation or an alarm, and so follows from another event of the same aggregate. */
    private static boolean isBookkeeping(String type) {
        return type.startsWith("obligation.") || type.startsWith("alarm.");
    }
}

package org.entente.query.rollup;

import org.entente.query.view.Columns;
import org.entente.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which roll-ups there are, and what they count from. */
@Configuration(proxyBeanMethods = false)
public class RollUpProjection {
    public static final View<RollUpRow> ROLL_UPS = new View<>("roll_up", RollUpRow.class, 1, new RollUpFold(),
            Columns.<RollUpRow>none().text("phase", row -> row.phase().code()).texts("weeks", RollUpRow::weeks)
                    .date("summary_day", RollUpRow::summaryDay).number("cut_position", RollUpRow::cutPosition));
    static final View<ItemAccount> ACCOUNTS = new View<>("item_account", ItemAccount.class, 1, new ItemAccountFold(),
            Columns.<ItemAccount>none().flag("flagged", ItemAccount::flagged)
                    .number("touched_at", ItemAccount::touchedAt));

    @Bean
    View<RollUpRow> rollUpView() {
        return ROLL_UPS;
    }

    @Bean
    View<ItemAccount> itemAccountView() {
        return ACCOUNTS;
    }
}

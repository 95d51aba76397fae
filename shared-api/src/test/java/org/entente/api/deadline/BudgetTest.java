package org.entente.api.deadline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Handbook 1.7: how limits are written and how large they may be. */
class BudgetTest {
    @ParameterizedTest
    @CsvSource({"2 wd, 2, WORKING_DAY", "1 wh, 1, WORKING_HOUR", "72 h, 72, HOUR", "30 min, 30, MINUTE",
            "72 hwd, 72, WORKING_DAY_HOUR", "90 mwd, 90, WORKING_DAY_MINUTE", "10000 h, 10000, HOUR"})
    void a_budget_is_read_as_it_is_written(String text, int amount, BudgetUnit unit) {
        Budget budget = Budget.parse(text);

        assertThat(budget).isEqualTo(new Budget(amount, unit));
        assertThat(budget).hasToString(text);
    }

    @Test
    void the_space_may_be_missing() {
        assertThat(Budget.parse("10wd")).isEqualTo(Budget.workingDays(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wd", "2", "0 h", "-1 h", "1.5 h", "2 days", "2 WD", "02 wd", "10001 h",
            "99999999999 h",
            "2  wd", " 2 wd", "2 wd "})
    void anything_else_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Budget.parse(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_001, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void an_amount_outside_the_bounds_is_refused(int amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> Budget.workingDays(amount));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10_000})
    void the_bounds_themselves_are_accepted(int amount) {
        assertThat(Budget.hours(amount).amount()).isEqualTo(amount);
        assertThat(Budget.workingHours(amount).amount()).isEqualTo(amount);
        assertThat(Budget.minutes(amount).amount()).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"72 h, 72 hwd", "4000 min, 4000 mwd", "72 hwd, 72 hwd", "4000 mwd, 4000 mwd"})
    void elapsed_time_can_pause_on_rest_days(String budget, String pausing) {
        assertThat(Budget.parse(budget).pausingOnRestDays()).hasToString(pausing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 wd", "1 wh"})
    void nothing_else_can(String budget) {
        assertThatIllegalArgumentException().isThrownBy(() -> Budget.parse(budget).pausingOnRestDays());
    }
}

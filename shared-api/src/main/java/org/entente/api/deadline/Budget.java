package org.entente.api.deadline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much time somebody has, such as {@code 2 wd}, {@code 72 h}, {@code 1 wh} or {@code 30 min}.
 *
 * @param amount from 1 to {@value #LARGEST}
 * @throws IllegalArgumentException if the amount is outside these bounds
 */
public record Budget(int amount, BudgetUnit unit) {
    public static final int LARGEST = 10_000;

    private static final Pattern TEXT = Pattern.compile("([1-9]\\d{0,4}) ?([a-z]{1,3})");

    public Budget {
        if (amount < 1 || amount > LARGEST) {
            throw new IllegalArgumentException(
                    "a budget is from 1 to " + LARGEST + " " + unit.symbol() + ": " + amount);
        }
    }

    public static Budget workingDays(int amount) {
        return new Budget(amount, BudgetUnit.WORKING_DAY);
    }

    public static Budget workingHours(int amount) {
        return new Budget(amount, BudgetUnit.WORKING_HOUR);
    }

    public static Budget hours(int amount) {
        return new Budget(amount, BudgetUnit.HOUR);
    }

    public static Budget minutes(int amount) {
        return new Budget(amount, BudgetUnit.MINUTE);
    }

    /**
     * The same elapsed time on a clock that stands still on rest days (handbook 4, item 5).
     *
     * @throws IllegalArgumentException unless it is elapsed hours or minutes
     */
    public Budget pausingOnRestDays() {
        return switch (unit) {
            case HOUR -> new Budget(amount, BudgetUnit.WORKING_DAY_HOUR);
            case MINUTE -> new Budget(amount, BudgetUnit.WORKING_DAY_MINUTE);
            case WORKING_DAY_HOUR, WORKING_DAY_MINUTE -> this;
            case WORKING_DAY, WORKING_HOUR ->
                throw new IllegalArgumentException("only elapsed time can pause on rest days: " + this);
        };
    }

    /** Reads what {@link #toString()} writes; the space may be missing. */
    public static Budget parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (matcher.matches()) {
            for (BudgetUnit unit : BudgetUnit.values()) {
                if (unit.symbol().equals(matcher.group(2))) {
                    return new Budget(Integer.parseInt(matcher.group(1)), unit);
                }
            }
        }
        throw new IllegalArgumentException("a budget is written like '2 wd', '1 wh', '72 h' or '30 min': " + text);
    }

    @Override
    public String toString() {
        return amount + " " + unit.symbol();
    }
}

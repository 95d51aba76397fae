package org.entente.query.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What stands in a field or cell of a paper. */
public sealed interface Value {
    Value NOTHING = new Plain("");

    /** In two languages. */
    record Words(Text text) implements Value {}

    /** The same in every language. */
    record Plain(String text) implements Value {}

    record Day(LocalDate day) implements Value {}

    record Moment(Instant moment) implements Value {}

    record Amount(BigDecimal amount) implements Value {}

    static Value of(@Nullable Text text) {
        return text == null || text.isBlank() ? NOTHING : new Words(text);
    }

    static Value of(@Nullable String text) {
        return text == null || text.isEmpty() ? NOTHING : new Plain(text);
    }

    static Value of(@Nullable LocalDate day) {
        return day == null ? NOTHING : new Day(day);
    }

    static Value of(@Nullable Instant moment) {
        return moment == null ? NOTHING : new Moment(moment);
    }

    static Value of(@Nullable BigDecimal amount) {
        return amount == null ? NOTHING : new Amount(amount);
    }

    static Value of(@Nullable Integer number) {
        return number == null ? NOTHING : new Amount(BigDecimal.valueOf(number));
    }
}

package org.entente.api.policy;

import java.util.Locale;

import org.entente.api.request.Category;
import org.entente.api.request.RequestId;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * For whom a limit is set: the company, every case of a category, or one case (handbook 1.7, 1.13). The narrower one wins.
 *
 * @param category null unless it is a category's
 * @param request  null unless it is one case's
 * @throws IllegalArgumentException if both are named
 */
public record LimitScope(@Nullable Category category, @Nullable RequestId request) {
    public static final LimitScope COMPANY = new LimitScope(null, null);

    private static final String ALL = "company";

    public LimitScope {
        if (category != null && request != null) {
            throw new IllegalArgumentException("a limit is a category's or a case's, not both");
        }
    }

    public static LimitScope of(@Nullable Category category) {
        return new LimitScope(category, null);
    }

    public static LimitScope of(RequestId request) {
        return new LimitScope(null, request);
    }

    /** Reads what {@link #toString} writes. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LimitScope parse(String text) {
        if (text.startsWith(RequestId.PREFIX)) {
            return of(new RequestId(text));
        }
        return text.equals(ALL) ? COMPANY : of(Category.valueOf(text.toUpperCase(Locale.ROOT)));
    }

    /** {@code company}, the category's code or the case's id. */
    @JsonValue
    @Override
    public String toString() {
        return category != null ? category.code() : request != null ? request.value() : ALL;
    }
}

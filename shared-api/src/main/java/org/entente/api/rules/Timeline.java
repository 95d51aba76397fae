package org.entente.api.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All versions of one rule with the moment from which each is in force. Immutable; the first holds from the beginning. */
public record Timeline<T>(T first, List<Version<T>> later) {
    /** One version and the moment from which it is in force. */
    public record Version<T>(Instant from, T value) {}

    public Timeline {
        later = List.copyOf(later);
    }

    public static <T> Timeline<T> startingWith(T first) {
        return new Timeline<>(first, List.of());
    }

    /** The version in force at that moment. */
    public T at(Instant moment) {
        T found = first;
        for (Version<T> version : later) {
            if (version.from().isAfter(moment)) {
                break;
            }
            found = version.value();
        }
        return found;
    }

    /** The newest version, in force or to come. */
    public T latest() {
        return later.isEmpty() ? first : later.getLast().value();
    }

    /** @throws IllegalArgumentException if an earlier version comes into force later than this one */
    public Timeline<T> followedBy(Instant from, T value) {
        if (!later.isEmpty() && later.getLast().from().isAfter(from)) {
            throw new IllegalArgumentException("versions come into force in their order");
        }
        List<Version<T>> more = new ArrayList<>(later);
        more.add(new Version<>(from, value));
        return new Timeline<>(first, more);
    }
}

package org.entente.api.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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

    /** Every version, in force, not any more, or to come. */
    public Stream<T> all() {
        return Stream.concat(Stream.of(first), later.stream().map(Version::value));
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

    /** The same moments with other values. */
    public Timeline<T> map(UnaryOperator<T> change) {
        return new Timeline<>(change.apply(first),
                later.stream().map(one -> new Version<>(one.from(), change.apply(one.value()))).toList());
    }

    /** The versions after the one of this number, in the order of taking force; none if it is not on the line. */
    public Stream<Version<T>> since(ToLongFunction<T> number, long known) {
        for (int i = later.size(); i > 0; i--) {
            if (number.applyAsLong(later.get(i - 1).value()) == known) {
                return later.subList(i, later.size()).stream();
            }
        }
        return number.applyAsLong(first) == known ? later.stream() : Stream.of();
    }

    Timeline<T> withoutLatest() {
        return new Timeline<>(first, later.subList(0, later.size() - 1));
    }
}

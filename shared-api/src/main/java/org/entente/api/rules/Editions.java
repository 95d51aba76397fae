package org.entente.api.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All publications of a table that is replaced as a whole, in force or to come; none moves what was opened before it.
 *
 * @param published without those that were withdrawn, in the order of taking force
 * @param last      the number of the last publication, withdrawn or not
 */
public record Editions<T>(List<Edition<T>> published, long last) {
    /** One publication and the moment from which it is in force. */
    public record Edition<T>(long version, Instant from, T value) {}

    public Editions {
        published = published.stream().sorted(Comparator.<Edition<T>, Instant>comparing(Edition::from)
                .thenComparing(Edition::version)).toList();
    }

    public static <T> Editions<T> none() {
        return new Editions<>(List.of(), 0);
    }

    public Editions<T> with(long version, Instant from, T value) {
        List<Edition<T>> more = new ArrayList<>(published);
        more.add(new Edition<>(version, from, value));
        return new Editions<>(more, Math.max(last, version));
    }

    public Editions<T> without(long version) {
        return new Editions<>(published.stream().filter(one -> one.version() != version).toList(), last);
    }

    /** A publication that was not withdrawn. */
    public Optional<Edition<T>> edition(long version) {
        return published.stream().filter(one -> one.version() == version).findFirst();
    }

    /** @param standard what is in force before the first */
    public Timeline<T> timeline(T standard) {
        Timeline<T> line = Timeline.startingWith(standard);
        for (Edition<T> one : published) {
            line = line.followedBy(one.from(), one.value());
        }
        return line;
    }
}

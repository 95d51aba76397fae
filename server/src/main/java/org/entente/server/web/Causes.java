package org.entente.server.web;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A throwable and what caused it. */
final class Causes {
    private static final int DEEPEST = 30;

    private Causes() {}

    static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return chain(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }

    static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }
}

package org.entente.command.desk;

import java.sql.SQLException;
import java.util.Set;

import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.entente.api.refusal.Refusal;
import org.entente.log.store.AlreadyDoneException;
import org.entente.log.store.StillRunningException;
import org.jspecify.annotations.Nullable;

/** What a failed attempt means. */
final class Failures {
    private static final Set<String> SERIALIZATION_OR_DEADLOCK = Set.of("40001", "40P01");

    private Failures() {}

    /** Somebody else was faster; the rules have not been asked yet. */
    static boolean isLostRace(Throwable failure) {
        return has(failure, ConcurrencyException.class) || has(failure, AggregateStreamCreationException.class)
                || causeOf(failure, SQLException.class) instanceof SQLException sql
                        && SERIALIZATION_OR_DEADLOCK.contains(String.valueOf(sql.getSQLState()));
    }

    /** A repetition of an accepted order may look like this. */
    static boolean mayHaveReceipt(Throwable failure) {
        return failure instanceof Refusal || has(failure, AlreadyDoneException.class) || isStillRunning(failure)
                || isLostRace(failure);
    }

    static boolean isStillRunning(Throwable failure) {
        return has(failure, StillRunningException.class);
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        return causeOf(failure, kind) != null;
    }

    private static <T extends Throwable> @Nullable T causeOf(Throwable failure,
            Class<T> kind) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (kind.isInstance(one)) {
                return kind.cast(one);
            }
        }
        return null;
    }
}

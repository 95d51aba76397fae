package org.entente.api.message;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Which commands a phase allows: an allow-list, so that what nobody thought of is refused. Both sides use the same table,
 * the deciding side to refuse and the asking side to show what is open.
 *
 * @param <P> the phases of one kind of aggregate
 */
public final class PhaseRules<P extends Enum<P>> {
    private final Map<P, Set<Class<? extends Command>>> allowed;

    private PhaseRules(Map<P, Set<Class<? extends Command>>> allowed) {
        this.allowed = allowed;
    }

    /** Starts a table in which nothing is allowed. */
    public static <P extends Enum<P>> Table<P> of(Class<P> phases) {
        return new Table<>(phases);
    }

    public boolean allows(P phase, Class<? extends Command> command) {
        return allowedIn(phase).contains(command);
    }

    public Set<Class<? extends Command>> allowedIn(P phase) {
        return allowed.getOrDefault(phase, Set.of());
    }

    /** A table being written, one row a phase. */
    public static final class Table<P extends Enum<P>> {
        private final Map<P, Set<Class<? extends Command>>> rows;

        private Table(Class<P> phases) {
            rows = new EnumMap<>(phases);
        }

        /** @throws IllegalArgumentException if the phase has its row already */
        @SafeVarargs
        public final Table<P> in(P phase, Class<? extends Command>... commands) {
            if (rows.put(phase, Set.of(commands)) != null) {
                throw new IllegalArgumentException(phase + " has its row already");
            }
            return this;
        }

        public PhaseRules<P> done() {
            return new PhaseRules<>(new EnumMap<>(rows));
        }
    }
}

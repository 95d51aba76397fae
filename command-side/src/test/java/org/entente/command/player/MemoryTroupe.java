package org.entente.command.player;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.rules.Publication;
import org.entente.api.rules.RuleBook;
import org.entente.command.decision.Decider;
import org.entente.command.decision.FallDueFirst;
import org.entente.command.decision.Happening;
import org.entente.command.decision.Obligations;
import org.entente.command.decision.Occasion;
import org.entente.command.decision.Prospect;
import org.entente.command.decision.Whole;
import org.entente.command.reaction.Reaction;
import org.entente.command.shell.CommandNames;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** All aggregates of the deciding side in memory, found by their rules, so that a new kind takes part by itself. */
final class MemoryTroupe {
    private final Map<String, Kind<?, ?, ?>> kinds = new HashMap<>();

    MemoryTroupe() {
        for (Decider<?, ?, ?> rules : all(Decider.class)) {
            ResolvableType[] generics = ResolvableType.forClass(rules.getClass()).as(Decider.class).getGenerics();
            kinds.put(generics[1].resolve(Object.class).getName(), Kind.of(rules, generics[2].resolve(Object.class)));
        }
    }

    static Set<Reaction> reactions() {
        return all(Reaction.class);
    }

    List<DomainEvent> handle(Command command, Occasion occasion) {
        Kind<?, ?, ?> kind = kinds.get(CommandNames.of(command));
        if (kind == null) {
            throw new IllegalStateException("nobody decides " + command);
        }
        return kind.handle(command, occasion);
    }

    /** Lets an aggregate have happened what a play recorded. */
    void recall(Class<? extends Command> family, String id, DomainEvent event) {
        kinds.get(family.getName()).recall(id, event);
    }

    List<Prospect> prospects(Class<? extends Command> family, String id, Occasion occasion, RuleBook after,
            Publication publication) {
        return kinds.get(family.getName()).prospects(id, occasion, after, publication);
    }

    /** The state of an aggregate; null before its first event. */
    Object stateOf(Class<? extends Command> family, String id) {
        Whole<?> whole = kinds.get(family.getName()).wholes.get(id);
        return whole == null ? null : whole.state();
    }

    Map<String, Obligations> obligations(Class<? extends Command> family) {
        Map<String, Obligations> all = new HashMap<>();
        Kind<?, ?, ?> kind = kinds.get(family.getName());
        kind.wholes.forEach((id, whole) -> all.put(id, whole.obligations()));
        return all;
    }

    private static <T> Set<T> all(Class<T> type) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(type));
        Set<T> found = new LinkedHashSet<>();
        scan.findCandidateComponents("org.entente.command").forEach(one -> {
            try {
                var constructor = Class.forName(one.getBeanClassName()).getDeclaredConstructor();
                constructor.setAccessible(true);
                found.add(type.cast(constructor.newInstance()));
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException(broken);
            }
        });
        return found;
    }

    private static final class Kind<S, C extends Command, E extends DomainEvent> {
        private final FallDueFirst<S, C, E> rules;
        private final Map<String, Whole<S>> wholes = new HashMap<>();

        private Kind(Decider<S, C, E> decider, Class<E> family) {
            this.rules = new FallDueFirst<>(decider, family);
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // the family is the decider's own, read from its declaration
        static Kind<?, ?, ?> of(Decider<?, ?, ?> decider, Class<?> family) {
            return new Kind(decider, family);
        }

        void recall(String id, DomainEvent event) {
            wholes.put(id, rules.evolve(wholes.getOrDefault(id, rules.initial()), event));
        }

        List<Prospect> prospects(String id, Occasion occasion, RuleBook after, Publication publication) {
            return rules.prospects(id, wholes.getOrDefault(id, rules.initial()), occasion, after, publication);
        }

        @SuppressWarnings("unchecked") // the command's sealed family chose this kind
        List<DomainEvent> handle(Command command, Occasion occasion) {
            Whole<S> whole = wholes.getOrDefault(command.aggregateId(), rules.initial());
            List<DomainEvent> events = rules.handle(whole, (C) command, occasion).stream().map(Happening::event)
                    .toList();
            for (DomainEvent event : events) {
                whole = rules.evolve(whole, event);
            }
            wholes.put(command.aggregateId(), whole);
            return events;
        }
    }
}

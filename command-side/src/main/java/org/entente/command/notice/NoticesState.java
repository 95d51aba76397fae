package org.entente.command.notice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.api.identity.PersonId;
import org.entente.api.notice.Addressee;
import org.entente.api.request.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * What was told of one issue so far.
 *
 * @param request null before the first telling
 * @param told    who was told, by the number of the telling
 * @param read    who opened what, as number and person
 * @param waiting what is told again; null if nothing is
 */
record NoticesState(@Nullable RequestId request, Map<Integer, Set<PersonId>> told, Set<String> read,
        @Nullable Waiting waiting) {
    static final NoticesState NONE = new NoticesState(null, Map.of(), Set.of(), null);

    NoticesState {
        told = Map.copyOf(told);
        read = Set.copyOf(read);
    }

    /**
     * A critical notice for which acknowledgements are awaited.
     *
     * @param time   how often it was repeated
     * @param people who has not acknowledged, in the order in which they are told
     */
    record Waiting(int number, int time, List<Addressee> people) {
        Waiting {
            people = List.copyOf(people);
        }

        boolean waitsFor(PersonId person) {
            return people.stream().anyMatch(one -> one.person().equals(person));
        }

        Waiting repeated(int times) {
            return new Waiting(number, times, people);
        }

        Waiting without(PersonId person) {
            return new Waiting(number, time, people.stream().filter(one -> !one.person().equals(person)).toList());
        }
    }

    boolean wasTold(int number, PersonId person) {
        return told.getOrDefault(number, Set.of()).contains(person);
    }

    boolean hasRead(int number, PersonId person) {
        return read.contains(number + " " + person);
    }

    NoticesState toldOf(RequestId ofCase, int number, List<Addressee> people) {
        Map<Integer, Set<PersonId>> more = new HashMap<>(told);
        Set<PersonId> all = new HashSet<>(told.getOrDefault(number, Set.of()));
        people.forEach(one -> all.add(one.person()));
        more.put(number, Set.copyOf(all));
        return new NoticesState(ofCase, more, read, waiting);
    }

    NoticesState readBy(int number, PersonId person) {
        Set<String> more = new HashSet<>(read);
        more.add(number + " " + person);
        return new NoticesState(request, told, more, waiting);
    }

    NoticesState waiting(@Nullable Waiting next) {
        return new NoticesState(request, told, read, next);
    }

    /** @throws IllegalStateException before the first telling */
    RequestId ofCase() {
        if (request == null) {
            throw new IllegalStateException("nothing was told yet");
        }
        return request;
    }
}

package org.entente.command.rehearsal;

import java.util.List;
import java.util.stream.Stream;

import org.entente.command.notice.Notice;

/**
 * What an order would bring about.
 *
 * @param events      those of the aggregate, in order, those of its obligations among them
 * @param obligations what becomes of them
 * @param notices     who would be told at once
 * @param reactions   names of what would follow in other aggregates; named, not computed
 */
public record Rehearsal(List<ForeseenEvent> events, List<ForeseenChange> obligations, List<Notice> notices,
        List<String> reactions) {
    public Rehearsal {
        events = List.copyOf(events);
        obligations = List.copyOf(obligations);
        notices = List.copyOf(notices);
        reactions = List.copyOf(reactions);
    }

    /** This and what a further order of the same request would bring about. */
    public Rehearsal and(Rehearsal other) {
        return new Rehearsal(joined(events, other.events), joined(obligations, other.obligations),
                joined(notices, other.notices), joined(reactions, other.reactions));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}

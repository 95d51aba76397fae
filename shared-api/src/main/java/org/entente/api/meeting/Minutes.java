package org.entente.api.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.refusal.Refusal;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What was said and decided (handbook 1.8 T4). Time, place, chair and attendance are the meeting's own.
 *
 * @param agenda      point by point: what was brought up, where people agreed and where they did not
 * @param items       what follows from it
 * @param unresolved  points left open
 * @param nextMeeting when one was agreed
 * @param attachments SHA-256 of attachments of the case, in hex
 */
public record Minutes(Text subject, PersonId recorder, List<AgendaItem> agenda, List<MinutesItem> items,
        List<Text> unresolved, @Nullable Instant nextMeeting, List<String> attachments) {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** One point: what was brought up, where people agreed and where they did not. */
    public record AgendaItem(Text points, Text agreement, Text disagreement) {
        public AgendaItem {
            points = Text.required("agenda.points", points);
            agreement = Text.orNone(agreement);
            disagreement = Text.orNone(disagreement);
        }
    }

    public Minutes {
        subject = Text.title("subject", subject);
        agenda = Bounds.list("agenda", agenda);
        items = Bounds.list("items", items);
        unresolved = Bounds.list("unresolved", unresolved);
        attachments = Bounds.list("attachments", attachments);
        if (!attachments.stream().allMatch(one -> SHA256.matcher(one).matches())) {
            throw Refusal.invalid("attachment-unknown", "1.8 T4", "An attachment is named by its SHA-256 in hex.");
        }
        List<String> ids = actions(items).map(MinutesItem.Action::id).toList();
        if (ids.stream().distinct().count() < ids.size()) {
            throw Refusal.invalid("action-id", "1.8 T4", "An action's id is given twice.");
        }
    }

    /** The departments that said where their duty ends, each as often as it did. */
    public Stream<DepartmentId> boundaries() {
        return of(MinutesItem.DutyBoundary.class).map(MinutesItem.DutyBoundary::department);
    }

    public Stream<MinutesItem.ResourcePledge> pledges() {
        return of(MinutesItem.ResourcePledge.class);
    }

    /** The action of this id, if the minutes hold one. */
    public Optional<MinutesItem.Action> action(String id) {
        return actions(items).filter(one -> one.id().equals(id)).findFirst();
    }

    private <T extends MinutesItem> Stream<T> of(Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<MinutesItem.Action> actions(List<MinutesItem> items) {
        return items.stream().filter(MinutesItem.Action.class::isInstance).map(MinutesItem.Action.class::cast);
    }
}

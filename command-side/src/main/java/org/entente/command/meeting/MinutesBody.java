package org.entente.command.meeting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.Minutes;
import org.entente.api.meeting.MinutesItem;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** The minutes of handbook 1.8 T4 as they are sent. An action without an id gets the next free one, {@code a1, a2…}. */
record MinutesBody(Text subject, PersonId recorder, @Nullable List<AgendaItemBody> agenda,
        @Nullable List<ItemBody> items, @Nullable List<Text> unresolved, @Nullable Instant nextMeeting,
        @Nullable List<String> attachments) {
    record AgendaItemBody(Text points, @Nullable Text agreement, @Nullable Text disagreement) {
        Minutes.AgendaItem item() {
            return new Minutes.AgendaItem(points, Text.orNone(agreement), Text.orNone(disagreement));
        }
    }

    /** As {@link MinutesItem}. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({@JsonSubTypes.Type(name = "duty_boundary", value = BoundaryBody.class),
            @JsonSubTypes.Type(name = "decision", value = DecisionBody.class),
            @JsonSubTypes.Type(name = "risk", value = RiskBody.class),
            @JsonSubTypes.Type(name = "resource_pledge", value = PledgeBody.class),
            @JsonSubTypes.Type(name = "action", value = ActionBody.class)})
    sealed interface ItemBody {}

    record BoundaryBody(DepartmentId department, Text text) implements ItemBody {}

    record DecisionBody(Text text) implements ItemBody {}

    record RiskBody(@Nullable DepartmentId department, Text text, @Nullable Text contingency) implements ItemBody {}

    record PledgeBody(DepartmentId department, Text what, @Nullable BigDecimal amountCny, @Nullable Integer people)
            implements ItemBody {}

    record ActionBody(@Nullable String id, Text content, DepartmentId department, PersonId assignee,
            @Nullable LocalDate dueOn) implements ItemBody {}

    Minutes minutes() {
        return new Minutes(subject, recorder,
                Bounds.list("agenda", agenda).stream().map(AgendaItemBody::item).toList(),
                named(Bounds.list("items", items)), Bounds.list("unresolved", unresolved), nextMeeting,
                Bounds.list("attachments", attachments));
    }

    private static List<MinutesItem> named(List<ItemBody> sent) {
        Set<String> taken = new HashSet<>();
        sent.forEach(one -> {
            if (one instanceof ActionBody action && action.id() != null) {
                taken.add(action.id());
            }
        });
        List<MinutesItem> items = new ArrayList<>();
        for (ItemBody one : sent) {
            items.add(item(one, taken));
        }
        return items;
    }

    private static MinutesItem item(ItemBody sent, Set<String> taken) {
        return switch (sent) {
            case BoundaryBody it -> new MinutesItem.DutyBoundary(it.department(), it.text());
            case DecisionBody it -> new MinutesItem.Decision(it.text());
            case RiskBody it -> new MinutesItem.Risk(it.department(), it.text(), Text.orNone(it.contingency()));
            case PledgeBody it ->
                new MinutesItem.ResourcePledge(it.department(), it.what(), it.amountCny(), it.people());
            case ActionBody it -> {
                String id = it.id();
                yield new MinutesItem.Action(id == null ? free(taken) : id, it.content(), it.department(),
                        it.assignee(), it.dueOn());
            }
        };
    }

    private static String free(Set<String> taken) {
        int next = 1;
        while (!taken.add("a" + next)) {
            next++;
        }
        return "a" + next;
    }
}

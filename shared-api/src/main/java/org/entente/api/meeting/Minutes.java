package org.entente.api.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What was said and decided (handbook 1.8 T4). Time, place, chair and attendance are the meeting's own.
 *
 * @param unresolved  points left open
 * @param nextMeeting when one was agreed
 */
public record Minutes(Text subject, PersonId recorder, List<AgendaItem> agenda, List<Text> decisions,
        List<ActionItem> actions, List<Text> unresolved, @Nullable Instant nextMeeting) {
    /** One item: what was brought up, where people agreed and where they did not. */
    public record AgendaItem(Text points, Text agreement, Text disagreement) {
        public AgendaItem {
            points = Text.required("agenda.points", points);
            agreement = Text.orNone(agreement);
            disagreement = Text.orNone(disagreement);
        }
    }

    /** Who does what by when. */
    public record ActionItem(Text content, DepartmentId department, PersonId assignee, @Nullable LocalDate dueOn) {
        public ActionItem {
            content = Text.required("actions.content", content);
        }
    }

    public Minutes {
        subject = Text.title("subject", subject);
        agenda = Bounds.list("agenda", agenda);
        decisions = Bounds.list("decisions", decisions);
        actions = Bounds.list("actions", actions);
        unresolved = Bounds.list("unresolved", unresolved);
    }
}

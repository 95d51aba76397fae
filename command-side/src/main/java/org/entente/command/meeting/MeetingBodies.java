package org.entente.command.meeting;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.Material;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingSlot;
import org.entente.api.meeting.Minutes;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What bodies of meetings look like. Only what is {@code @Nullable} may be left out. */
final class MeetingBodies {
    private MeetingBodies() {}

    record MeetingBody(MeetingKind kind, MeetingSlot slot, PersonId chair, @Nullable List<PersonId> attendees,
            @Nullable IssueId issue, @Nullable String waiverReason) {}

    record ReschedulingBody(MeetingSlot slot, String reason, @Nullable String waiverReason) {}

    record MeetingCancellationBody(String reason) {}

    record MaterialsBody(@Nullable DepartmentId department, List<Material> materials) {}

    record AttendanceBody(List<Attendance> attendance, @Nullable Instant heldAt) {}

    /** The minutes of handbook 1.8 T4. */
    record MinutesBody(Text subject, PersonId recorder, @Nullable List<AgendaItemBody> agenda,
            @Nullable List<Text> decisions, @Nullable List<Minutes.ActionItem> actions, @Nullable List<Text> unresolved,
            @Nullable Instant nextMeeting) {
        Minutes minutes() {
            return new Minutes(subject, recorder,
                    Bounds.list("agenda", agenda).stream().map(AgendaItemBody::item).toList(),
                    Bounds.list("decisions", decisions),
                    Bounds.list("actions", actions),
                    Bounds.list("unresolved", unresolved), nextMeeting);
        }
    }

    record AgendaItemBody(Text points, @Nullable Text agreement, @Nullable Text disagreement) {
        Minutes.AgendaItem item() {
            return new Minutes.AgendaItem(points, Text.orNone(agreement), Text.orNone(disagreement));
        }
    }

    /** What somebody who attended says to an edition of the minutes. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
    @JsonSubTypes({@JsonSubTypes.Type(name = "confirm", value = MinutesConfirmedBody.class),
            @JsonSubTypes.Type(name = "object", value = MinutesObjectedBody.class)})
    sealed interface MinutesAnswerBody {}

    record MinutesConfirmedBody(int edition) implements MinutesAnswerBody {}

    record MinutesObjectedBody(int edition, String reason) implements MinutesAnswerBody {}
}

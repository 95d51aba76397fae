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

    /** Who shares material: a department, or the Office. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "from")
    @JsonSubTypes({@JsonSubTypes.Type(name = "department", value = DepartmentMaterialsBody.class),
            @JsonSubTypes.Type(name = "office", value = OfficeMaterialsBody.class)})
    sealed interface MaterialsBody {}

    record DepartmentMaterialsBody(@Nullable DepartmentId department, List<Material> materials)
            implements MaterialsBody {}

    record OfficeMaterialsBody(List<Material> materials) implements MaterialsBody {}

    /** @param person who was invited; left out, it is the sender */
    record SubstituteBody(@Nullable PersonId person, PersonId substitute, String reason) {}

    record CompletionBody(@Nullable String note) {}

    record AttendanceBody(List<Attendance> attendance, @Nullable Instant heldAt) {}

    /** What somebody who attended says to an edition of the minutes. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
    @JsonSubTypes({@JsonSubTypes.Type(name = "confirm", value = MinutesConfirmedBody.class),
            @JsonSubTypes.Type(name = "object", value = MinutesObjectedBody.class)})
    sealed interface MinutesAnswerBody {}

    record MinutesConfirmedBody(int edition) implements MinutesAnswerBody {}

    record MinutesObjectedBody(int edition, String reason) implements MinutesAnswerBody {}
}

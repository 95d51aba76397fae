package org.entente.api.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.message.Command;
import org.entente.api.message.OfCase;
import org.entente.api.message.OfDepartment;
import org.entente.api.message.TickCommand;
import org.entente.api.plan.PlanId;
import org.entente.api.plan.SyncRhythm;
import org.entente.api.request.Category;
import org.entente.api.request.RequestId;
import org.entente.api.text.Bounds;
import org.jspecify.annotations.Nullable;

/** What can be asked of a meeting (handbook 1.3). */
public sealed interface MeetingCommand extends Command {
    MeetingId meeting();

    @Override
    default String aggregateId() {
        return meeting().value();
    }

    /** The service, when the request was confirmed: from that moment the Office owes a kickoff. */
    record AwaitKickoff(MeetingId meeting, RequestId request, Category category, DepartmentId initiator,
            List<DepartmentId> participants, Instant confirmedAt) implements MeetingCommand, OfCase {}

    /**
     * The Office. Gives the awaited kickoff its date, or calls another meeting.
     *
     * @param attendees    whom to invite; for a kickoff beyond those whom the handbook names
     * @param issue        the issue that the meeting is about, if it is about one
     * @param waiverReason why the material may come late; only the director may say so, and only of a kickoff
     */
    record ScheduleMeeting(MeetingId meeting, RequestId request, MeetingKind kind, MeetingSlot slot, PersonId chair,
            List<PersonId> attendees, @Nullable IssueId issue, @Nullable String waiverReason)
            implements MeetingCommand, OfCase {
        public ScheduleMeeting {
            attendees = Bounds.list("attendees", attendees);
        }
    }

    /** The Office; the same for {@code waiverReason} as in {@link ScheduleMeeting}. */
    record Reschedule(MeetingId meeting, MeetingSlot slot, String reason, @Nullable String waiverReason)
            implements MeetingCommand {
        public Reschedule {
            reason = Bounds.required("reason", reason);
        }
    }

    /** The Office. A kickoff stays owed. */
    record CancelMeeting(MeetingId meeting, String reason) implements MeetingCommand {
        public CancelMeeting {
            reason = Bounds.required("reason", reason);
        }
    }

    /**
     * Liaison or head: material goes to all attendees. Of a kickoff it is the initiating department that owes it; to any other
     * meeting every participant may bring something.
     */
    record ShareMaterials(MeetingId meeting, DepartmentId department, List<Material> materials)
            implements MeetingCommand, OfDepartment {
        public ShareMaterials {
            materials = Bounds.list("materials", materials);
        }
    }

    /** The Office, to any meeting but a kickoff. */
    record ShareForOffice(MeetingId meeting, List<Material> materials) implements MeetingCommand {
        public ShareForOffice {
            materials = Bounds.list("materials", materials);
        }
    }

    /**
     * Somebody invited for himself or herself, the head for the department's liaison, or the Office for anybody invited: who
     * comes instead. Before the meeting starts.
     *
     * @param person who was invited
     */
    record NameSubstitute(MeetingId meeting, PersonId person, PersonId substitute, String reason)
            implements MeetingCommand {
        public NameSubstitute {
            reason = Bounds.required("reason", reason);
        }
    }

    /** Somebody invited, or the substitute, for himself or herself. */
    record ConfirmReceipt(MeetingId meeting) implements MeetingCommand {}

    /** The Office, when the meeting begins. */
    record OpenMeeting(MeetingId meeting) implements MeetingCommand {}

    /**
     * The Office, when the meeting has ended: who was there, for everybody invited.
     *
     * @param heldAt its end, where that is recorded later (handbook 4, item 26); null means now
     */
    record HoldMeeting(MeetingId meeting, List<Attendance> attendance, @Nullable Instant heldAt)
            implements MeetingCommand {
        public HoldMeeting {
            attendance = Bounds.list("attendance", attendance);
        }
    }

    /** The Office. */
    record IssueMinutes(MeetingId meeting, Minutes minutes) implements MeetingCommand {}

    /** Somebody who attended, for himself or herself. */
    record ConfirmMinutes(MeetingId meeting, int edition) implements MeetingCommand {}

    /** Somebody who attended; the Office issues them anew. */
    record ObjectToMinutes(MeetingId meeting, int edition, String reason) implements MeetingCommand {
        public ObjectToMinutes {
            reason = Bounds.required("reason", reason);
        }
    }

    /**
     * The assignee, head or liaison of the action's department, or the Office.
     *
     * @param action its id in the minutes
     * @param note   what came of it; may be empty
     */
    record CompleteAction(MeetingId meeting, String action, String note) implements MeetingCommand {
        public CompleteAction {
            note = Bounds.text("note", note, Bounds.LONG_TEXT);
        }
    }

    /** The service, when the case ended before its kickoff. */
    record CallOffKickoff(MeetingId meeting, String cause, Instant endedAt) implements MeetingCommand {}

    /**
     * The service, when a version of the plan took effect: the weekly sync of one of its weeks.
     *
     * @param week    of the plan, from 1
     * @param weekOne the Monday of week 1
     * @param rhythm  null: there is no sync in this week any more
     * @param from    when that version took effect; what lies before stays as it is
     */
    record ScheduleSync(MeetingId meeting, RequestId request, PlanId plan, int version, int week, LocalDate weekOne,
            @Nullable SyncRhythm rhythm, Instant from) implements MeetingCommand {}

    /** The service, when the case came to its end. */
    record DropSync(MeetingId meeting, String cause, Instant endedAt) implements MeetingCommand {}
    /** The service, when the case was suspended: the limits of the meeting end. */
    record PauseWithCase(MeetingId meeting, Instant suspendedAt) implements MeetingCommand {}

    /** The service, when the case goes on: the limits of the meeting open again in full. */
    record ResumeWithCase(MeetingId meeting, Instant resumedAt) implements MeetingCommand {}

    /** The service, when the case ended: a meeting to come is off, of one that was held nothing is owed any more. */
    record EndWithCase(MeetingId meeting, String cause, Instant endedAt) implements MeetingCommand {}

    record Tick(MeetingId meeting) implements MeetingCommand, TickCommand {}
}

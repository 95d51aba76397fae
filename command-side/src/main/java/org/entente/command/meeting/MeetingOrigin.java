package org.entente.command.meeting;

import org.entente.api.identity.DepartmentId;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.request.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * Which meeting of which case.
 *
 * @param initiator the initiating department of a kickoff's case; null for other meetings, which owe no material
 */
record MeetingOrigin(MeetingId meeting, RequestId request, MeetingKind kind, @Nullable DepartmentId initiator) {
    boolean isKickoff() {
        return kind == MeetingKind.KICKOFF;
    }
}

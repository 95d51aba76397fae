package org.entente.query.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingPhase;
import org.entente.api.request.RequestId;

/**
 * A meeting as it stands.
 *
 * @param minutes every edition issued, the last one last
 */
public record MeetingRow(MeetingId id, long version, RequestId request, MeetingKind kind, MeetingPhase phase,
        Invitation invitation, Course course, List<MinutesRecord> minutes) {
    public MeetingRow {
        minutes = List.copyOf(minutes);
    }

    MeetingRow at(long newVersion) {
        return new MeetingRow(id, newVersion, request, kind, phase, invitation, course, minutes);
    }

    MeetingRow in(MeetingPhase next) {
        return new MeetingRow(id, version, request, kind, next, invitation, course, minutes);
    }

    MeetingRow with(Invitation next) {
        return new MeetingRow(id, version, request, kind, phase, next, course, minutes);
    }

    MeetingRow with(Course next) {
        return new MeetingRow(id, version, request, kind, phase, invitation, next, minutes);
    }

    MeetingRow issued(MinutesRecord edition) {
        List<MinutesRecord> more = new ArrayList<>(minutes);
        more.add(edition);
        return new MeetingRow(id, version, request, kind, phase, invitation, course, more);
    }

    MeetingRow edition(int number, UnaryOperator<MinutesRecord> change) {
        return new MeetingRow(id, version, request, kind, phase, invitation, course,
                minutes.stream().map(one -> one.edition() == number ? change.apply(one) : one).toList());
    }
}

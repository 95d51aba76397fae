package org.entente.query.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingPhase;
import org.entente.api.request.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it stands.
 *
 * @param week    of the plan, for a sync that its rhythm calls
 * @param minutes every edition issued, the last one last
 * @param done    the actions reported done
 */
public record MeetingRow(MeetingId id, long version, RequestId request, MeetingKind kind, @Nullable Integer week,
        MeetingPhase phase,
        Invitation invitation, Course course, List<MinutesRecord> minutes, List<Done> done) {
    /** An action of the minutes reported done. */
    public record Done(String action, PersonId by, String note, Instant at) {}

    public MeetingRow {
        minutes = List.copyOf(minutes);
        done = List.copyOf(done);
    }

    /** Called, and neither held nor called off. */
    boolean isStillToCome() {
        return phase == MeetingPhase.SCHEDULED || phase == MeetingPhase.MATERIALS_SHARED;
    }

    MeetingRow at(long newVersion) {
        return new MeetingRow(id, newVersion, request, kind, week, phase, invitation, course, minutes, done);
    }

    MeetingRow in(MeetingPhase next) {
        return new MeetingRow(id, version, request, kind, week, next, invitation, course, minutes, done);
    }

    MeetingRow with(Invitation next) {
        return new MeetingRow(id, version, request, kind, week, phase, next, course, minutes, done);
    }

    MeetingRow with(Course next) {
        return new MeetingRow(id, version, request, kind, week, phase, invitation, next, minutes, done);
    }

    MeetingRow issued(MinutesRecord edition) {
        List<MinutesRecord> more = new ArrayList<>(minutes);
        more.add(edition);
        return new MeetingRow(id, version, request, kind, week, phase, invitation, course, more, done);
    }

    MeetingRow edition(int number, UnaryOperator<MinutesRecord> change) {
        return new MeetingRow(id, version, request, kind, week, phase, invitation, course,
                minutes.stream().map(one -> one.edition() == number ? change.apply(one) : one).toList(), done);
    }

    MeetingRow completed(Done one) {
        List<Done> more = new ArrayList<>(done);
        more.add(one);
        return new MeetingRow(id, version, request, kind, week, phase, invitation, course, minutes, more);
    }
}

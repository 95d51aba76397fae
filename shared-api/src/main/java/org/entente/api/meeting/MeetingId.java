package org.entente.api.meeting;

import java.util.Locale;

import org.entente.api.message.Ids;
import org.entente.api.request.RequestId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One meeting of a case. */
public record MeetingId(@JsonValue String value) {
    public static final String PREFIX = "MTG-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeetingId {
        Ids.require(PREFIX, value);
    }

    /** The kickoff of a case: there is one, and its id follows from the request. */
    public static MeetingId kickoffOf(RequestId request) {
        return new MeetingId(PREFIX + request.value().substring(RequestId.PREFIX.length()) + "-kickoff");
    }

    /** The weekly sync of a case in one week of its plan. */
    public static MeetingId syncOf(RequestId request, int week) {
        return new MeetingId(PREFIX + request.value().substring(RequestId.PREFIX.length())
                + String.format(Locale.ROOT, "-sync-w%02d", week));
    }

    @Override
    public String toString() {
        return value;
    }
}

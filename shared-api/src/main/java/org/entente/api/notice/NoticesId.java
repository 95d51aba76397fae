package org.entente.api.notice;

import org.entente.api.issue.IssueId;
import org.entente.api.message.Ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Everything that is told of one issue. */
public record NoticesId(@JsonValue String value) {
    public static final String PREFIX = "NTC-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NoticesId {
        Ids.require(PREFIX, value);
    }

    public static NoticesId of(IssueId issue) {
        return new NoticesId(PREFIX + issue.value());
    }

    public IssueId issue() {
        return new IssueId(value.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.entente.command.rehearsal;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonRawValue;

/**
 * An event that would be written.
 *
 * @param version of the aggregate after it
 * @param type    the name it is stored under
 * @param payload what it says, as it would be stored
 */
public record ForeseenEvent(String aggregate, long version, String type, Instant occurredAt,
        @JsonRawValue String payload) {}

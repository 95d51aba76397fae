package org.entente.server.web;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonRawValue;

/**
 * What happened since a client looked.
 *
 * @param version of the aggregate after it
 * @param type    the name it is stored under
 * @param actor   a person's id or a system actor
 * @param payload what it says, as it is stored
 */
record MissedEvent(long version, String type, Instant occurredAt, String actor, @JsonRawValue String payload) {}

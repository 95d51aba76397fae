package org.entente.api.notice;

import org.entente.api.identity.PersonId;

/**
 * Somebody to be told.
 *
 * @param as why it is this person: {@code office}, {@code director}, {@code vice-president}, {@code general-manager},
 *           {@code deputy}, {@code initiator}, {@code head}, {@code liaison}, {@code attendee}, {@code assignee}
 */
public record Addressee(PersonId person, String as) {}

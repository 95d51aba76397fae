package org.entente.command.notice;

import org.entente.api.identity.PersonId;
import org.entente.api.notice.NoticeKind;
import org.entente.api.notice.NoticeUrgency;

/**
 * Somebody to be told of something.
 *
 * @param as     why it is this person: {@code office}, {@code initiator}, {@code head}, {@code liaison}, {@code attendee}
 * @param clause where the handbook wants it
 */
public record Notice(NoticeKind kind, PersonId to, String as, NoticeUrgency urgency, String clause) {}

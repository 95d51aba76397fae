package org.entente.command.delivery;

import java.util.List;
import java.util.Optional;

import org.entente.api.identity.PersonId;
import org.entente.api.notice.NoticeKind;
import org.entente.api.notice.NoticeUrgency;
import org.entente.command.delivery.Preference.Way;

/** What leaves the service, and when: nothing at all of a drill, unless the settings say so. */
record Outside(boolean open, boolean hasMail, Preferences preferences, QuietHours quiet, Subscribers subscribers) {
    /** How this person gets such a notice besides the inbox; empty without an address, or where no mail is sent. */
    Optional<Way> mail(PersonId person, NoticeUrgency urgency) {
        if (!open || !hasMail) {
            return Optional.empty();
        }
        Preference wanted = preferences.of(person);
        return wanted.email() == null ? Optional.empty() : Optional.of(wanted.of(urgency));
    }

    /** The webhooks that want to hear of it. */
    List<String> webhooks(NoticeKind kind) {
        return open ? subscribers.of(kind) : List.of();
    }
}

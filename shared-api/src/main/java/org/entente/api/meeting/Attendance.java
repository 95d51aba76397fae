package org.entente.api.meeting;

import org.entente.api.identity.PersonId;
import org.entente.api.refusal.Refusal;
import org.entente.api.text.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody invited was there, and who came instead (handbook 1.3 B3).
 *
 * @param reason why he or she was absent, as far as that is known; null otherwise
 */
public record Attendance(PersonId person, Presence presence, @Nullable PersonId substitute,
        @Nullable String reason) {
    public Attendance {
        if ((presence == Presence.SUBSTITUTED) != (substitute != null) || person.equals(substitute)) {
            throw Refusal.invalid("substitute-unclear", "1.3 B3",
                    "A substitute, who is somebody else, is named exactly where one came: " + person + ".");
        }
        if (reason != null) {
            reason = Bounds.required("attendance.reason", reason);
        }
        if (reason != null && presence != Presence.ABSENT) {
            throw Refusal.invalid("reason-without-absence", "1.3 B3",
                    "A reason is said of an absence only: " + person + ".");
        }
    }

    public static Attendance present(PersonId person) {
        return new Attendance(person, Presence.PRESENT, null, null);
    }

    public static Attendance substituted(PersonId person, PersonId substitute) {
        return new Attendance(person, Presence.SUBSTITUTED, substitute, null);
    }

    public static Attendance absent(PersonId person, @Nullable String reason) {
        return new Attendance(person, Presence.ABSENT, null, reason);
    }
}

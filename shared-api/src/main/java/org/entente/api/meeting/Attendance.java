package org.entente.api.meeting;

import org.entente.api.identity.PersonId;
import org.entente.api.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Whether somebody invited was there, and who came instead (handbook 1.3 B3). */
public record Attendance(PersonId person, Presence presence, @Nullable PersonId substitute) {
    public Attendance {
        if ((presence == Presence.SUBSTITUTED) != (substitute != null)) {
            throw Refusal.invalid("substitute-unclear", "1.3 B3",
                    "A substitute is named exactly where one came: " + person + ".");
        }
    }

    public static Attendance present(PersonId person) {
        return new Attendance(person, Presence.PRESENT, null);
    }
}

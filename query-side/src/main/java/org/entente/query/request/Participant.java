package org.entente.query.request;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.DepartmentPart;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** A department of the case: its part and duty by the form, who speaks for it here, and its answer. */
public record Participant(DepartmentId department, DepartmentPart part, Text duty, @Nullable PersonId liaison,
        Answer answer) {
    Participant with(Answer next) {
        return new Participant(department, part, duty, liaison, next);
    }

    Participant spokenForBy(PersonId person) {
        return new Participant(department, part, duty, person, answer);
    }
}

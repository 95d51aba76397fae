package org.entente.query.request;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.DepartmentPart;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** A department of the case; {@code overdue}: it let the time for its answer pass and has not answered since. */
public record DepartmentView(DepartmentId department, DepartmentPart role, Text duty, @Nullable PersonId liaison,
        Answer answer, boolean overdue) {
    static DepartmentView of(Participant one, boolean late) {
        return new DepartmentView(one.department(), one.part(), one.duty(), one.liaison(), one.answer(),
                late && one.answer().standing() == Standing.PENDING);
    }
}

package org.entente.query.request;

import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.DepartmentPart;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A department of the case.
 *
 * @param liaisons      everybody who ever spoke for it in this case, in order
 * @param sinceRevision the revision since which its part is as it is; 0 before it was asked
 * @param round         which time it answers: one more than its declined objections
 * @param overdue       it let the time for its answer pass and has not answered since
 */
public record DepartmentView(DepartmentId department, DepartmentPart role, Text duty, @Nullable PersonId liaison,
        List<SpokenFor> liaisons, Answer answer, int sinceRevision, int round, boolean overdue) {
    public DepartmentView {
        liaisons = List.copyOf(liaisons);
    }

    static DepartmentView of(Participant one, boolean late) {
        return new DepartmentView(one.department(), one.part(), one.duty(), one.liaison(), one.liaisons(),
                one.answer(), one.sinceRevision(), one.declined() + 1,
                late && one.answer().standing() == Standing.PENDING);
    }
}

package org.entente.command.request;

import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * The form as it stands and where it came from.
 *
 * @param revision counts the forms, from 1
 * @param signed   the revision that the head signed last; 0 if none
 * @param number   such as XT-2026-007; empty before submission
 * @param openedBy who of the Office opened it in haste; null for every other one
 */
record Papers(RequestId request, DepartmentId initiator, PersonId applicant, RequestForm form, int revision, int signed,
        String number,
        @Nullable PersonId openedBy) {
    Papers revised(RequestForm newForm, int newRevision) {
        return new Papers(request, initiator, applicant, newForm, newRevision, signed, number, openedBy);
    }

    Papers signed(int signedRevision) {
        return new Papers(request, initiator, applicant, form, revision, signedRevision, number, openedBy);
    }

    Papers submitted(String givenNumber) {
        return new Papers(request, initiator, applicant, form, revision, signed, givenNumber, openedBy);
    }

    Papers openedInHasteBy(PersonId person) {
        return new Papers(request, initiator, applicant, form, revision, signed, number, person);
    }

    boolean isSigned() {
        return signed == revision;
    }

    /** The participants whose agreement is asked; the initiator's is the submission itself (handbook 1.2 A8). */
    List<DepartmentId> answering() {
        return form.participants().stream().filter(one -> !one.equals(initiator)).toList();
    }

    /** The lead department; as long as none is marked, the initiating one. */
    DepartmentId lead() {
        return form.leads().isEmpty() ? initiator : form.leads().getFirst();
    }
}

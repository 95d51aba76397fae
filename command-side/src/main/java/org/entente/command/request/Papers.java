package org.entente.command.request;

import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestId;

/**
 * The form as it stands and where it came from.
 *
 * @param revision counts the forms, from 1
 * @param signed   the revision that the head signed last; 0 if none
 * @param number   such as XT-2026-007; empty before submission
 */
record Papers(RequestId request, DepartmentId initiator, PersonId applicant, RequestForm form, int revision, int signed,
        String number) {
    Papers revised(RequestForm newForm, int newRevision) {
        return new Papers(request, initiator, applicant, newForm, newRevision, signed, number);
    }

    Papers signed(int signedRevision) {
        return new Papers(request, initiator, applicant, form, revision, signedRevision, number);
    }

    Papers submitted(String givenNumber) {
        return new Papers(request, initiator, applicant, form, revision, signed, givenNumber);
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

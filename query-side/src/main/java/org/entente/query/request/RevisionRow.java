package org.entente.query.request;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a form.
 *
 * @param toAnswer departments whose answer it made due anew
 * @param left     departments no longer asked
 * @param takesUp  the numbers of the objections that it takes up
 */
public record RevisionRow(RequestId request, int revision, RequestForm form, String author, Instant writtenAt,
        @Nullable PersonId signer, @Nullable Instant signedAt, List<DepartmentId> toAnswer, List<DepartmentId> left,
        List<Integer> takesUp) {
    public RevisionRow {
        toAnswer = List.copyOf(toAnswer);
        left = List.copyOf(left);
        takesUp = List.copyOf(takesUp);
    }

    RevisionRow signed(PersonId person, Instant at) {
        return new RevisionRow(request, revision, form, author, writtenAt, person, at, toAnswer, left, takesUp);
    }
}

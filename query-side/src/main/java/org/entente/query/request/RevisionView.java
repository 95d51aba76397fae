package org.entente.query.request;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.RequestFields;
import org.entente.api.request.RequestForm;
import org.entente.api.request.RequestId;
import org.entente.api.revision.FieldChange;
import org.entente.api.revision.Fields;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One revision of a form and in what it differs from another (handbook 1.2 A7).
 *
 * @param author    who wrote it
 * @param signature the head's, if this revision was signed
 * @param toAnswer  departments whose answer it made due anew
 * @param left      departments no longer asked
 * @param against   the revision compared with; null for the first, which has none before it
 * @param changes   field by field, sorted by field
 * @param form      the whole form, where one revision is asked for
 */
public record RevisionView(RequestId request, int revision, String author, Instant writtenAt,
        @Nullable Signature signature, List<DepartmentId> toAnswer, List<DepartmentId> left,
        @Nullable Integer against, List<FieldChange> changes,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RequestForm form) {
    /** Who signed a revision and when (handbook 1.2 A2). */
    public record Signature(PersonId signer, Instant at) {}

    public RevisionView {
        toAnswer = List.copyOf(toAnswer);
        left = List.copyOf(left);
        changes = List.copyOf(changes);
    }

    static RevisionView of(RevisionRow row, @Nullable RevisionRow other) {
        PersonId signer = row.signer();
        Instant signedAt = row.signedAt();
        return new RevisionView(row.request(), row.revision(), row.author(), row.writtenAt(),
                signer == null || signedAt == null ? null : new Signature(signer, signedAt), row.toAnswer(),
                row.left(), other == null ? null : other.revision(), other == null ? List.of() : changes(other, row),
                null);
    }

    RevisionView with(RequestForm whole) {
        return new RevisionView(request, revision, author, writtenAt, signature, toAnswer, left, against, changes,
                whole);
    }

    private static List<FieldChange> changes(RevisionRow from, RevisionRow to) {
        return Fields.between(RequestFields.of(from.form()), RequestFields.of(to.form()));
    }
}

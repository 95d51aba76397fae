package org.entente.query.request;

import org.entente.api.identity.PersonId;
import org.entente.api.request.RequestForm;
import org.jspecify.annotations.Nullable;

/**
 * The form as it now is, its revision counted from 1, and which revision the head signed (0: none).
 *
 * @param hasty opened in haste: its papers follow
 */
public record Papers(RequestForm form, int revision, int signedRevision, @Nullable PersonId signer, boolean hasty) {
    Papers revised(RequestForm next, int number) {
        return new Papers(next, number, signedRevision, signer, hasty);
    }

    Papers signed(int number, PersonId person) {
        return new Papers(form, revision, number, person, hasty);
    }

    Papers openedInHaste() {
        return new Papers(form, revision, signedRevision, signer, true);
    }
}
